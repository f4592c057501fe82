using System.Net;
using System.Text.Json;

namespace Variorum.Articles.Facts;

/// <summary>JSON-LD blocks → the article they describe. Forgives what pages get wrong: line feeds inside strings, comments,
/// commas at the end; a block beyond repair is as if absent.</summary>
internal static class JsonLdReader
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>Nodes looked at: an article's own block holds tens, a shop's catalogue thousands.</summary>
    private const int MaximumNodes = 2000;

    public static JsonLdArticle Read(IEnumerable<string> blocks)
    {
        var nodes = new List<JsonElement>();
        foreach (string block in blocks)
        {
            if ((Parse(block) ?? Parse(WebUtility.HtmlDecode(block))) is { } root) Collect(root, nodes, 0);
        }
        var byId = Index(nodes);
        var article = nodes.Find(IsArticle);
        if (article.ValueKind != JsonValueKind.Object) article = nodes.Find(node => Text(node, "datePublished", byId) is not null && Type(node) is "WebPage" or "VideoObject" or "Recipe" or "Product" or "PodcastEpisode");
        return article.ValueKind == JsonValueKind.Object ? Describe(article, byId, nodes) : JsonLdArticle.Nothing;
    }

    private static JsonLdArticle Describe(JsonElement article, Dictionary<string, JsonElement> byId, List<JsonElement> nodes) => new()
    {
        Type = Type(article),
        Headline = Text(article, "headline", byId) ?? Text(article, "name", byId),
        Description = Text(article, "description", byId),
        Authors = [.. Names(article, "author", byId).Distinct(StringComparer.Ordinal)],
        Publisher = Names(article, "publisher", byId).FirstOrDefault() ?? nodes.Where(n => Type(n) is "NewsMediaOrganization" or "Organization" or "WebSite").Select(n => Text(n, "name", byId)).FirstOrDefault(n => n is not null),
        Published = Text(article, "datePublished", byId),
        Modified = Text(article, "dateModified", byId),
    };

    private static JsonElement? Parse(string block)
    {
        char[] clean = block.Trim().TrimEnd(';').ToCharArray();
        for (int i = 0; i < clean.Length; i++)
        {
            if (clean[i] < ' ') clean[i] = ' ';
        }
        try
        {
            return JsonDocument.Parse(clean, Options).RootElement;
        }
        catch (JsonException)
        {
            return null;
        }
    }

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

    private static Dictionary<string, JsonElement> Index(List<JsonElement> nodes)
    {
        var byId = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (node.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String) byId.TryAdd(id.GetString()!, node);
        }
        return byId;
    }

    private static bool IsArticle(JsonElement node) =>
        Type(node) is { } type && (type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type is "Report" or "Review" or "ClaimReview" or "CreativeWork");

    private static string? Type(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type)) return null;
        if (type.ValueKind == JsonValueKind.Array && type.GetArrayLength() > 0) type = type[0];
        return type.ValueKind == JsonValueKind.String ? type.GetString() : null;
    }

    private static string? Text(JsonElement node, string name, Dictionary<string, JsonElement> byId) => Names(node, name, byId).FirstOrDefault();

    /// <summary>The strings a property stands for: itself, its <c>name</c>, or those of the node it points at.</summary>
    private static IEnumerable<string> Names(JsonElement node, string name, Dictionary<string, JsonElement> byId) =>
        node.TryGetProperty(name, out var value) ? Names(value, byId, 0) : [];

    private static IEnumerable<string> Names(JsonElement value, Dictionary<string, JsonElement> byId, int depth)
    {
        if (depth > 3) return [];
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return WebUtility.HtmlDecode(WebUtility.HtmlDecode(value.GetString()!)).Trim() is { Length: > 0 } text ? [text] : [];
            case JsonValueKind.Array:
                return value.EnumerateArray().SelectMany(item => Names(item, byId, depth + 1));
            case JsonValueKind.Object when value.TryGetProperty("name", out var name):
                return Names(name, byId, depth + 1);
            case JsonValueKind.Object when value.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String && byId.TryGetValue(id.GetString()!, out var other) && other.TryGetProperty("name", out var named):
                return Names(named, byId, depth + 1);
            default:
                return [];
        }
    }
}
