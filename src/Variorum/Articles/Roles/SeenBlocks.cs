namespace Variorum.Articles.Roles;

/// <summary>What all nets see of a page's blocks, with zeros up to whole fours of blocks.</summary>
/// <param name="measured">For each four blocks which measurements are not zero.</param>
/// <param name="words">Of each block what its words say to each net and, from <paramref name="votes"/> on, the linear part's say in each class.</param>
/// <param name="marks">Of each block what its class and id words say to each net; empty without markup.</param>
internal readonly ref struct SeenBlocks(PageFeatures page, ReadOnlySpan<ulong> measured, ReadOnlySpan<float> words, int wordWidth, int votes, ReadOnlySpan<float> marks, int markWidth)
{
    private readonly ReadOnlySpan<float> _rows = page.Rows, _words = words, _marks = marks;
    private readonly ReadOnlySpan<ulong> _measured = measured;

    public int Count { get; } = page.Count;

    public bool HasMarks => markWidth > 0;

    /// <summary>The measurements of four blocks.</summary>
    public BlockInputs Measurements(int first)
    {
        int runs = Kernel.MarkWords(PageFeatures.Width);
        return new BlockInputs(_rows[(first * PageFeatures.Width)..], PageFeatures.Width, BlockProduct.Run, BlockProduct.Run, _measured.Slice(first / BlockProduct.Blocks * runs, runs));
    }

    /// <summary>What the words of four blocks say to a net.</summary>
    /// <param name="at">Where in a row that stands.</param>
    /// <param name="every">A bit for each number of it.</param>
    public BlockInputs Words(int first, int at, ReadOnlySpan<ulong> every) => new(_words[((first * wordWidth) + at)..], wordWidth, every);

    public BlockInputs Marks(int first, int at, ReadOnlySpan<ulong> every) => new(_marks[((first * markWidth) + at)..], markWidth, every);

    /// <summary>The linear part's say in a net's classes.</summary>
    public ReadOnlySpan<float> Votes(int block, int net, int classes) => _words.Slice((block * wordWidth) + votes + (net * classes), classes);
}
