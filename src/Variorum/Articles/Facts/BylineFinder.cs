using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>Who wrote the account, as the page says: JSON-LD, metadata, the printed byline. A reader who comments is never one.</summary>
internal static class BylineFinder
{
    private static readonly string[] MetaNames =
    [
        "author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "cXenseParse:author", "vr:author", "byl", "citation_author", "citation_authors", "dc.creator", "dcterms.creator",
        "article.author", "mrf:authors", "authors",
    ];

    public static Evidenced<string>? Find(PageView page)
    {
        var printed = PrintedByline.Find(page);
        var linked = StatedNames.Read(page.Markup.Article.Authors, page.Outlet);
        var stated = Stated(page, out string meta);

        if (printed is not null && IsPeople(printed.Names, page) && Extends(printed, linked.Count > 0 ? linked : stated, page)) return Evidence(page, printed.Names, printed.Reason, printed.Span);
        if (IsPeople(linked, page)) return Evidence(page, linked, "JSON-LD author");
        if (IsPeople(stated, page)) return Evidence(page, stated, $"meta {meta}");
        // An agency's or an outlet's name in a line with "By" is the byline; elsewhere metadata know better how it is written.
        if (printed is not null && (printed.IsLed || linked.Count + stated.Count == 0)) return Evidence(page, printed.Names, printed.Reason, printed.Span);
        if (linked.Count > 0) return Evidence(page, linked, "JSON-LD author");
        return stated.Count > 0 ? Evidence(page, stated, $"meta {meta}") : null;
    }

    private static List<string> Stated(PageView page, out string meta)
    {
        foreach (string name in MetaNames)
        {
            meta = name;
            if (StatedNames.Read(page.Markup.Metas(name), page.Outlet) is { Count: > 0 } names) return names;
        }
        // A card for sharing has two lines; of what, the page says itself.
        meta = "twitter:data1";
        return page.Markup.Meta("twitter:label1") is { } label && BylineWords.IsOnlyLead(label) ? StatedNames.Read(page.Markup.Metas(meta), page.Outlet) : [];
    }

    private static bool IsPeople(List<string> names, PageView page) =>
        names.Count > 0 && AgencyFinder.Known(names[0]) is null && BylineNames.IsPerson(names[0], page.Outlet);

    /// <summary>The printed byline counts where metadata name no person; a line with "By" near the title also where it names the same ones
    /// and more, or others altogether: metadata may name the first alone, or whose account put the page up. Links to authors' pages do
    /// not, for editors and helpers have such pages too.</summary>
    private static bool Extends(PrintedByline line, List<string> stated, PageView page)
    {
        if (!IsPeople(stated, page)) return true;
        if (!line.IsLed) return false;
        var printed = line.Names;
        bool others = Forenames.IsName(printed[0]) && !printed.Exists(p => stated.Exists(s => SharesWord(p, s)));
        bool more = printed.Count > stated.Count && printed.TrueForAll(p => p.Contains(' ')) && stated.TrueForAll(s => printed.Exists(p => Words.Fold(p).EndsWith(Words.Fold(s), StringComparison.Ordinal)));
        return others || more;
    }

    private static bool SharesWord(string a, string b) => Words.Fold(a).Split(' ').Intersect(Words.Fold(b).Split(' '), StringComparer.Ordinal).Any();

    private static Evidenced<string> Evidence(PageView page, List<string> names, string reason, TextSpan? span = null)
    {
        span ??= page.FindInHead(names[0]);
        if (names.Count > 1 && span is { } first && page.FindInHead(names[^1]) is { } last && last.End > first.Start && last.End - first.Start < 300) span = first.Union(last);
        string kind = AgencyFinder.Known(names[0]) is not null ? ", an agency" : IsPeople(names, page) ? "" : ", no person named";
        return new(string.Join(", ", names), span, reason + kind);
    }
}
