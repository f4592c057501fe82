using Variorum.Text;

namespace Variorum.Articles;

/// <summary>A stretch of an account's text with one role. Blocks stand in order and never overlap; what lies between
/// them is white space.</summary>
/// <param name="Reason">Which rule or model gave the role, and on what evidence, in words a reader understands; where a person did, that first.</param>
public sealed record Block(BlockRole Role, TextSpan Span, string Reason)
{
    public BlockForm Form { get; init; }

    /// <summary>Who gave the block its role and why; null where the program did.</summary>
    public string? Decision { get; init; }

    /// <summary>For an entry of a live blog, the time it carries, as EDTF.</summary>
    public string? EntryTime { get; init; }

    /// <summary>The language of the block (ISO 639-1) where it differs from the article's.</summary>
    public string? Language { get; init; }

    /// <summary>Where the block's element starts in the decoded markup, in UTF-16 units; null for text without markup.</summary>
    public int? MarkupStart { get; init; }

    /// <summary>A CSS selector of the block's element, so that it can be shown in the original page; null for text without markup.</summary>
    public string? Selector { get; init; }

    /// <summary>The outlet's own telling, from which statements are read.</summary>
    public bool IsTelling => Role is BlockRole.Body or BlockRole.Heading or BlockRole.Title or BlockRole.Deck or BlockRole.Caption;
}
