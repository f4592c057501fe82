using System.Collections.Frozen;

namespace Variorum.Articles.Markup;

/// <summary>
/// Blanks out the start tags that nest deeper than a limit, and those behind the last that a page may have, character for character,
/// so that every offset stays and the words between them are read. The
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

    /// <summary>Of 1,212 pages in the article corpora none has more than 5,145 start tags. The parser takes a kilobyte and more for each: a million
    /// tags of four bytes took 1.5 gigabytes.</summary>
    internal const int MostElements = 250_000;

    // Inside these, a less-than sign is no tag.
    private static readonly string[] RawText = ["script", "style", "textarea", "title", "iframe", "xmp"];

    /// <returns>The same string when nothing nests that deep and there are no more than <see cref="MostElements"/>.</returns>
    public static string Apply(string markup, int limit)
    {
        char[]? kept = null;
        int depth = 0, blanked = 0, elements = 0;
        for (int at = markup.IndexOf('<'); at >= 0 && at + 1 < markup.Length; at = Next(markup, at))
        {
            var name = NameAt(markup, markup[at + 1] == '/' ? at + 2 : at + 1);
            if (name.IsEmpty) continue;
            bool closes = markup[at + 1] == '/';
            bool over = !closes && ++elements > MostElements && !IsRaw(name);
            if (!over && NotNesting.Contains(name)) continue;
            // An end tag closes the tag blanked last: counted for an open one, it would make room for one more at every link of a list.
            if (closes && blanked > 0) blanked--;
            else if (closes) depth = Math.Max(0, depth - 1);
            else if (!over && depth < limit) depth++;
            else
            {
                Blank(kept ??= markup.ToCharArray(), at);
                if (!NotNesting.Contains(name)) blanked++;
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
        return IsRaw(name) ? markup.IndexOf($"</{name}", at + 1, IgnoreCase) : markup.IndexOf('<', at + 1);
    }

    private static bool IsRaw(ReadOnlySpan<char> name)
    {
        foreach (string raw in RawText)
        {
            if (name.Equals(raw, IgnoreCase)) return true;
        }
        return false;
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
