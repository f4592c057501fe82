using System.Collections.Frozen;

namespace Variorum.Articles.Markup;

/// <summary>
/// Blanks out the start tags that nest deeper than a limit, character for character, so that every offset stays. The
/// parser looks through all open elements at each tag: 20,000 nested ones took it 2.5 seconds, 100,000 a minute.
/// </summary>
internal static class NestingLimit
{
    private const StringComparison IgnoreCase = StringComparison.OrdinalIgnoreCase;

    // Tags that never hold anything, and those whose end may be left out and that the next of their kind closes.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NotNesting = FrozenSet.ToFrozenSet(
    [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "html", "head", "body",
    ], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Inside these, a less-than sign is no tag.
    private static readonly string[] RawText = ["script", "style", "textarea", "title", "iframe", "xmp"];

    /// <returns>The same string when nothing nests that deep.</returns>
    public static string Apply(string markup, int limit)
    {
        char[]? kept = null;
        int depth = 0, blanked = 0;
        for (int at = markup.IndexOf('<'); at >= 0 && at + 1 < markup.Length; at = Next(markup, at))
        {
            var name = NameAt(markup, markup[at + 1] == '/' ? at + 2 : at + 1);
            if (name.IsEmpty || NotNesting.Contains(name)) continue;
            // An end tag closes the tag blanked last: counted for an open one, it would make room for one more at every link of a list.
            bool closes = markup[at + 1] == '/';
            if (closes && blanked > 0) blanked--;
            else if (closes) depth = Math.Max(0, depth - 1);
            else if (depth < limit) depth++;
            else
            {
                Blank(kept ??= markup.ToCharArray(), at);
                blanked++;
            }
        }
        return kept is null ? markup : new string(kept);
    }

    /// <summary>The next tag behind the one that begins here; comments and raw text are passed over.</summary>
    private static int Next(string markup, int at)
    {
        if (markup.AsSpan(at).StartsWith("<!--"))
        {
            int end = markup.IndexOf("-->", at + 4, StringComparison.Ordinal);
            return end < 0 ? -1 : markup.IndexOf('<', end);
        }
        var name = NameAt(markup, at + 1);
        foreach (string raw in RawText)
        {
            if (!name.Equals(raw, IgnoreCase)) continue;
            int end = markup.IndexOf("</" + raw, at + 1, IgnoreCase);
            return end < 0 ? -1 : end;
        }
        return markup.IndexOf('<', at + 1);
    }

    private static ReadOnlySpan<char> NameAt(string markup, int start)
    {
        int end = start;
        while (end < markup.Length && char.IsAsciiLetterOrDigit(markup[end])) end++;
        return markup.AsSpan(start, end - start);
    }

    private static void Blank(char[] markup, int at)
    {
        int end = Array.IndexOf(markup, '>', at);
        Array.Fill(markup, ' ', at, (end < 0 ? markup.Length : end + 1) - at);
    }
}
