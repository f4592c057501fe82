using System.Buffers;

namespace Variorum.Articles.Roles;

/// <summary>The measurements of all blocks of a page. Disposed of when the page is judged: their numbers lie in a shared array.</summary>
internal sealed class PageFeatures : IDisposable
{
    private readonly float[] _dense;

    /// <param name="wordings">What was counted in each block.</param>
    /// <param name="content">The numbers of each block's words of content, each once (<see cref="WordIndex"/>).</param>
    public PageFeatures(Wording[] wordings, int[][] content)
    {
        (Wordings, Content) = (wordings, content);
        (Words, Marks, Kinds) = (new uint[Count][], new uint[Count][], new uint[Count]);
        int numbers = BlockProduct.Whole(Count) * Width;
        _dense = ArrayPool<float>.Shared.Rent(numbers);
        Array.Clear(_dense, 0, numbers);
    }

    private static readonly string[] Plain = Enum.GetNames<Feature>();
    private static readonly string[] Regions = [.. Enum.GetNames<Markup.Region>().Skip(1)];
    private static readonly string[] Hints = [.. Enum.GetNames<Markup.Hint>().Skip(1)];

    /// <summary>Names of the dense measurements: features, regions, hints far and near.</summary>
    public static readonly string[] Names = [.. Plain, .. Regions.Select(r => "In" + r), .. Hints.Select(h => "Hint" + h), .. Hints.Select(h => "Near" + h)];

    public static readonly int Width = Names.Length;
    public static int FirstRegion => Plain.Length;
    public static int RegionCount => Regions.Length;
    public static int HintCount => Hints.Length;

    public Wording[] Wordings { get; }
    public int[][] Content { get; }

    /// <summary>What the words of the page's language hint at.</summary>
    public WordKinds WordKinds { get; init; } = WordKinds.English;

    /// <summary>How many blocks.</summary>
    public int Count => Wordings.Length;

    /// <summary>A block's words as hashes: the first and the last ones.</summary>
    public uint[][] Words { get; }

    /// <summary>The class and id words and the tag around a block, as hashes; empty without markup.</summary>
    public uint[][] Marks { get; }

    /// <summary>How a block is set: the same number for blocks set alike (<see cref="ElementFeatures.KindOf"/>), 0 without markup.</summary>
    public uint[] Kinds { get; }

    /// <summary>A block's <see cref="Width"/> numbers, in the order of <see cref="Names"/>.</summary>
    public Span<float> Row(int block) => _dense.AsSpan(block * Width, Width);

    /// <summary>The rows of all blocks, and of zeros up to whole fours of blocks.</summary>
    public ReadOnlySpan<float> Rows => _dense.AsSpan(0, BlockProduct.Whole(Count) * Width);

    public void Dispose() => ArrayPool<float>.Shared.Return(_dense);
}
