namespace Variorum.Language.Networks;

/// <summary>
/// The time-major layout of a batch of sentences sorted by falling length: the words at step t of all sentences still
/// running stand together, so that a step of the recurrence is one matrix product. Reused from batch to batch.
/// </summary>
internal sealed class Packing
{
    private int[] _starts = new int[256], _sizes = new int[256], _reverse = new int[1024];

    /// <summary>Words in the batch.</summary>
    public int Words { get; private set; }

    /// <summary>Words of its longest sentence.</summary>
    public int Steps { get; private set; }

    public ReadOnlySpan<int> Sizes => _sizes.AsSpan(0, Steps);

    public ReadOnlySpan<int> Starts => _starts.AsSpan(0, Steps);

    /// <summary>For each row, the row of the same sentence counted from its other end.</summary>
    public ReadOnlySpan<int> Reverse => _reverse.AsSpan(0, Words);

    /// <summary>The row of a sentence's word.</summary>
    public int Row(int sentence, int word) => _starts[word] + sentence;

    /// <param name="lengths">Falling.</param>
    public void Fill(ReadOnlySpan<int> lengths)
    {
        Steps = lengths[0];
        if (_starts.Length < Steps) (_starts, _sizes) = (new int[Steps], new int[Steps]);
        Words = 0;
        int running = lengths.Length;
        for (int t = 0; t < Steps; t++)
        {
            while (lengths[running - 1] <= t) running--;
            _starts[t] = Words;
            _sizes[t] = running;
            Words += running;
        }
        if (_reverse.Length < Words) _reverse = new int[Words];
        for (int s = 0; s < lengths.Length; s++)
        {
            for (int t = 0; t < lengths[s]; t++) _reverse[Row(s, t)] = Row(s, lengths[s] - 1 - t);
        }
    }
}
