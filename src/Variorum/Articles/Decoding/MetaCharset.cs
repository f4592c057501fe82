using System.Text;

namespace Variorum.Articles.Decoding;

/// <summary>The character set markup names itself: <c>&lt;meta charset=…&gt;</c>, <c>http-equiv</c>, or an XML declaration.</summary>
internal static class MetaCharset
{
    /// <summary>Browsers look at 1,024 bytes; pages with long scripts in front need more.</summary>
    private const int Looked = 4096;

    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Looked)]);
        if (head.StartsWith("<?xml", StringComparison.Ordinal) && Value(head, "encoding=", head.IndexOf('>')) is { } xml) return xml;
        for (int at = head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase); at >= 0; at = head.IndexOf("<meta", at + 5, StringComparison.OrdinalIgnoreCase))
        {
            int end = head.IndexOf('>', at);
            if (end < 0) break;
            if (Value(head[at..end], "charset=", end - at) is { } charset) return charset;
        }
        return null;
    }

    private static string? Value(string head, string name, int before)
    {
        int at = head.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || at > before) return null;
        var rest = head.AsSpan(at + name.Length).TrimStart(" \"'");
        int end = rest.IndexOfAny(" \"';>/?");
        var value = end < 0 ? rest : rest[..end];
        return value.IsEmpty ? null : value.ToString();
    }
}
