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
        var dates = new List<(string Property, string? Value)>();
        foreach (var element in document.All)
        {
            switch (element.LocalName)
            {
                case "meta": facts.AddMeta(element); break;
                case "script" when element.GetAttribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase): blocks.Add(element.TextContent); break;
                case not "meta" when element.GetAttribute("itemprop") is { } property && property.StartsWith("date", StringComparison.Ordinal): dates.Add((property, element.GetAttribute("content") ?? element.GetAttribute("datetime"))); break;
                case "link" when element.GetAttribute("rel") == "canonical": facts.Canonical ??= element.GetAttribute("href"); break;
            }
        }
        facts.AddDates(dates);
        string? canonical = facts.Canonical ?? facts.Meta("og:url");
        return new MarkupFacts(facts)
        {
            Article = JsonLdReader.Read(blocks, [.. facts.Metas("og:title"), document.Title ?? ""], canonical),
            PageTitle = document.Title,
            LanguageTag = document.DocumentElement.GetAttribute("lang") ?? facts.Meta("og:locale")?.Replace('_', '-'),
            Canonical = canonical,
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

    public IEnumerable<string> MetaNames => _metas.Keys;

    public IReadOnlyList<string> Metas(string name) => _metas.GetValueOrDefault(name) ?? [];

    /// <summary>Dates in schema.org attributes, where all elements of a property agree on the day: comments and teasers have dates too.</summary>
    private void AddDates(List<(string Property, string? Value)> dates)
    {
        foreach (var group in dates.Where(d => EdtfDate.Parse(d.Value) is { Length: >= 10 }).GroupBy(d => d.Property, StringComparer.Ordinal))
        {
            if (group.Select(d => EdtfDate.Parse(d.Value)![..10]).Distinct(StringComparer.Ordinal).Count() == 1) _metas.TryAdd(group.Key, [group.First().Value!]);
        }
    }

    private void AddMeta(IElement element)
    {
        string? name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop");
        string? content = element.GetAttribute("content");
        if (name is null || string.IsNullOrWhiteSpace(content)) return;
        if (!_metas.TryGetValue(name, out var values)) _metas[name] = values = [];
        values.Add(content.Trim());
    }
}
