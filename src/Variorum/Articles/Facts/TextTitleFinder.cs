using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>The headline of scraped text, where no markup says which line it is: of all lines around the beginning of the telling the one that looks most like it,
/// or none where none looks more like it than the lines of a page without a headline.</summary>
internal static class TextTitleFinder
{
    /// <summary>Menus and share buttons of 150 lines stand between some headlines and their text.</summary>
    private const int Reach = 160;

    /// <summary>Inside the telling stand questions and sections that the page's title names: "What is mesh?". A headline found there has so many words.</summary>
    private const int LongWords = 5;

    public static Evidenced<string>? Find(PageView page)
    {
        if (page.Capture.Declared.Title is { Length: > 0 } declared)
        {
            var stated = page.FindIn(declared, 0, page.Count);
            if (stated is { } span) page.TitleBlock = BlockAt(page, span.Start);
            if (stated is not null) return new(declared, stated, "declared by the file it came in");
        }
        var (best, row) = HeadlineRanker.Best(Rows(page));
        if (best < 0) return page.Capture.Declared.Title is { Length: > 0 } title ? new(title, null, "declared by the file it came in") : null;
        page.TitleBlock = best;
        return new(page.Page.Text.Quote(page.Span(best)), page.Span(best), HeadlineRanker.Reason(row));
    }

    /// <summary>What is measured of "none" (block -1) and of each line that may be the headline. Paragraphs of a menu above the headline may have been taken for the telling:
    /// the very words of the window's title are looked for below its beginning too. Where the head says them again, neither the first line nor one below is the headline.</summary>
    internal static IEnumerable<(int Block, float[] Row)> Rows(PageView page)
    {
        int above = Math.Min(page.FirstBody, page.Count), from = Math.Max(0, above - Reach);
        var traits = new HeadlineTraits(page, from, above);
        float[] row = new float[HeadlineTraits.Names.Length];
        traits.FillNone(row);
        yield return (-1, row);
        for (int i = from; i < Math.Min(page.Count, above + Reach); i++)
        {
            bool aside = i == 0 || i >= above;
            if (i >= above && !(page.WordCount(i) >= LongWords && traits.IsWindow(i)) || !traits.MayBe(i) || aside && traits.HasCopyAbove(i)) continue;
            traits.Fill(i, row);
            yield return (i, row);
        }
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
