using Variorum.Text;

namespace Variorum.Articles;

/// <summary>An account's text, cut into blocks with roles, and what the page says about itself.</summary>
public sealed record Article(SourceText Text, IReadOnlyList<Block> Blocks)
{
    public ArticleKind Kind { get; init; }

    /// <summary>What the page says it is in an article's place: "an error page", "a consent wall"; null where it says no such thing.</summary>
    public string? Notice { get; init; }

    public Evidenced<string>? Title { get; init; }
    public Evidenced<string>? Deck { get; init; }

    /// <summary>The authors as printed, without "By".</summary>
    public Evidenced<string>? Byline { get; init; }

    public Evidenced<string>? Outlet { get; init; }

    /// <summary>The news agency the page credits with the text.</summary>
    public Evidenced<string>? Agency { get; init; }

    /// <summary>The place named in the dateline.</summary>
    public Evidenced<string>? DatelinePlace { get; init; }

    public Evidenced<PublicationDate>? Published { get; init; }
    public Evidenced<PublicationDate>? Updated { get; init; }

    /// <summary>The date words such as "on Monday" are told from: that of the update when it followed publication within a week; a page
    /// touched later still speaks of its first days. Null when the account is undated.</summary>
    public PublicationDate? ToldOn =>
        Updated is not { } updated ? Published?.Value
        : Published is not { } published || updated.Value.Day is { } late && published.Value.Day is { } early && late.DayNumber - early.DayNumber <= 7 ? updated.Value
        : published.Value;

    /// <summary>ISO 639-1, or null when there is too little text to say.</summary>
    public string? Language { get; init; }

    /// <summary>The address the page or its container claims for itself.</summary>
    public string? Address { get; init; }

    /// <summary>What was lost on the way from bytes to blocks, in a sentence; null when nothing was.</summary>
    public string? DecodingWarning { get; init; }
}
