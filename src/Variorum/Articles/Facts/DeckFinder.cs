using Variorum.Articles.Roles;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>The line under the headline that sums the account up.</summary>
internal static class DeckFinder
{
    private const int FewestWords = 5, MostWords = 60;

    /// <summary>How far below the headline a deck stands.</summary>
    private const int Reach = 3;

    /// <param name="byline">Where the authors' names are printed: a line of little else sums nothing up.</param>
    public static Evidenced<string>? Find(PageView page, TextSpan? byline)
    {
        if (page.TitleBlock < 0) return null;
        for (int i = page.TitleBlock + 1; i < Math.Min(page.FirstBody, page.TitleBlock + 1 + Reach); i++)
        {
            var text = page.Text(i);
            if (byline is { } names && page.Span(i).Contains(names) && names.Length * 2 > text.Length) continue;
            if (page.Blocks[i].Role == BlockRole.Deck || IsDeck(page, i)) return new(text.ToString(), page.Span(i), page.Blocks[i].Role == BlockRole.Deck ? page.Blocks[i].Reason : "line between the headline and the first paragraph");
        }
        return Parted(page) ? new(page.Text(page.FirstBody).ToString(), page.Span(page.FirstBody), "first paragraph, parted from the rest by byline or date") : null;
    }

    /// <summary>A single paragraph right below the headline with byline or date behind it sums the account up.</summary>
    private static bool Parted(PageView page)
    {
        if (page.FirstBody != page.TitleBlock + 1 || page.HeadEnd - page.FirstBody < 2 || page.WordCount(page.FirstBody) is < FewestWords or > MostWords) return false;
        for (int i = page.FirstBody + 1; i < page.HeadEnd; i++)
        {
            if (page.Blocks[i].Role is BlockRole.Date or BlockRole.Byline || BylineWords.Lead(page.Text(i)) > 0 || page.Text(i).Length < 80 && DateScanner.Scan(page.Text(i), DayOrder.Unknown).Exists(d => d.IsDay)) return true;
        }
        return false;
    }

    private static bool IsDeck(PageView page, int block)
    {
        if (page.Blocks[block].Role is BlockRole.Caption or BlockRole.Byline or BlockRole.Date or BlockRole.Comment or BlockRole.Title) return false;
        var text = page.Text(block);
        if (page.WordCount(block) is < FewestWords or > MostWords || BylineWords.Lead(text) > 0 || BylineWords.Holds(text, "stop") || text.Contains('|') || ShareRow.Is(text)) return false;
        if (page.Page.Blocks[block].LinkLength * 2 > text.Length || DateScanner.Scan(text, DayOrder.Unknown).Count > 0 && page.WordCount(block) < 12) return false;
        return !Words.IsFolded(text, Words.Fold(page.Text(page.TitleBlock)));
    }
}
