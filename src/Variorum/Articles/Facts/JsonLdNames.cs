using System.Net;
using System.Text.Json;

namespace Variorum.Articles.Facts;

/// <summary>The nodes of a page's JSON-LD by their <c>@id</c>, and what a property says through them.</summary>
internal sealed class JsonLdNames
{
    /// <summary>Nodes are nested a few levels deep; deeper ones are no part of what the page says about itself.</summary>
    private const int Deepest = 8;

    /// <summary>An article's blocks hold tens of nodes, a shop's catalogue thousands.</summary>
    private const int MaximumNodes = 2000;

    /// <summary>No article has more authors; lists of pointers to lists of pointers would else be walked through for hours.</summary>
    private const int MostNames = 60;

    /// <summary>Properties that hold a whole name.</summary>
    private static readonly string[] Whole = ["name", "@value", "@list", "@graph"];

    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);
    private int _seen;

    public JsonLdNames(IEnumerable<JsonElement> roots)
    {
        foreach (var root in roots) Index(root, 0);
    }

    public string? Text(JsonElement node, string property) => Of(node, property).FirstOrDefault();

    /// <summary>The strings a property stands for: itself, its name, or those of the node it points at.</summary>
    public IEnumerable<string> Of(JsonElement node, string property) =>
        node.TryGetProperty(property, out var value) ? Of(value, 0) : [];

    private IEnumerable<string> Of(JsonElement value, int depth)
    {
        if (depth > 4) return [];
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                string text = value.GetString()!;
                if (IsAddress(text) && _byId.TryGetValue(text, out var meant)) return Named(meant, depth);
                return WebUtility.HtmlDecode(WebUtility.HtmlDecode(text)).Trim() is { Length: > 0 } plain ? [plain] : [];
            case JsonValueKind.Number:
                return [value.GetRawText()];
            case JsonValueKind.Array:
                return value.EnumerateArray().Take(MostNames).SelectMany(item => Of(item, depth + 1)).Take(MostNames);
            case JsonValueKind.Object:
                return Named(value, depth) is { Length: > 0 } names ? names : Id(value) is { } id && _byId.TryGetValue(id, out var other) ? Named(other, depth) : [];
            default:
                return [];
        }
    }

    /// <summary>A node's name, however it is written.</summary>
    private string[] Named(JsonElement node, int depth)
    {
        foreach (string property in Whole)
        {
            if (node.TryGetProperty(property, out var value) && Of(value, depth + 1).ToArray() is { Length: > 0 } names) return names;
        }
        string[] parts = [.. Of(node, "givenName").Take(1), .. Of(node, "familyName").Take(1)];
        return parts.Length == 2 ? [string.Join(' ', parts)] : [];
    }

    private void Index(JsonElement element, int depth)
    {
        if (depth > Deepest || _seen > MaximumNodes) return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Index(item, depth + 1);
        }
        if (element.ValueKind != JsonValueKind.Object) return;
        _seen++;
        // A node that only points at another has no name; the one that has it is kept.
        if (Id(element) is { } id && (Array.Exists(Whole, name => element.TryGetProperty(name, out _)) || element.TryGetProperty("familyName", out _))) _byId.TryAdd(id, element);
        foreach (var property in element.EnumerateObject()) Index(property.Value, depth + 1);
    }

    private static bool IsAddress(string text) => text.StartsWith('#') || text.StartsWith("_:", StringComparison.Ordinal) || text.Contains("://", StringComparison.Ordinal);

    private static string? Id(JsonElement node) => node.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
}
