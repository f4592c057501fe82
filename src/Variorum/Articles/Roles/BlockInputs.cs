namespace Variorum.Articles.Roles;

/// <summary>What goes into a product for four blocks: for each block one or more runs of numbers, 64 at most in each.</summary>
/// <param name="numbers">The first block's, and what follows.</param>
/// <param name="row">How far the next block's numbers lie behind; 0 for the same ones four times.</param>
/// <param name="run">How far a run lies behind the run before.</param>
/// <param name="count">Numbers of a full run.</param>
/// <param name="marks">For each run which numbers are looked at: all that are not zero with one of the blocks. The others, of which there are many, cost nothing so.</param>
internal readonly ref struct BlockInputs(ReadOnlySpan<float> numbers, int row, int run, int count, ReadOnlySpan<ulong> marks)
{
    public readonly ReadOnlySpan<float> Numbers = numbers;
    public readonly ReadOnlySpan<ulong> Marks = marks;
    public readonly int Row = row, Run = run, Count = count;

    /// <summary>A single run.</summary>
    public BlockInputs(ReadOnlySpan<float> numbers, int row, ReadOnlySpan<ulong> marks) : this(numbers, row, 0, 0, marks)
    {
    }
}
