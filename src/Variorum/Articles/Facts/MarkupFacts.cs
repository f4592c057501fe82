using AngleSharp.Dom;

namespace Variorum.Articles.Facts;

/// <summary>What the markup says about the page where a reader does not see it: <c>meta</c> elements, JSON-LD, schema.org
/// attributes. Read once a page.</summary>
internal sealed class MarkupFacts
{
    private readonly Dictionary<string, List<string>> _metas = new(StringComparer.OrdinalIgnoreCase);

    public JsonLdArticle Article { get; private init; } = JsonLdArticle.Nothing;
    public string? PageTitle { get; private init; }

    /// <summary>The page's language tag, as <c>en-GB</c>, or null.</summary>
    public string? LanguageTag { get; private init; }

    /// <summary>The address the page gives for itself.</summary>
    public string? Canonical { get; private set; }

    public static MarkupFacts Read(Page page)
    {
        if (page.Document is not { } document) return new MarkupFacts();
        var blocks = new List<string>();
        var facts = new MarkupFacts();
        foreach (var element in document.All)
        {
            switch (element.LocalName)
            {
                case "meta": facts.AddMeta(element); break;
                case "script" when element.GetAttribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase): blocks.Add(element.TextContent); break;
                case "link" when element.GetAttribute("rel") == "canonical": facts.Canonical ??= element.GetAttribute("href"); break;
            }
        }
        return new MarkupFacts(facts)
        {
            Article = JsonLdReader.Read(blocks),
            PageTitle = document.Title,
            LanguageTag = document.DocumentElement.GetAttribute("lang") ?? facts.Meta("og:locale")?.Replace('_', '-'),
            Canonical = facts.Canonical ?? facts.Meta("og:url"),
        };
    }

    private MarkupFacts()
    {
    }

    private MarkupFacts(MarkupFacts read) => _metas = read._metas;

    /// <summary>The first content given under any of the names, in the order of the names.</summary>
    public string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (_metas.TryGetValue(name, out var values)) return values[0];
        }
        return null;
    }

    public IReadOnlyList<string> Metas(string name) => _metas.GetValueOrDefault(name) ?? [];

    private void AddMeta(IElement element)
    {
        string? name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop");
        string? content = element.GetAttribute("content");
        if (name is null || string.IsNullOrWhiteSpace(content)) return;
        if (!_metas.TryGetValue(name, out var values)) _metas[name] = values = [];
        values.Add(content.Trim());
    }
}
