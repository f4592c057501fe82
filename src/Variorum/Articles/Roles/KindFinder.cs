using Variorum.Articles.Live;
using Variorum.Articles.Markup;

namespace Variorum.Articles.Roles;

/// <summary>What sort of page it is: an article, a live blog, a list of articles, the opening before a paywall.</summary>
internal static class KindFinder
{
    /// <summary>A live blog has at least so many entries that begin with a line of time.</summary>
    private const int FewestEntries = 5;

    /// <summary>Below this many words of body a page of links is a list, and a page with a paywall a teaser.</summary>
    private const int ShortBody = 150;

    // A front page has dozens of teasers, a section of a small paper ten. Few have more than 80 words each; articles have more in a row.
    private const int FewestTeasers = 8, LongestTeaser = 80;

    /// <summary>
    /// Scraped teasers are a sentence or two between headlines; a short report has more in a row. Of 15 articles of both corpora that were called listings
    /// eleven are none so.
    /// </summary>
    private const int LongestScrapedTeaser = 45;

    /// <summary>So many linked lines of headline length make a list.</summary>
    private const int ManyHeadlines = 15;

    public static ArticleKind Find(Page page, IReadOnlyList<Block> blocks)
    {
        if (IsLive(page, blocks)) return ArticleKind.LiveBlog;
        var (headlines, run) = page.Document is null ? (0, LongestRun(page, blocks)) : Teasers(page, blocks);
        bool mayList = run <= (page.Document is null ? LongestScrapedTeaser : LongestTeaser);
        if (headlines >= FewestTeasers && mayList) return ArticleKind.Listing;
        int words = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            words += blocks[i].Role == BlockRole.Body && !IsLinked(page.Blocks[i]) ? WordCount(page.Text[blocks[i].Span]) : 0;
            if (words >= ShortBody) return ArticleKind.Article;
        }
        if (words > 0 && HasPaywall(page, blocks)) return ArticleKind.Teaser;
        return mayList && Headlines(page, blocks) >= ManyHeadlines ? ArticleKind.Listing : ArticleKind.Article;
    }

    /// <summary>A page that calls itself a live blog, or that is cut into entries under lines of time.</summary>
    private static bool IsLive(Page page, IReadOnlyList<Block> blocks)
    {
        if (page.Blocks.Count > 0 && page.Blocks[0].Surroundings?.Tree.HasLiveBlog == true) return true;
        bool named = false;
        foreach (var block in page.Blocks) named |= block.Surroundings is { } around && (around.Hints & Hint.Live) != 0 && (around.Regions & (Region.Article | Region.Main)) != 0;
        return LiveEntries.Find(page, blocks).Count >= (named || page.Document is null ? FewestEntries : 2 * FewestEntries);
    }

    private static bool HasPaywall(Page page, IReadOnlyList<Block> blocks)
    {
        int last = -1;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Role == BlockRole.Body) last = i;
        }
        for (int i = Math.Max(0, last); i < Math.Min(blocks.Count, last + 8); i++)
        {
            if (page.Blocks[i].Surroundings is { } around && (around.Hints & Hint.Paywall) != 0) return true;
            if (PaywallLines.Asks(page.Text[blocks[i].Span])) return true;
        }
        return false;
    }

    /// <summary>How many linked headlines there are, and the most words of body that stand together with none between them.</summary>
    private static (int Headlines, int Run) Teasers(Page page, IReadOnlyList<Block> blocks)
    {
        int headlines = 0, run = 0, longest = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            int words = WordCount(page.Text[page.Blocks[i].Span]);
            if (page.Blocks[i].HeadingLevel > 0 && words is >= 4 and <= 25 && IsLinked(page.Blocks[i])) (headlines, run) = (headlines + 1, 0);
            else if (blocks[i].Role == BlockRole.Body && !IsLinked(page.Blocks[i])) longest = Math.Max(longest, run += words);
        }
        return (headlines, longest);
    }

    /// <summary>The most words of body that stand together.</summary>
    private static int LongestRun(Page page, IReadOnlyList<Block> blocks)
    {
        int run = 0, longest = 0;
        foreach (var block in blocks)
        {
            run = block.Role == BlockRole.Body ? run + WordCount(page.Text[block.Span]) : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }

    /// <summary>All of it: the spaces between a link's words are not counted.</summary>
    private static bool IsLinked(RawBlock raw) => raw.LinkLength * 10 > raw.Span.Length * 8;

    private static int Headlines(Page page, IReadOnlyList<Block> blocks)
    {
        int headlines = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            var raw = page.Blocks[i];
            bool isHeadline = blocks[i].Role is BlockRole.Boilerplate or BlockRole.Heading ? page.Document is null || IsLinked(raw) : blocks[i].Role == BlockRole.Body && IsLinked(raw);
            if (isHeadline && WordCount(page.Text[raw.Span]) is >= 5 and <= 25) headlines++;
        }
        return headlines;
    }

    private static int WordCount(ReadOnlySpan<char> text)
    {
        int words = 0;
        bool inside = false;
        foreach (char c in text)
        {
            bool letter = char.IsLetterOrDigit(c);
            if (letter && !inside) words++;
            inside = letter;
        }
        return words;
    }
}
