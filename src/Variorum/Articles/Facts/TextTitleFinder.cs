using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>The headline of scraped text, where no markup says which line it is.</summary>
internal static class TextTitleFinder
{
    /// <summary>Menus and share buttons of 150 lines stand between some headlines and their text.</summary>
    private const int Reach = 160;

    public static Evidenced<string>? Find(PageView page)
    {
        if (page.Capture.Declared.Title is { Length: > 0 } declared && page.FindIn(declared, 0, page.Count) is { } stated)
        {
            page.TitleBlock = BlockAt(page, stated.Start);
            return new(declared, stated, "declared by the file it came in");
        }
        int best = -1;
        double most = 0;
        string why = "";
        var line = new HeadlineScore(page);
        for (int i = Math.Max(0, page.FirstBody - Reach); i < page.FirstBody; i++)
        {
            var (score, reason) = line.Of(i);
            if (score > most) (best, most, why) = (i, score, reason);
        }
        if (best < 0) return page.Capture.Declared.Title is { Length: > 0 } title ? new(title, null, "declared by the file it came in") : null;
        page.TitleBlock = best;
        return new(page.Page.Text.Quote(page.Span(best)), page.Span(best), why);
    }

    private static int BlockAt(PageView page, int offset)
    {
        for (int i = 0; i < page.Count; i++)
        {
            if (page.Span(i).Contains(offset)) return i;
        }
        return -1;
    }
}
