using System.Text.Json;

namespace Variorum.Articles.Facts;

/// <summary>JSON-LD blocks → the article they describe: of several the one with the page's own headline or address, else the first.
/// What it leaves out other nodes of the same article may say.</summary>
internal static class JsonLdReader
{
    /// <summary>Nodes looked at: an article's own block holds tens, a shop's catalogue thousands.</summary>
    private const int MaximumNodes = 2000;

    /// <param name="titles">What the page's other metadata call it.</param>
    /// <param name="canonical">Its address, or null.</param>
    public static JsonLdArticle Read(IEnumerable<string> blocks, IReadOnlyList<string> titles, string? canonical)
    {
        var roots = blocks.SelectMany(JsonLdBlock.Parse).ToList();
        var nodes = new List<JsonElement>();
        foreach (var root in roots) Collect(root, nodes, 0);
        var names = new JsonLdNames(roots);
        var pages = nodes.Where(node => names.Text(node, "datePublished") is not null && Is(node, type => type is "WebPage" or "VideoObject" or "Recipe" or "Product" or "PodcastEpisode")).ToList();
        var articles = nodes.Where(IsArticle).ToList();
        if (articles.Count == 0) return pages.Count > 0 ? Describe(pages[0], names, nodes) : JsonLdArticle.Nothing;

        string[] folded = [.. titles.Select(title => Words.Fold(title))];
        var own = articles.Where(article => IsPages(article, names, folded, canonical)).ToList();
        var chosen = own.Count > 0 ? own[0] : articles[0];
        var others = own.Skip(1).Concat(pages.Where(page => Is(page, type => type == "WebPage")));
        return others.Aggregate(Describe(chosen, names, nodes) with { IsArticle = true }, (all, other) => all.With(Describe(other, names, nodes)));
    }

    private static bool IsPages(JsonElement article, JsonLdNames names, string[] titles, string? canonical)
    {
        if (names.Text(article, "headline") is { } headline && Words.Fold(headline) is { Length: > 0 } folded && Array.Exists(titles, title => title.StartsWith(folded, StringComparison.Ordinal))) return true;
        return canonical is not null && (names.Text(article, "url") == canonical || names.Text(article, "mainEntityOfPage") == canonical);
    }

    private static JsonLdArticle Describe(JsonElement article, JsonLdNames names, List<JsonElement> nodes) => new()
    {
        Type = Types(article).FirstOrDefault(type => type.EndsWith("Posting", StringComparison.Ordinal) || type.EndsWith("Article", StringComparison.Ordinal)) ?? Types(article).FirstOrDefault(),
        Headline = names.Text(article, "headline") ?? names.Text(article, "name"),
        Description = names.Text(article, "description"),
        Authors = [.. (names.Of(article, "author").ToList() is { Count: > 0 } authors ? authors : names.Of(article, "creator")).Distinct(StringComparer.Ordinal)],
        Publisher = names.Text(article, "publisher") ?? nodes.Where(n => Is(n, type => type is "NewsMediaOrganization" or "Organization" or "WebSite")).Select(n => names.Text(n, "name")).FirstOrDefault(n => n is not null),
        Published = names.Text(article, "datePublished"),
        Modified = names.Text(article, "dateModified"),
    };

    private static void Collect(JsonElement element, List<JsonElement> nodes, int depth)
    {
        if (depth > 6 || nodes.Count > MaximumNodes) return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Collect(item, nodes, depth + 1);
        }
        if (element.ValueKind != JsonValueKind.Object) return;
        nodes.Add(element);
        foreach (string holder in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage", "blogPost"])
        {
            if (!element.TryGetProperty(holder, out var inner) || inner.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)) continue;
            // A blog with several posts is a list of articles, of which none is the page's.
            if (holder != "blogPost" || inner.ValueKind == JsonValueKind.Object || inner.GetArrayLength() == 1) Collect(inner, nodes, depth + 1);
        }
    }

    private static bool IsArticle(JsonElement node) =>
        Is(node, type => type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type is "Report" or "Review" or "ClaimReview" or "CreativeWork");

    private static bool Is(JsonElement node, Predicate<string> kind) => Types(node).Exists(kind);

    private static List<string> Types(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type)) return [];
        if (type.ValueKind == JsonValueKind.Array) return [.. type.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!)];
        return type.ValueKind == JsonValueKind.String ? [type.GetString()!] : [];
    }
}
