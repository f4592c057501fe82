using System.Text;

namespace Variorum.Intake.Formats;

/// <summary>Headers as MIME, HTTP and WARC write them: <c>Name: value</c> lines up to an empty one, a value going on
/// where the next line is indented.</summary>
internal static class HeaderBlock
{
    /// <param name="bodyStart">Where the bytes behind the empty line begin.</param>
    public static List<KeyValuePair<string, string>> Parse(ReadOnlySpan<byte> bytes, out int bodyStart)
    {
        var headers = new List<KeyValuePair<string, string>>();
        int at = 0;
        while (at < bytes.Length)
        {
            int feed = bytes[at..].IndexOf((byte)'\n');
            int end = feed < 0 ? bytes.Length : at + feed;
            var line = bytes[at..end].TrimEnd((byte)'\r');
            at = Math.Min(end + 1, bytes.Length);
            if (line.IsEmpty) break;
            Add(headers, Encoding.UTF8.GetString(line));
        }
        bodyStart = at;
        return headers;
    }

    private static void Add(List<KeyValuePair<string, string>> headers, string line)
    {
        if (line[0] is ' ' or '\t')
        {
            if (headers.Count > 0) headers[^1] = new(headers[^1].Key, headers[^1].Value + " " + line.Trim());
            return;
        }
        int colon = line.IndexOf(':');
        if (colon > 0) headers.Add(new(line[..colon].Trim(), line[(colon + 1)..].Trim()));
    }

    public static string? Value(this List<KeyValuePair<string, string>> headers, string name)
    {
        foreach (var header in headers)
        {
            if (header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)) return header.Value;
        }
        return null;
    }
}
