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
        var line = new HeadlineScore(page);
        int above = Math.Min(page.FirstBody, page.Count);
        var (best, why) = Best(line, Math.Max(0, above - Reach), above);
        // Paragraphs of a menu above the headline may have been taken for the telling; the window's title knows better.
        if (best < 0 || !line.IsWindow(best))
        {
            var (below, reason) = Best(line, above, Math.Min(page.Count, above + Reach), windowOnly: true);
            if (below >= 0) (best, why) = (below, reason);
        }
        if (best > 0 && page.IsAbroad && IsDeck(page, line, best)) (best, why) = (best - 1, line.Of(best - 1).Reason);
        if (best < 0) (best, why) = (RoleTitle(page, above - Reach), "headline far above the telling");
        if (best < 0) return page.Capture.Declared.Title is { Length: > 0 } title ? new(title, null, "declared by the file it came in") : null;
        page.TitleBlock = best;
        return new(page.Page.Text.Quote(page.Span(best)), page.Span(best), why);
    }

    /// <summary>Whether the line above is as good a headline and stands alone there: then this one is its deck, which is nearer to the telling and shares more words with it,
    /// and which the rules for roles, who go by nearness, took for the headline.</summary>
    private static bool IsDeck(PageView page, HeadlineScore line, int best) =>
        !line.IsWindow(best) && line.Of(best - 1).Score is > 0 and var above && above >= line.Of(best).Score - DeckLead - (page.Blocks[best].Role == BlockRole.Title ? HeadlineScore.TitleRole : 0) && line.IsLong(best - 1) && !(best > 1 && line.Of(best - 2).Score > 0);

    /// <summary>What a deck is ahead of its headline by place and by words of the telling.</summary>
    private const double DeckLead = 1;

    /// <summary>The line that the rules for roles took for the headline, farther above than lines are weighed.</summary>
    private static int RoleTitle(PageView page, int end)
    {
        for (int i = end - 1; i >= 0; i--)
        {
            if (page.Blocks[i].Role == BlockRole.Title) return i;
        }
        return -1;
    }

    private static (int Block, string Reason) Best(HeadlineScore line, int from, int to, bool windowOnly = false)
    {
        int best = -1;
        double most = 0;
        string why = "";
        for (int i = from; i < to; i++)
        {
            if (windowOnly && !line.IsLongWindow(i)) continue;
            var (score, reason) = line.Of(i);
            if (score > most) (best, most, why) = (i, score, reason);
        }
        return (best, why);
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
