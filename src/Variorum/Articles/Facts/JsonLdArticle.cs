namespace Variorum.Articles.Facts;

/// <summary>What a page's JSON-LD says about the article on it; every field as written, or null.</summary>
internal sealed record JsonLdArticle
{
    public static readonly JsonLdArticle Nothing = new();

    public string? Type { get; init; }
    public string? Headline { get; init; }
    public string? Description { get; init; }
    public IReadOnlyList<string> Authors { get; init; } = [];
    public string? Publisher { get; init; }
    public string? Published { get; init; }
    public string? Modified { get; init; }
}
