using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>Who wrote the account, as the page says: JSON-LD, metadata, the printed byline. A reader who comments is never one.</summary>
internal static class BylineFinder
{
    private static readonly string[] MetaNames =
        ["author", "article:author", "parsely-author", "sailthru.author", "cXenseParse:author", "byl", "dc.creator", "dcterms.creator", "citation_author", "article.author", "mrf:authors", "authors"];

    public static Evidenced<string>? Find(PageView page)
    {
        var printed = PrintedByline.Find(page);
        var linked = Names(page.Markup.Article.Authors, page.Outlet);
        var stated = Stated(page, out string meta);

        if (printed is not null && IsPeople(printed.Names, page) && Extends(printed.Names, linked.Count > 0 ? linked : stated, page)) return Evidence(page, printed.Names, printed.Reason, printed.Span);
        if (IsPeople(linked, page)) return Evidence(page, linked, "JSON-LD author");
        if (IsPeople(stated, page)) return Evidence(page, stated, $"meta {meta}");
        if (printed is not null) return Evidence(page, printed.Names, printed.Reason, printed.Span);
        if (linked.Count > 0) return Evidence(page, linked, "JSON-LD author");
        return stated.Count > 0 ? Evidence(page, stated, $"meta {meta}") : null;
    }

    private static List<string> Names(IEnumerable<string> authors, string? outlet) =>
        [.. authors.Where(a => !a.StartsWith("http", StringComparison.OrdinalIgnoreCase)).SelectMany(a => BylineNames.Read(a, outlet)).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static List<string> Stated(PageView page, out string meta)
    {
        foreach (string name in MetaNames)
        {
            meta = name;
            if (Names(page.Markup.Metas(name), page.Outlet) is { Count: > 0 } names) return names;
        }
        meta = "";
        return [];
    }

    private static bool IsPeople(List<string> names, PageView page) =>
        names.Count > 0 && AgencyFinder.Known(names[0]) is null && !BylineNames.IsStaff(names[0], page.Outlet);

    /// <summary>The printed byline counts where metadata name no person, or where it names the same ones and more.</summary>
    private static bool Extends(List<string> printed, List<string> stated, PageView page) =>
        !IsPeople(stated, page) || printed.Count > stated.Count && stated.TrueForAll(s => printed.Exists(p => Words.Fold(p) == Words.Fold(s)));

    private static Evidenced<string> Evidence(PageView page, List<string> names, string reason, TextSpan? span = null)
    {
        span ??= page.FindInHead(names[0]);
        if (names.Count > 1 && span is { } first && page.FindInHead(names[^1]) is { } last && last.End > first.Start && last.End - first.Start < 300) span = first.Union(last);
        string kind = AgencyFinder.Known(names[0]) is not null ? ", an agency" : BylineNames.IsStaff(names[0], page.Outlet) ? ", no person named" : "";
        return new(string.Join(", ", names), span, reason + kind);
    }
}
