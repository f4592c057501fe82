using AngleSharp.Dom;
using Variorum.Articles.Markup;
using Variorum.Text;

namespace Variorum.Articles;

/// <summary>A stretch of a page that stands by itself: a paragraph, a heading, an item, a line.</summary>
/// <param name="Span">Where it stands in the account's text, without white space at its ends.</param>
public sealed record RawBlock(TextSpan Span)
{
    public BlockForm Form { get; init; }

    /// <summary>Empty lines between this block and the one before it, as the text has them.</summary>
    public int BlankBefore { get; init; }

    /// <summary>1 to 6 inside a heading element, else 0.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>UTF-16 units of the span that stand inside links.</summary>
    public int LinkLength { get; init; }

    /// <summary>UTF-16 units of the span that are set bold, strong or emphasised.</summary>
    public int StressLength { get; init; }

    /// <summary>Links inside the block.</summary>
    public int Links { get; init; }

    /// <summary>The nearest block-level element, or null in text without markup.</summary>
    public IElement? Element { get; init; }

    /// <summary>The CSS selector of <see cref="Element"/>; null without markup, and beyond the first megabyte of selectors.</summary>
    public string? Selector { get; init; }

    /// <summary>What the block's ancestors say about it; null in text without markup.</summary>
    public Surroundings? Surroundings { get; init; }

    /// <summary>Where the nearest element starts in <see cref="Page.Markup"/>, or -1 when it is not known.</summary>
    public int MarkupStart => Element?.SourceReference?.Position.Index ?? -1;
}
