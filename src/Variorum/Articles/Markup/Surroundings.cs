namespace Variorum.Articles.Markup;

/// <summary>What a block's ancestors say about it.</summary>
/// <param name="Regions">Elements the block stands in, at any distance.</param>
/// <param name="Depth">Levels below <c>body</c>.</param>
/// <param name="Hints">What class and id names hint at, any ancestor below <c>body</c>.</param>
/// <param name="NearHints">The same for the nearest <see cref="Near"/> elements.</param>
/// <param name="Names">Hashes of the nearest words in class and id names, outermost first, at most <see cref="MaximumNames"/>.</param>
/// <param name="Tag">Hash of the nearest block-level element's name.</param>
/// <param name="Article">The number of the nearest <c>article</c> element, or 0.</param>
/// <param name="Element">The number of the nearest block-level element in <paramref name="Tree"/>.</param>
public sealed record Surroundings(Region Regions, int Depth, Hint Hints, Hint NearHints, uint[] Names, uint Tag, int Article, int Element, ElementTree Tree)
{
    /// <summary>The number of the parent, so that siblings can be told.</summary>
    public int Container => Tree.ParentOf(Element);

    public const int Near = 3;
    public const int MaximumNames = 16;
}
