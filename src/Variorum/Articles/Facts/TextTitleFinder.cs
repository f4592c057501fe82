using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>The headline of scraped text, where no markup says which line it is.</summary>
internal static class TextTitleFinder
{
    /// <summary>Headlines have 3 to 30 words; in the article corpora 98 % have 4 to 20.</summary>
    private const int FewestWords = 3, MostWords = 30;

    /// <summary>Menus and share buttons of 150 lines stand between some headlines and their text.</summary>
    private const int Reach = 160;

    /// <summary>Share of words in common with the page-title line from which that line names a headline: outlets shorten and
    /// reword what stands in the window's frame.</summary>
    private const double Agreement = 0.55;

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
        for (int i = Math.Max(0, page.FirstBody - Reach); i < page.FirstBody; i++)
        {
            var (score, reason) = Score(page, i);
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

    private static (double Score, string Reason) Score(PageView page, int block)
    {
        var role = page.Blocks[block].Role;
        var text = page.Text(block);
        int words = Words.Count(text);
        if (words is < FewestWords or > MostWords || role is BlockRole.Caption or BlockRole.Comment or BlockRole.Date or BlockRole.Byline or BlockRole.PageTitle || page.Page.Blocks[block].Form == BlockForm.ListItem) return (0, "");
        if (text[0] is '/' or '©' or '|' || DateScanner.Scan(text, DayOrder.Unknown).Exists(d => d.IsDay)) return (0, "");
        string folded = Words.Fold(text);
        double named = Named(page, block, folded);
        bool repeated = IsRepeated(page, block, folded);
        double score = (role == BlockRole.Title ? 2 : 0) + (named >= Agreement ? 1 + 3 * named : 0) + (repeated && words >= 5 ? (role == BlockRole.Boilerplate ? 0.5 : 1.5) : 0);
        // What the roles' model takes for a menu or an advertisement needs another sign than its place.
        if (role == BlockRole.Boilerplate && named < Agreement) score -= 0.5;
        score += Math.Max(0, 1 - 0.08 * (page.FirstBody - block - 1)) + 0.3 * TitleCase(text);
        if (text[^1] is '.' or ',' or ';') score -= words > 8 ? 1.5 : 0.5;
        if (words >= 5) score += 0.5;
        if (IsAnotherBelow(page, block)) score += 0.6;
        if (IsPicture(page, block)) score -= 2;
        if (!char.IsUpper(text[0]) && !char.IsDigit(text[0]) && char.IsLetter(text[0])) score -= 1;
        // What has nothing but its place must stand within a few lines of the telling and be built like a headline.
        if (score < 0.9) return (0, "");
        return (score, named >= Agreement ? "line that the page title names" : repeated ? "line above the telling, repeated on the page" : "line standing above the first paragraph");
    }

    /// <summary>Likeness to the page-title line at the top, with or without its site's name, 0 to 1.</summary>
    private static double Named(PageView page, int block, string folded)
    {
        double most = 0;
        for (int i = 0; i < block && i < 2; i++)
        {
            string line = page.Page.Text.Quote(page.Span(i));
            if (Words.Count(line) < FewestWords || line.Length > 300) continue;
            most = Math.Max(most, Words.Likeness(folded, Words.Fold(SiteSuffix.Without(line, page.Outlet))));
            if (Words.Fold(line) != folded) most = Math.Max(most, Words.Likeness(folded, Words.Fold(line)));
        }
        return most;
    }

    /// <summary>The share of words that begin with a capital, 0 to 1.</summary>
    private static double TitleCase(ReadOnlySpan<char> text)
    {
        int words = 0, capitals = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range].TrimStart("“\"‘'(");
            if (word.IsEmpty) continue;
            words++;
            if (char.IsUpper(word[0])) capitals++;
        }
        return words == 0 ? 0 : (double)capitals / words;
    }

    private static bool IsRepeated(PageView page, int block, string folded)
    {
        for (int i = 0; i < page.Count; i++)
        {
            if (i != block && Math.Abs(page.Text(i).Length - page.Text(block).Length) < 8 && Words.Fold(page.Text(i)) == folded) return true;
        }
        return false;
    }

    /// <summary>A picture's description is followed by its caption, which says the same and goes on.</summary>
    private static bool IsPicture(PageView page, int block)
    {
        var text = page.Text(block);
        bool goesOn = block + 1 < page.Count && page.Text(block + 1) is var next && next.Length > text.Length && next.StartsWith(text);
        return goesOn || block > 0 && page.Text(block - 1) is var above && above.Length > 12 && text.Length > above.Length && text.StartsWith(above);
    }

    /// <summary>Between a headline and the telling stand a deck, a byline, a date.</summary>
    private static bool IsAnotherBelow(PageView page, int block)
    {
        for (int i = block + 1; i < page.FirstBody && i < block + 4; i++)
        {
            var text = page.Text(i);
            if (page.Blocks[i].Role is BlockRole.Byline or BlockRole.Date or BlockRole.Deck || text.StartsWith("By ") || DateScanner.Scan(text, DayOrder.Unknown).Count > 0) return true;
        }
        return false;
    }
}
