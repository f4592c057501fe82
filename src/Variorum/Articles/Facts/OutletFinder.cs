namespace Variorum.Articles.Facts;

/// <summary>Who published the account, as the page says: the file it came in, metadata, else the name around the text that most speaks for.</summary>
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

    private static Evidenced<string>? Printed(PageView page)
    {
        var candidates = OutletSearch.Find(page);
        return OutletRanker.Best(candidates, new OutletTraits(page, candidates)) is var (best, row) ? new(Words.Line(best.Name), best.Span, OutletRanker.Reason(row)) : null;
    }
}
