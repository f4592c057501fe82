using System.Runtime.InteropServices;

namespace Variorum.Articles.Roles;

/// <summary>Where a block stands on its page, and whether the page says it more than once.</summary>
internal static class PlaceFeatures
{
    /// <summary>A first line longer than this is no title.</summary>
    public const int LongestTitle = 25;

    public static void Fill(PageFeatures features, Page page, ReadOnlySpan<Wording> wordings, WordIndex words)
    {
        var run = DensestRun.Find(wordings, page.Blocks);
        int before = 0, blank = 0;
        foreach (var block in page.Blocks) blank += block.BlankBefore > 0 ? 1 : 0;
        for (int i = 0; i < features.Count; i++)
        {
            var row = features.Row(i);
            Position(row, i, features.Count, run);
            WordingFeatures.Set(row, Feature.WordsBefore, (double)before / Math.Max(1, words.Words));
            before += wordings[i].Words;
            WordingFeatures.Set(row, Feature.WordsAfter, 1 - (double)before / Math.Max(1, words.Words));
            WordingFeatures.Set(row, Feature.PageBlank, (double)blank / features.Count);
        }
        Repetition(features, wordings);
        Title(features, wordings, words);
    }

    private static void Position(Span<float> row, int i, int count, DensestRun run)
    {
        WordingFeatures.Set(row, Feature.Place, (double)i / count);
        WordingFeatures.Set(row, Feature.FirstBlock, i == 0);
        WordingFeatures.Set(row, Feature.InRun, run.First <= i && i <= run.Last);
        WordingFeatures.Set(row, Feature.AfterRun, i > run.Last);
        WordingFeatures.Set(row, Feature.FromRunStart, Distance(i - run.First));
        WordingFeatures.Set(row, Feature.FromRunEnd, Distance(run.Last - i));
        WordingFeatures.Set(row, Feature.RunShare, run.Share);
        WordingFeatures.Set(row, Feature.PageBlocks, Math.Min(1, Math.Log(1 + count) / 8));
    }

    private static double Distance(int blocks) => Math.Clamp(Math.Sign(blocks) * Math.Log(1 + Math.Abs(blocks)) / 5, -1, 1);

    private static void Repetition(PageFeatures features, ReadOnlySpan<Wording> wordings)
    {
        var times = new Dictionary<uint, int>(wordings.Length);
        foreach (ref readonly var wording in wordings) CollectionsMarshal.GetValueRefOrAddDefault(times, wording.Hash, out _)++;
        var seen = new HashSet<uint>(wordings.Length);
        for (int i = 0; i < wordings.Length; i++)
        {
            var row = features.Row(i);
            WordingFeatures.Set(row, Feature.Repeated, Math.Min(1, (times[wordings[i].Hash] - 1) / 3.0));
            WordingFeatures.Set(row, Feature.RepeatedBefore, !seen.Add(wordings[i].Hash));
        }
    }

    private static void Title(PageFeatures features, ReadOnlySpan<Wording> wordings, WordIndex words)
    {
        if (wordings.Length == 0 || wordings[0].Words is 0 or > LongestTitle) return;
        // 0 for words that the first line has not, else one more than the last block in which the word was met.
        var met = new int[words.Count];
        int different = 0;
        foreach (int word in words.Of(wordings[0]))
        {
            if (met[word] == 0) different++;
            met[word] = 1;
        }
        for (int i = 1; i < wordings.Length; i++)
        {
            if (wordings[i].Words is 0 or > 2 * LongestTitle) continue;
            int inTitle = 0, shared = 0;
            foreach (int word in words.Of(wordings[i]))
            {
                if (met[word] == 0) continue;
                inTitle++;
                if (met[word] != i + 1) shared++;
                met[word] = i + 1;
            }
            WordingFeatures.Set(features.Row(i), Feature.TitleOverlap, wordings[i].Share(inTitle));
            WordingFeatures.Set(features.Row(i), Feature.TitleCovered, (double)shared / different);
        }
    }
}
