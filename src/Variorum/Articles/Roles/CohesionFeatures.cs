namespace Variorum.Articles.Roles;

/// <summary>
/// Whether a block speaks of what the rest of the page speaks of: paragraphs of one article share their names and
/// things, teasers of other stories do not.
/// </summary>
internal static class CohesionFeatures
{
    public static void Fill(PageFeatures features, IReadOnlyList<RawBlock> blocks, WordIndex words)
    {
        var spread = Spread(features, blocks, words.Count);
        var title = Title(features, words.Count);
        for (int i = 0; i < features.Count; i++)
        {
            int own = Counts(blocks[i], features.Wordings[i]) ? 1 : 0, once = 0, often = 0, titled = 0;
            foreach (int word in features.Content[i])
            {
                int others = spread[word] - own;
                if (others > 0) once++;
                if (others > 2) often++;
                if (title[word]) titled++;
            }
            double all = Math.Max(1, features.Content[i].Length);
            var row = features.Row(i);
            WordingFeatures.Set(row, Feature.SharedWords, once / all);
            WordingFeatures.Set(row, Feature.CommonWords, often / all);
            WordingFeatures.Set(row, Feature.TitleWords, Math.Min(1, titled / 4.0));
        }
    }

    /// <summary>In how many blocks of running text each word of content stands.</summary>
    private static int[] Spread(PageFeatures features, IReadOnlyList<RawBlock> blocks, int words)
    {
        int[] spread = new int[words];
        for (int i = 0; i < features.Count; i++)
        {
            if (!Counts(blocks[i], features.Wordings[i])) continue;
            foreach (int word in features.Content[i]) spread[word]++;
        }
        return spread;
    }

    private static bool Counts(RawBlock block, in Wording wording) => DensestRun.IsRunningText(wording) && block.LinkLength * 2 < block.Span.Length;

    private static bool[] Title(PageFeatures features, int words)
    {
        var title = new bool[words];
        if (features.Count == 0 || features.Wordings[0].Words > PlaceFeatures.LongestTitle) return title;
        foreach (int word in features.Content[0]) title[word] = true;
        return title;
    }
}
