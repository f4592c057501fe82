namespace Variorum.Articles.Facts;

/// <summary>
/// What a page says it is in an article's place, an error or a wall, where its title, its heading or its first line is nothing but that, little text
/// stands below, and nothing shows an article: no byline, no date, no dateline, no headline in the metadata.
/// </summary>
internal static class NoticeFinder
{
    /// <summary>UTF-16 units of body that such a page has at most: some 240 words of English.</summary>
    private const int LongestBody = 1500;

    /// <summary>UTF-16 units between quotation marks from which somebody is quoted: buttons and searched words are shorter.</summary>
    private const int ShortestQuote = 40;

    /// <summary>A line of so many words that says something else is a headline.</summary>
    private const int HeadlineWords = 4;

    /// <summary>Between a wall's heading and its text stands a button or two.</summary>
    private const int LinesBetween = 3;

    /// <summary>As in the search for the headline: from this share of common words on a heading is the window's title.</summary>
    private const double Agreement = 0.45;

    /// <summary>"an error page", "a consent wall"; null where the page does not say such a thing or shows an article.</summary>
    public static string? Find(PageView page, Article article)
    {
        if (HasText(page) || NamesArticle(page)) return null;
        // An error dates itself and stands among dated news; what other pages date is an article.
        bool dated = article is not { Byline: null, Published: null, Updated: null, DatelinePlace: null, Agency: null };
        return (page.IsMarkup ? OfMarkup(page) : OfText(page, article, dated)) is { } said && (said.Place == NoticePlace.Line || !dated) ? said.Kind : null;
    }

    private static bool HasText(PageView page)
    {
        int length = 0;
        for (int i = 0; i < page.Count; i++)
        {
            if (page.Blocks[i].Role != BlockRole.Body) continue;
            length += page.Text(i).Length;
            if (length > LongestBody || Quotes(page.Text(i))) return true;
        }
        return false;
    }

    private static bool Quotes(ReadOnlySpan<char> text)
    {
        for (int open = text.IndexOfAny(Opening); open >= 0;)
        {
            int close = text[(open + 1)..].IndexOfAny(Closing);
            if (close < 0) return false;
            if (close >= ShortestQuote) return true;
            text = text[(open + close + 2)..];
            open = text.IndexOfAny(Opening);
        }
        return false;
    }

    private const string Opening = "\"“„«「", Closing = "\"”“»」";

    /// <summary>Whether the metadata know an article by a headline of its own.</summary>
    private static bool NamesArticle(PageView page)
    {
        var markup = page.Markup;
        string? headline = markup.Article.Headline ?? (markup.Meta("og:type") == "article" ? markup.Meta("og:title") : null);
        return headline is not null && NoticeTitle.Of(page, headline) is null;
    }

    private static NoticePhrase? OfMarkup(PageView page)
    {
        string title = Words.Line(page.Markup.PageTitle ?? "");
        var headings = TopHeadings(page);
        if (NoticeTitle.Of(page, title) is { } said) return headings.Exists(heading => Contradicts(page, heading, title, said)) ? null : said;
        if (headings.Count == 0 || NoticePhrases.Of(page.Text(headings[0]), page.Outlet) is not { } first) return null;
        bool other = headings.Exists(heading => page.WordCount(heading) >= HeadlineWords && NoticePhrases.Of(page.Text(heading), page.Outlet) is null);
        return other || ShowsHeadline(page, title) ? null : first;
    }

    /// <summary>The headings of the highest level there is, without those that name the site.</summary>
    private static List<int> TopHeadings(PageView page)
    {
        var headings = new List<int>();
        int top = int.MaxValue;
        for (int i = 0; i < page.Count; i++)
        {
            int level = page.Page.Blocks[i].HeadingLevel;
            if (level == 0 || level > top || page.Outlet is { } site && SiteSuffix.SameSite(page.Text(i).ToString(), site)) continue;
            if (level < top) headings.Clear();
            top = level;
            headings.Add(i);
        }
        return headings;
    }

    /// <summary>Whether a heading is the headline of an article behind a title that only begins or ends like a notice; below a mere label, any headline.</summary>
    private static bool Contradicts(PageView page, int heading, string title, NoticePhrase said)
    {
        if (NoticePhrases.Of(page.Text(heading), page.Outlet) is not null) return false;
        if (said.Place == NoticePlace.Label) return page.WordCount(heading) >= HeadlineWords;
        return Words.Likeness(Words.Hashes(Words.Fold(page.Text(heading))), Words.Hashes(Words.Fold(title))) >= Agreement;
    }

    /// <summary>Whether the window's title is a headline that stands on the page too: a banner over an article.</summary>
    private static bool ShowsHeadline(PageView page, string title)
    {
        string headline = SiteSuffix.Without(title, page.Outlet);
        // In the text the window's title may be the first block.
        int start = page.Blocks[0].Role == BlockRole.PageTitle ? 1 : 0;
        return Words.Count(headline) >= HeadlineWords && page.FindIn(headline, start, page.Count) is not null;
    }

    /// <summary>Whether a line, where no headline was found, stands in the place of one; of two words it may be the last of a menu: "Log in".</summary>
    private static bool IsAbove(PageView page, int line, NoticePhrase said) =>
        said.Place == NoticePlace.Head && line >= page.FirstBody - LinesBetween && Words.Count(page.Text(line)) > 2;

    private static NoticePhrase? OfText(PageView page, Article article, bool dated)
    {
        for (int i = 0; !dated && i <= Math.Min(page.FirstBody, page.Count - 1); i++)
        {
            if (NoticePhrases.Of(page.Text(i), page.Outlet) is { } said && (said.Place == NoticePlace.Line || article.Title is null && IsAbove(page, i, said))) return said;
        }
        if (article.Title is { } title && NoticePhrases.Of(title.Value, page.Outlet) is { } named) return named;
        string line = Words.Line(page.Count == 0 ? "" : page.Text(0).ToString());
        return NoticeTitle.Of(page, line) is { } window && (window.Place == NoticePlace.Line || NoticePhrases.Of(line, page.Outlet) is null) && !TitleSite.StandsAlone(page, line) ? window : null;
    }
}
