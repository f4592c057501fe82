using System.Text;

namespace Variorum.Intake.Formats;

/// <summary>What programs that clip pages as Markdown write above the text: <c>---</c>, a line a fact (a "date" may be that of clipping and says nothing), <c>---</c>; or the lines "Title:", "URL Source:",
/// "Published Time:" above "Markdown Content:".</summary>
internal static class FrontMatter
{
    private const int Looked = 4096;

    /// <summary>Null when the text has no such head, or one that says nothing of use.</summary>
    public static Declared? Find(ReadOnlySpan<byte> text)
    {
        string head = Encoding.UTF8.GetString(text[..Math.Min(text.Length, Looked)]).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        int end = head.StartsWith("---\n", StringComparison.Ordinal) ? head.IndexOf("\n---\n", 3, StringComparison.Ordinal)
            : head.StartsWith("Title: ", StringComparison.Ordinal) && head.Contains("\nURL Source: ", StringComparison.Ordinal) ? head.IndexOf("\nMarkdown Content:", StringComparison.Ordinal) : -1;
        if (end < 0) return null;
        string[] lines = head[..end].Split('\n');
        string? address = Value(lines, "source", "url", "url source", "link");
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) address = null;
        var declared = new Declared(Title: Value(lines, "title"), Published: Value(lines, "published", "published time"), Address: address);
        return declared == Declared.Nothing ? null : declared;
    }

    private static string? Value(string[] lines, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            foreach (string line in lines)
            {
                int colon = line.IndexOf(':');
                if (colon <= 0 || !line.AsSpan(0, colon).Trim().Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
                string value = line[(colon + 1)..].Trim().Trim('"', '\'').Trim();
                if (value.Length > 0) return value;
            }
        }
        return null;
    }
}
