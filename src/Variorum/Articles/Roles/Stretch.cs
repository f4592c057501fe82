namespace Variorum.Articles.Roles;

/// <summary>Kept blocks of a page that stand close together.</summary>
/// <param name="Words">Of all its blocks.</param>
internal readonly record struct Stretch(int First, int Last, float Words)
{
    /// <param name="keep">The chance from which a block is kept.</param>
    /// <param name="gap">Blocks nearer to one another than this go together.</param>
    public static List<Stretch> All(PageFeatures features, ReadOnlySpan<float> chances, int classes, float keep, int gap)
    {
        var stretches = new List<Stretch>();
        for (int i = 0; i < features.Count; i++)
        {
            if (BodyChance.Of(chances.Slice(i * classes, classes)) < keep) continue;
            int words = features.Wordings[i].Words;
            if (stretches.Count > 0 && i - stretches[^1].Last <= gap) stretches[^1] = new Stretch(stretches[^1].First, i, stretches[^1].Words + words);
            else stretches.Add(new Stretch(i, i, words));
        }
        return stretches;
    }
}
