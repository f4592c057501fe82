namespace Variorum.Articles.Facts;

/// <summary>What a page's JSON-LD says about the article on it; every field as written, or null.</summary>
internal sealed record JsonLdArticle
{
    public static readonly JsonLdArticle Nothing = new();

    /// <summary>Whether it is an article that is described, not the page around it, a video or a product.</summary>
    public bool IsArticle { get; init; }

    public string? Type { get; init; }
    public string? Headline { get; init; }
    public string? Description { get; init; }
    public IReadOnlyList<string> Authors { get; init; } = [];
    public string? Publisher { get; init; }
    public string? Published { get; init; }
    public string? Modified { get; init; }

    /// <summary>The same with what it leaves out and another node of the same article says.</summary>
    public JsonLdArticle With(JsonLdArticle other) => this with
    {
        Description = Description ?? other.Description,
        Authors = Authors.Count > 0 ? Authors : other.Authors,
        Published = Published ?? other.Published,
        Modified = Modified ?? other.Modified,
    };
}
