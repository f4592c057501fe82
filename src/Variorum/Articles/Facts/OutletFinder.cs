namespace Variorum.Articles.Facts;

/// <summary>Who published the account, as the page says: metadata, the page title's ending, the copyright line, the domain at the foot.</summary>
internal static class OutletFinder
{
    public static Evidenced<string>? Find(PageView page)
    {
        if (page.Capture.Declared.Outlet is { Length: > 0 } declared) return new(declared, page.FindIn(declared, 0, page.Count), "declared by the file it came in");
        return Stated(page, page.Markup.Meta("og:site_name", "application-name"), "meta og:site_name")
            ?? Stated(page, page.Markup.Article.Publisher, "JSON-LD publisher")
            ?? Printed(page);
    }

    private static Evidenced<string>? Stated(PageView page, string? name, string reason) =>
        string.IsNullOrWhiteSpace(name) ? null : new(Words.Line(name), page.FindIn(Words.Line(name), 0, page.Count), reason);

    // The holder of the copyright is often the owner of many outlets; the window's title names the one that is read.
    private static Evidenced<string>? Printed(PageView page)
    {
        var site = OfTitle(page);
        var owner = OutletLines.Copyright(page) ?? OutletLines.Domain(page);
        if (site is not null && (owner is null || TitleSite.Agrees(site.Value, owner.Value) || TitleSite.IsPrinted(page, site.Value) || OutletLines.IsDomain(site.Value, out _))) return site;
        return owner ?? OutletLines.Furniture(page);
    }

    private static Evidenced<string>? OfTitle(PageView page)
    {
        string? title = page.Markup.PageTitle;
        bool scraped = !page.IsMarkup && page.Count > 0 && page.FirstBody > 0;
        if (scraped) title = page.Page.Text.Quote(page.Span(0));
        if (title is null || SiteSuffix.Split(Words.Line(title), null) is not { } parts) return null;
        if (scraped && !title.Contains('|') && !TitleSite.StandsAlone(page, parts.Title)) return null;
        return new(parts.Site, page.FindIn(parts.Site, 0, Math.Min(1, page.Count)), "the end of the page title");
    }
}
