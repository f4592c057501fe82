namespace Variorum.Articles.Roles;

/// <summary>The run of blocks with the most running text for the least else (a maximum-sum segment, Kadane 1984).</summary>
internal readonly record struct DensestRun(int First, int Last, double Share)
{
    // A paragraph counts up to 60 words, so that one huge legal notice does not outweigh an article of many paragraphs;
    // a block that is not running text costs 6, so that a run crosses an advert of a few lines but not a menu.
    private const int ParagraphCap = 60, Cost = 6;

    public static DensestRun Find(ReadOnlySpan<Wording> blocks, IReadOnlyList<RawBlock> raw)
    {
        double best = 0, sum = 0, all = 0;
        int first = 0, last = -1, start = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            double gain = Gain(blocks[i], raw[i]);
            if (gain > 0) all += gain;
            if (sum <= 0) (sum, start) = (0, i);
            sum += gain;
            if (sum > best) (best, first, last) = (sum, start, i);
        }
        return new DensestRun(first, last, all > 0 ? best / all : 0);
    }

    private static double Gain(in Wording block, RawBlock raw)
    {
        bool running = IsRunningText(block) && raw.LinkLength * 2 < raw.Span.Length;
        return running ? Math.Min(block.Words, ParagraphCap) : -Cost;
    }

    public static bool IsRunningText(in Wording block) =>
        block.Words >= 10 && (block.EndsSentence || block.Share(block.Functions) >= 0.25 || (block.Words > 25 && block.Commas > 0));
}
