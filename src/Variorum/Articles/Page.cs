using AngleSharp.Html.Dom;
using Variorum.Text;

namespace Variorum.Articles;

/// <summary>A page cut into raw blocks, before any block has a role.</summary>
/// <param name="Text">The account's stored text: of markup, what a reader would see; of anything else, the text as decoded.</param>
/// <param name="Blocks">In order, never overlapping; only white space and running lines lie between them.</param>
public sealed record Page(SourceText Text, IReadOnlyList<RawBlock> Blocks)
{
    /// <summary>The parsed markup, scripts never run, nothing fetched; null for text that had none.</summary>
    public IHtmlDocument? Document { get; init; }

    /// <summary>Lines at the head or foot of printed sheets, which are no blocks.</summary>
    public IReadOnlyList<TextSpan> Running { get; init; } = [];

    /// <summary>The decoded markup that <see cref="RawBlock.MarkupStart"/> counts in; null for text that had none.</summary>
    public string? Markup { get; init; }
}
