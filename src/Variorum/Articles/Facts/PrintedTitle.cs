using Variorum.Articles.Markup;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>
/// The headline of pages in markup that set it without a heading, as old ones do: the line above the text that the window's title ends or begins with, site's name and mark beside it; where that title is
/// but the site's name, the line in bold or above the byline that speaks of what the text speaks of.
/// </summary>
internal static class PrintedTitle
{
    private const int FewestWords = 3, MostWords = 25;

    /// <summary>A title of no more words may be the site's name alone.</summary>
    private const int SiteWords = 5;

    /// <summary>Between the headline and the text stand byline, date, a picture and what it shows.</summary>
    private const int Reach = 12;

    /// <summary>Shorter words stand in every text.</summary>
    private const int LongWord = 5;

    /// <summary>The block of the line; -1 where none is it.</summary>
    /// <param name="names">What the metadata call the page, the window's title among them.</param>
    public static int Find(PageView page, string[] names)
    {
        int best = -1;
        for (int i = 0; i < Math.Min(page.Count, page.FirstBody); i++)
        {
            if (MayBe(page, i) && Array.Exists(names, name => Parts(name, Words.Line(page.Page.Text.Quote(page.Span(i))))) && (best < 0 || page.Span(i).Length > page.Span(best).Length)) best = i;
        }
        return best < 0 && Array.TrueForAll(names, name => Words.Count(name) <= SiteWords) ? FirstSetApart(page) : best;
    }

    private static bool MayBe(PageView page, int block) =>
        page.WordCount(block) is >= FewestWords and <= MostWords && page.Page.Blocks[block].Surroundings?.Regions.HasFlag(Region.PageTitle) != true && BylineWords.Lead(page.Text(block)) == 0;

    /// <summary>Whether a title is the line and, behind a mark, something else: <c>Halden Post: Ferry sinks off Skarne</c>.</summary>
    private static bool Parts(string name, string line)
    {
        if (name.Length <= line.Length) return false;
        if (name.EndsWith(line, StringComparison.OrdinalIgnoreCase)) return IsMark(name[..^line.Length].TrimEnd()[^1]);
        return name.StartsWith(line, StringComparison.OrdinalIgnoreCase) && IsMark(name[line.Length..].TrimStart()[0]);
    }

    private static bool IsMark(char c) => c is ':' or '|' or '-' or '–' or '—' or '/' or '·' or '•' or '»' or '›';

    private static int FirstSetApart(PageView page)
    {
        foreach (var block in page.Page.Blocks) if (block.HeadingLevel is 1 or 2) return -1;
        var told = new HashSet<uint>();
        for (int i = page.FirstBody; i < Math.Min(page.Count, page.FirstBody + Reach); i++) if (page.Blocks[i].Role == BlockRole.Body) Words.AddTo(told, page.Text(i), LongWord);
        for (int i = Math.Max(0, page.FirstBody - Reach); i < Math.Min(page.Count, page.FirstBody); i++)
        {
            if (!MayBe(page, i) || !(IsBold(page.Page.Blocks[i]) || IsAboveByline(page, i)) || Words.EndsAsSentence(page.Text(i)) || DateScanner.Scan(page.Text(i), DayOrder.Unknown).Exists(date => date.IsDay)) continue;
            var words = new List<uint>();
            Words.AddTo(words, page.Text(i), LongWord);
            if (words.Exists(told.Contains)) return i;
        }
        return -1;
    }

    /// <summary>Lines cut from one cell do not know which of them was bold.</summary>
    private static bool IsAboveByline(PageView page, int block) => page.Page.Blocks[block].LinkLength == 0 && block + 1 < page.Count && BylineWords.Lead(page.Text(block + 1)) > 0;

    /// <summary>All of it, and no link; or a low heading. Spaces between bold words are not counted as bold.</summary>
    private static bool IsBold(RawBlock block) => block.LinkLength == 0 && (block.HeadingLevel > 0 || block.StressLength * 10 >= block.Span.Length * 7);
}
