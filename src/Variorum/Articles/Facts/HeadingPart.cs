using AngleSharp.Dom;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>The part of a heading that says what the metadata say, where it or a kicker before it has an element or a line of its own.</summary>
internal static class HeadingPart
{
    /// <param name="names">What the metadata call the page.</param>
    /// <returns>Where the headline stands, or null where the heading is one piece.</returns>
    public static TextSpan? Find(PageView page, int block, string[] names)
    {
        if (page.Page.Blocks[block].Element is not { } heading) return null;
        string text = page.Page.Text.Quote(page.Span(block)), whole = Words.Fold(text);
        foreach (string name in names)
        {
            string folded = Words.Fold(SiteSuffix.Without(name, page.Outlet));
            if (folded.Length * 2 <= whole.Length) continue;
            if (Own(heading, folded) is { } own && page.FindIn(own, block, block + 1) is { } stands) return stands == page.Span(block) ? null : stands;
            if (!whole.EndsWith(' ' + folded, StringComparison.Ordinal)) continue;
            int start = StartOf(text, folded);
            if (start > 0 && (EndsLine(text, start) || IsParted(heading, whole[..^(folded.Length + 1)]))) return new TextSpan(page.Span(block).Start + start, page.Span(block).End);
        }
        return null;
    }

    /// <summary>The text of an element inside the heading that holds the headline and nothing else.</summary>
    private static string? Own(IElement heading, string headline) =>
        NearElements.Of(heading).FirstOrDefault(element => Words.IsFolded(element.TextContent, headline)) is { } own ? Words.Line(own.TextContent) : null;

    private static bool IsParted(IElement heading, string kicker) => NearElements.Of(heading).Any(element => Words.IsFolded(element.TextContent, kicker));

    /// <summary>Where the words of a folded line that end a text begin, quotation marks included; 0 when they do not end it.</summary>
    private static int StartOf(string text, string folded)
    {
        for (int at = text.Length - folded.Length; at > 0; at--)
        {
            if (char.IsLetterOrDigit(text[at - 1]) || !Words.IsFolded(text.AsSpan(at), folded)) continue;
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            while (text[at - 1] is '"' or '„' or '“' or '«' or '»' or '‚' or '‘' or '¿' or '¡') at--;
            return at;
        }
        return 0;
    }

    private static bool EndsLine(string text, int start)
    {
        while (start > 0 && text[start - 1] is ' ') start--;
        return start > 0 && text[start - 1] == '\n';
    }
}
