using AngleSharp.Dom;

namespace Variorum.Articles.Markup;

/// <summary>One open element of the walk, with what it takes over from those around it.</summary>
internal readonly record struct Level(IElement Element, ElementKind Kind)
{
    public Region Regions { get; init; }
    public Hint Hints { get; init; }
    public Hint OwnHints { get; init; }
    public int Article { get; init; }
    /// <summary>One more than the number of elements before it in its parent.</summary>
    public int Ordinal { get; init; }

    public int HeadingLevel { get; init; }

    /// <summary>How many class and id words the levels down to this one have named.</summary>
    public int Names { get; init; }

    /// <summary>Number in the <see cref="ElementTree"/> of this element, or of the nearest block-level one around it.</summary>
    public int Number { get; init; }
}
