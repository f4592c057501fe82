namespace Variorum.Articles.Facts;

/// <summary>A window's title that says that the page is no article: "Page not found | Bay Post", "Bay Post - Log in".</summary>
internal static class NoticeTitle
{
    /// <summary>A site's name has seldom more words.</summary>
    private const int SiteWords = 5;

    public static NoticePhrase? Of(PageView page, string title)
    {
        string? site = page.Outlet;
        if (NoticePhrases.Of(title, site) is { } whole) return whole;
        foreach (var (head, tail) in SiteSuffix.Splits(title))
        {
            bool divides = title[head.Length + 1] is '|' or ':' or '•' or '»';
            if (IsSite(page, tail, divides) && NoticePhrases.Of(head, site) is { } first) return first;
            // No headline ends in "- page not found".
            if (NoticePhrases.Of(tail, site) is { } last && (IsSite(page, head, divides) || last.Place == NoticePlace.Line && Words.Count(head) <= SiteWords)) return last;
        }
        return null;
    }

    /// <summary>A dash may be a headline's own: what stands beside it is the site only where that is known, or the page prints it elsewhere.</summary>
    private static bool IsSite(PageView page, string part, bool divides)
    {
        if (page.Outlet is { } site && SiteSuffix.SameSite(part, site)) return true;
        return Words.Count(part) is > 0 and <= SiteWords && (divides || TitleSite.StandsAlone(page, part) || TitleSite.IsPrinted(page, part));
    }
}
