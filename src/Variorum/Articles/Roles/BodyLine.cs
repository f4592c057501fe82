namespace Variorum.Articles.Roles;

/// <summary>The chance from which a block of this page is kept.</summary>
internal static class BodyLine
{
    /// <summary>What is likelier to be the body than not is kept.</summary>
    private const float Sure = 0.5f;

    /// <summary>A page whose best paragraphs are unsure has a body all the same: what is half as likely as they are is kept.</summary>
    private const float OfBest = 0.5f;

    /// <summary>In scraped text less than this is asked only where the best paragraphs are so unsure: what the nets say of a page they cannot judge promises too much. On unseen sites .2 to .35 did equally well.</summary>
    private const float Least = 0.3f;

    /// <summary>The best paragraphs are as many as hold this many words, each of <see cref="FewestWords"/> at least and none counting for more than <see cref="MostWords"/>.</summary>
    private const int BestWords = 40, FewestWords = 8, MostWords = 60;

    /// <summary>One half, or half of the chance of the best paragraphs.</summary>
    /// <param name="chances"><paramref name="classes"/> a block.</param>
    public static float Of(PageFeatures features, ReadOnlySpan<float> chances, int classes) =>
        Best(features, chances, classes) is { } best ? Math.Clamp(OfBest * best, BodyChance.Margin, Sure) : Sure;

    /// <summary>
    /// Scraped text: where precision and recall of the page's words, as the chances let expect them, are highest together. Where paragraphs are sure that is one half; on a page of
    /// unsure paragraphs it lies lower, for what is left out may be all there is (Lewis 1995; Ye, Chai, Lee and Chieu 2012: the best line for F1 is half of the F1 to be had). On unseen sites F1 rose
    /// by .001 and .002 and more pages came out whole. In markup and in other languages it is as it was, at .002 and .008 less precision: there it stays at <see cref="Of"/>.
    /// </summary>
    public static float OfText(PageFeatures features, ReadOnlySpan<float> chances, int classes)
    {
        float asked = Of(features, chances, classes);
        return features.WordKinds == WordKinds.Abroad ? asked : Math.Clamp(Expected(features, chances, classes), Math.Min(Least, asked), Sure);
    }

    private static float Expected(PageFeatures features, ReadOnlySpan<float> chances, int classes)
    {
        int n = features.Count;
        float[] kept = new float[n], words = new float[n];
        float gold = 0;
        for (int i = 0; i < n; i++)
        {
            // Array.Sort goes upwards.
            kept[i] = -BodyChance.Of(chances.Slice(i * classes, classes));
            words[i] = features.Wordings[i].Words;
            gold -= kept[i] * words[i];
        }
        Array.Sort(kept, words);
        float right = 0, chosen = 0, best = -1, line = Sure;
        for (int i = 0; i < n; i++)
        {
            right -= kept[i] * words[i];
            chosen += words[i];
            float both = (right / Math.Max(1, chosen)) + (right / Math.Max(1, gold));
            if (both > best) (best, line) = (both, Midway(-kept[i], i + 1 < n ? -kept[i + 1] : 0));
        }
        return line;
    }

    /// <summary>Between the last block that is kept and the first that is left out.</summary>
    private static float Midway(float kept, float left) => (kept + left) / 2;

    /// <summary>How likely the page's best paragraphs are on average; nothing for a page without any.</summary>
    public static float? Best(PageFeatures features, ReadOnlySpan<float> chances, int classes)
    {
        var best = new List<(float Chance, int Words)>();
        for (int i = 0; i < features.Count; i++)
        {
            if (features.Wordings[i].Words >= FewestWords) best.Add((BodyChance.Of(chances.Slice(i * classes, classes)), Math.Min(features.Wordings[i].Words, MostWords)));
        }
        best.Sort((a, b) => b.Chance.CompareTo(a.Chance));
        float sum = 0;
        int words = 0;
        foreach (var (chance, count) in best)
        {
            if (words > 0 && words + count > BestWords) break;
            sum += chance * count;
            words += count;
        }
        return words == 0 ? null : sum / words;
    }
}
