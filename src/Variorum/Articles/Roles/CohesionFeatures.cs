namespace Variorum.Articles.Roles;

/// <summary>
/// Whether a block speaks of what the rest of the page speaks of: paragraphs of one article share their names and
/// things, teasers of other stories do not.
/// </summary>
internal static class CohesionFeatures
{
    /// <summary>Words of a block that are looked at; longer blocks have made their point.</summary>
    private const int MostWords = 120;

    public static void Fill(PageFeatures features, IReadOnlyList<RawBlock> blocks, ReadOnlySpan<Wording> wordings, WordIndex words)
    {
        var spread = Spread(blocks, wordings, words);
        var title = Title(wordings, words);
        // The last block, counted from one, in which a word was met.
        var seen = new int[words.Count];
        for (int i = 0; i < wordings.Length; i++)
        {
            int own = Counts(blocks[i], wordings[i]) ? 1 : 0, all = 0, once = 0, often = 0, titled = 0;
            foreach (int word in Content(words, wordings[i]))
            {
                if (!words.IsContent(word) || seen[word] == i + 1) continue;
                seen[word] = i + 1;
                int others = spread[word] - own;
                all++;
                if (others > 0) once++;
                if (others > 2) often++;
                if (title[word]) titled++;
            }
            var row = features.Row(i);
            WordingFeatures.Set(row, Feature.SharedWords, (double)once / Math.Max(1, all));
            WordingFeatures.Set(row, Feature.CommonWords, (double)often / Math.Max(1, all));
            WordingFeatures.Set(row, Feature.TitleWords, Math.Min(1, titled / 4.0));
        }
    }

    /// <summary>In how many blocks of running text each word stands.</summary>
    private static int[] Spread(IReadOnlyList<RawBlock> blocks, ReadOnlySpan<Wording> wordings, WordIndex words)
    {
        int[] spread = new int[words.Count], last = new int[words.Count];
        for (int i = 0; i < wordings.Length; i++)
        {
            if (!Counts(blocks[i], wordings[i])) continue;
            foreach (int word in Content(words, wordings[i]))
            {
                if (last[word] == i + 1) continue;
                last[word] = i + 1;
                spread[word]++;
            }
        }
        return spread;
    }

    private static bool Counts(RawBlock block, in Wording wording) => DensestRun.IsRunningText(wording) && block.LinkLength * 2 < block.Span.Length;

    private static bool[] Title(ReadOnlySpan<Wording> wordings, WordIndex words)
    {
        var title = new bool[words.Count];
        if (wordings.Length == 0 || wordings[0].Words > PlaceFeatures.LongestTitle) return title;
        foreach (int word in Content(words, wordings[0])) title[word] = words.IsContent(word);
        return title;
    }

    private static ReadOnlySpan<int> Content(WordIndex words, in Wording wording)
    {
        var all = words.Of(wording);
        return all[..Math.Min(all.Length, MostWords)];
    }
}
