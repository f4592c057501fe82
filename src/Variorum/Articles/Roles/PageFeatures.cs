namespace Variorum.Articles.Roles;

/// <summary>The measurements of all blocks of a page.</summary>
/// <param name="Count">How many blocks.</param>
/// <param name="Dense"><see cref="Width"/> numbers a block, in the order of <see cref="Names"/>.</param>
/// <param name="Words">A block's words as hashes: the first and the last ones.</param>
/// <param name="Marks">The class and id words and the tag around a block, as hashes; empty without markup.</param>
internal sealed record PageFeatures(int Count, float[] Dense, uint[][] Words, uint[][] Marks)
{
    private static readonly string[] Plain = Enum.GetNames<Feature>();
    private static readonly string[] Regions = [.. Enum.GetNames<Markup.Region>().Skip(1)];
    private static readonly string[] Hints = [.. Enum.GetNames<Markup.Hint>().Skip(1)];

    /// <summary>Names of the dense measurements: features, regions, hints far and near.</summary>
    public static readonly string[] Names = [.. Plain, .. Regions.Select(r => "In" + r), .. Hints.Select(h => "Hint" + h), .. Hints.Select(h => "Near" + h)];

    public static int Width => Names.Length;
    public static int FirstRegion => Plain.Length;
    public static int RegionCount => Regions.Length;
    public static int HintCount => Hints.Length;

    public Span<float> Row(int block) => Dense.AsSpan(block * Width, Width);
}
