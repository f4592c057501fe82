namespace Variorum.Articles.Roles;

/// <summary>
/// What all nets know of words by their hash, side by side: a word is looked for in memory once, whatever the number of nets. The hashes fall
/// all over a table of megabytes, and fetching, not adding, is what they cost.
/// </summary>
internal sealed class WordTable
{
    private readonly float[] _rows;
    private readonly int _buckets;

    /// <param name="parts">Groups of tables, each table <c>[bucket × numbers]</c>; of a group all stand next to one another, then zeros up to a whole lane.</param>
    public WordTable(int buckets, params IReadOnlyList<IReadOnlyList<float[]>> parts)
    {
        _buckets = buckets;
        Starts = new int[parts.Count];
        for (int i = 0; i < parts.Count; i++)
        {
            Starts[i] = Width;
            Width += BlockProduct.Wide(parts[i].Sum(table => table.Length) / buckets);
        }
        _rows = new float[buckets * Width];
        for (int i = 0; i < parts.Count; i++) Lay(parts[i], Starts[i]);
    }

    /// <summary>Numbers of a row.</summary>
    public int Width { get; }

    /// <summary>Where in a row each group begins.</summary>
    public int[] Starts { get; }

    private void Lay(IReadOnlyList<float[]> tables, int at)
    {
        foreach (float[] table in tables)
        {
            int width = table.Length / _buckets;
            for (int row = 0; row < _buckets; row++) table.AsSpan(row * width, width).CopyTo(_rows.AsSpan((row * Width) + at));
            at += width;
        }
    }

    /// <summary>The sum of the words' rows over the root of their number.</summary>
    public void Sum(uint[] hashes, Span<float> sum)
    {
        Kernel.Sum(hashes, _rows, _buckets, sum);
        Kernel.Scale(1 / MathF.Sqrt(Math.Max(hashes.Length, 1)), sum);
    }
}
