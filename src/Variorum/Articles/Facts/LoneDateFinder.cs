using Variorum.Articles.Markup;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>The date of a page that prints it away from its title: above the menu's end, in the author's box, below the text. It counts
/// where the lines of their own that hold a date agree on one day.</summary>
internal static class LoneDateFinder
{
    /// <summary>How far above the text and how far below it: menus and forms stand between in scraped text.</summary>
    private const int Above = 60, Below = 10;

    /// <summary>A line that holds little but the date, a name and how long the reading takes.</summary>
    private const int MaximumWords = 14;

    public static Evidenced<PublicationDate>? Find(PageView page, DayOrder order)
    {
        if (page.LastBody < 0) return null;
        return Agreed(page, order, Math.Max(0, page.FirstBody - Above), page.FirstBody, "the one date on lines above the text")
            ?? Agreed(page, order, page.LastBody + 1, Math.Min(Math.Min(page.Count, page.Comments), page.LastBody + 1 + Below), "the one date on lines below the text")
            ?? Agreed(page, order, page.LastBody + 1, Math.Min(page.Count, page.Comments), "the one date below the text that the page calls that of publication", labelled: true);
    }

    private static Evidenced<PublicationDate>? Agreed(PageView page, DayOrder order, int from, int to, string reason, bool labelled = false)
    {
        Evidenced<PublicationDate>? found = null;
        for (int i = from; i < to; i++)
        {
            if (!MayHold(page, i)) continue;
            foreach (var date in DateScanner.Scan(page.Text(i), order))
            {
                if (!date.IsDay || labelled && date.Label != DateLabel.Published && VisibleDateFinder.LabelAbove(page, i, date.Span.Start) != DateLabel.Published) continue;
                if (date.Label is DateLabel.Updated or DateLabel.Other || found is not null && found.Value.Edtf[..10] != date.Edtf[..10]) return null;
                found ??= new(new(date.Edtf), new TextSpan(page.Span(i).Start + date.Span.Start, page.Span(i).Start + date.Span.End), reason);
            }
        }
        return found;
    }

    private static bool MayHold(PageView page, int block)
    {
        var text = page.Text(block);
        if (page.Blocks[block].Role is BlockRole.Comment or BlockRole.Caption or BlockRole.PageTitle or BlockRole.Body || text.IndexOfAnyInRange('0', '9') < 0) return false;
        if (page.WordCount(block) > MaximumWords || Words.EndsAsSentence(text) || text.Contains('©') || text.Contains("(@", StringComparison.Ordinal)) return false;
        var raw = page.Page.Blocks[block];
        if (raw.Surroundings is not { } around) return true;
        bool ownFooter = (around.Regions & (Region.Article | Region.NestedArticle)) == Region.Article;
        return (around.Hints & (ownFooter ? OtherParts.Names & ~Hint.Footer : OtherParts.Names)) == 0 && (around.Regions & (ownFooter ? OtherParts.Regions & ~Region.Footer : OtherParts.Regions)) == 0
            && raw.LinkLength * 2 < raw.Span.Length;
    }
}
