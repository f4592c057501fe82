using System.Net;
using System.Text;
using System.Text.Json;

namespace Variorum.Articles.Facts;

/// <summary>The text of one JSON-LD block → its values. Forgives what pages get wrong: marks of XML and HTML comments around it, line
/// feeds and bare quotation marks inside strings, escapes that JSON does not know, comments, commas at the end, entities, several values
/// in a row. A block beyond repair has no values.</summary>
internal static class JsonLdBlock
{
    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64, AllowMultipleValues = true };

    public static List<JsonElement> Parse(string block)
    {
        // What stands before the first bracket is a comment's or a CDATA section's mark, what stands behind the last value likewise.
        int start = block.AsSpan().IndexOfAny('{', '[');
        if (start >= 0 && block.AsSpan(start).StartsWith("[CDATA[", StringComparison.OrdinalIgnoreCase)) start += "[CDATA[".Length;
        if (start < 0) return [];
        string text = block[start..];
        var values = Values(Clean(text, bareQuotes: false));
        if (values.Count == 0 && text.Contains("&quot;", StringComparison.Ordinal)) values = Values(Clean(WebUtility.HtmlDecode(text), bareQuotes: false));
        return values.Count > 0 ? values : Values(Clean(text, bareQuotes: true));
    }

    /// <summary>All values up to the first mistake.</summary>
    private static List<JsonElement> Values(string text)
    {
        var values = new List<JsonElement>();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), Options);
        try
        {
            while (reader.Read()) values.Add(JsonElement.ParseValue(ref reader));
        }
        catch (JsonException)
        {
            return values;
        }
        return values;
    }

    /// <param name="bareQuotes">Take a quotation mark that nothing of JSON's own follows for one of the text, and escape it.</param>
    private static string Clean(string text, bool bareQuotes)
    {
        var clean = new StringBuilder(text.Length);
        bool inString = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (!inString || c is not ('\\' or '"') && c >= ' ') clean.Append(c);
            else if (c < ' ') clean.Append(' ');
            else if (c == '\\') i = Escape(text, i, clean);
            else if (bareQuotes && !Closes(text, i + 1)) clean.Append("\\\"");
            else clean.Append('"');
            if (c == '"' && (!inString || !bareQuotes || Closes(text, i + 1))) inString = !inString;
        }
        return clean.ToString();
    }

    /// <summary>Copies an escape, or the bare character where JSON knows none such; the place of its last character.</summary>
    private static int Escape(string text, int at, StringBuilder clean)
    {
        if (at + 1 == text.Length) return at;
        char escaped = text[at + 1];
        bool known = escaped is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u';
        if (known) clean.Append('\\').Append(escaped);
        else clean.Append(escaped < ' ' ? ' ' : escaped);
        return at + 1;
    }

    /// <summary>Whether what follows a quotation mark may follow a string: a colon, a bracket, or a comma before the next value.</summary>
    private static bool Closes(string text, int at)
    {
        char next = Next(text, ref at);
        if (next != ',') return next is ':' or '}' or ']' or '\0';
        at++;
        return Next(text, ref at) is '"' or '{' or '[' or '}' or ']' or '-' or (>= '0' and <= '9');
    }

    private static char Next(string text, ref int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at < text.Length ? text[at] : '\0';
    }
}
