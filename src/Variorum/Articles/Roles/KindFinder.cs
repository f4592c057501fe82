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

    /// <summary>In scraped text no link tells a headline from a heading. A front page has a sentence under each; at 80 words four product pages and lists of tips of 1,212 pages were taken for one, at 30 one list of courses.</summary>
    private const int ScrapedTeaser = 30;

    /// <summary>What a list tells stands in many pieces between its headlines, or nowhere; a short report among headlines in one, two or three.</summary>
    private const int FewestPieces = 4;

    /// <summary>In scraped text lines in a row, each a sentence of so many words, that have so many together are told by an article and no list: a teaser has one, or two short ones.</summary>
    private const int SentenceWords = 8, Paragraphs = 2, ParagraphsWords = 40;

    /// <summary>So many linked lines of headline length make a list.</summary>
    private const int ManyHeadlines = 15;

    public static ArticleKind Find(Page page, IReadOnlyList<Block> blocks)
    {
        if (IsLive(page, blocks)) return ArticleKind.LiveBlog;
        if (LinkedHeadlines(page) >= FewestTeasers && MayList(page, blocks, LongestTeaser)) return ArticleKind.Listing;
        int words = 0;
        for (int i = 0; i < blocks.Count && words < ShortBody; i++)
        {
            words += blocks[i].Role == BlockRole.Body && !IsLinked(page.Blocks[i]) ? WordCount(page.Text[blocks[i].Span]) : 0;
        }
        if (words >= ShortBody) return page.Document is null && IsList(page, blocks, ScrapedTeaser) ? ArticleKind.Listing : ArticleKind.Article;
        if (words > 0 && HasPaywall(page, blocks)) return ArticleKind.Teaser;
        return IsList(page, blocks, LongestTeaser) ? ArticleKind.Listing : ArticleKind.Article;
    }

    private static bool IsList(Page page, IReadOnlyList<Block> blocks, int longest) => Headlines(page, blocks) >= ManyHeadlines && MayList(page, blocks, longest);

    /// <summary>A page that calls itself a live blog, or that is cut into entries under lines of time.</summary>
    private static bool IsLive(Page page, IReadOnlyList<Block> blocks)
    {
        if (page.Blocks.Count > 0 && page.Blocks[0].Surroundings?.Tree.HasLiveBlog == true) return true;
        bool named = false;
        foreach (var block in page.Blocks) named |= block.Surroundings is { } around && (around.Hints & Hint.Live) != 0 && (around.Regions & (Region.Article | Region.Main)) != 0;
        return blocks.Any(block => block.Form == BlockForm.LiveEntry) || LiveEntries.Find(page, blocks).Count >= (named || page.Document is null ? FewestEntries : 2 * FewestEntries);
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

    private static int LinkedHeadlines(Page page)
    {
        int headlines = 0;
        for (int i = 0; i < page.Blocks.Count; i++) if (IsHeadline(page, i)) headlines++;
        return headlines;
    }

    /// <summary>Whether the body stands in short pieces between linked headlines, in scraped text between lines that are no body, or there is none.</summary>
    private static bool MayList(Page page, IReadOnlyList<Block> blocks, int teaser)
    {
        if (page.Document is null && IsTold(page, blocks)) return false;
        int pieces = 0, words = 0, longest = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (IsHeadline(page, i) || (page.Document is null && blocks[i].Role != BlockRole.Body)) words = 0;
            else if (blocks[i].Role == BlockRole.Body && !IsLinked(page.Blocks[i]))
            {
                if (words == 0) pieces++;
                longest = Math.Max(longest, words += WordCount(page.Text[page.Blocks[i].Span]));
            }
        }
        return pieces == 0 || (pieces >= FewestPieces && longest <= teaser);
    }

    /// <summary>Whether sentences stand in a row, one of them at least in the body: the nets may have left out others.</summary>
    private static bool IsTold(Page page, IReadOnlyList<Block> blocks)
    {
        int row = 0, words = 0;
        bool body = false;
        foreach (var block in blocks)
        {
            var text = page.Text[block.Span];
            int count = Wording.EndsAsSentence(text) ? WordCount(text) : 0;
            (row, words) = count >= SentenceWords ? (row + 1, words + count) : (0, 0);
            body = row > 0 && (body || block.Role == BlockRole.Body);
            if (row >= Paragraphs && words >= ParagraphsWords && body) return true;
        }
        return false;
    }

    private static bool IsHeadline(Page page, int block) =>
        page.Blocks[block].HeadingLevel > 0 && IsLinked(page.Blocks[block]) && WordCount(page.Text[page.Blocks[block].Span]) is >= 4 and <= 25;

    /// <summary>All of it: the spaces between a link's words are not counted.</summary>
    private static bool IsLinked(RawBlock raw) => raw.LinkLength * 10 > raw.Span.Length * 8;

    private static int Headlines(Page page, IReadOnlyList<Block> blocks)
    {
        int headlines = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            // In scraped text no link shows: there all that is no body may be a headline, whatever it was taken for.
            bool isHeadline = page.Document is null ? blocks[i].Role != BlockRole.Body : blocks[i].Role is BlockRole.Boilerplate or BlockRole.Heading or BlockRole.Body && IsLinked(page.Blocks[i]);
            if (isHeadline && WordCount(page.Text[page.Blocks[i].Span]) is >= 5 and <= 25) headlines++;
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
