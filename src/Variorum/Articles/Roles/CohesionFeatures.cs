using System.Runtime.InteropServices;

namespace Variorum.Articles.Roles;

/// <summary>
/// Whether a block speaks of what the rest of the page speaks of: paragraphs of one article share their names and
/// things, teasers of other stories do not.
/// </summary>
internal static class CohesionFeatures
{
    /// <summary>Words of a block that are looked at; longer blocks have made their point.</summary>
    private const int MostWords = 120;

    public static void Fill(PageFeatures features, IReadOnlyList<RawBlock> blocks, ReadOnlySpan<Wording> wordings, ReadOnlySpan<uint> words)
    {
        var spread = Spread(blocks, wordings, words);
        var title = Title(wordings, words);
        var seen = new HashSet<uint>();
        for (int i = 0; i < wordings.Length; i++)
        {
            seen.Clear();
            bool counted = Counts(blocks[i], wordings[i]);
            int all = 0, once = 0, often = 0, titled = 0;
            foreach (uint word in Content(words, wordings[i]))
            {
                if (WordKinds.Of(word) != WordKind.None || !seen.Add(word)) continue;
                int others = spread.GetValueOrDefault(word).Blocks - (counted ? 1 : 0);
                all++;
                if (others > 0) once++;
                if (others > 2) often++;
                if (title.Contains(word)) titled++;
            }
            var row = features.Row(i);
            WordingFeatures.Set(row, Feature.SharedWords, (double)once / Math.Max(1, all));
            WordingFeatures.Set(row, Feature.CommonWords, (double)often / Math.Max(1, all));
            WordingFeatures.Set(row, Feature.TitleWords, Math.Min(1, titled / 4.0));
        }
    }

    /// <summary>In how many blocks of running text each word stands.</summary>
    private static Dictionary<uint, (int Blocks, int Last)> Spread(IReadOnlyList<RawBlock> blocks, ReadOnlySpan<Wording> wordings, ReadOnlySpan<uint> words)
    {
        var spread = new Dictionary<uint, (int Blocks, int Last)>();
        for (int i = 0; i < wordings.Length; i++)
        {
            if (!Counts(blocks[i], wordings[i])) continue;
            foreach (uint word in Content(words, wordings[i]))
            {
                ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(spread, word, out _);
                if (entry.Last == i + 1) continue;
                entry = (entry.Blocks + 1, i + 1);
            }
        }
        return spread;
    }

    private static bool Counts(RawBlock block, in Wording wording) => DensestRun.IsRunningText(wording) && block.LinkLength * 2 < block.Span.Length;

    private static HashSet<uint> Title(ReadOnlySpan<Wording> wordings, ReadOnlySpan<uint> words)
    {
        var title = new HashSet<uint>();
        if (wordings.Length == 0 || wordings[0].Words > PlaceFeatures.LongestTitle) return title;
        foreach (uint word in Content(words, wordings[0]))
        {
            if (WordKinds.Of(word) == WordKind.None) title.Add(word);
        }
        return title;
    }

    private static ReadOnlySpan<uint> Content(ReadOnlySpan<uint> words, in Wording wording) => words.Slice(wording.FirstWord, Math.Min(wording.Words, MostWords));
}
