namespace Variorum.Articles.Roles;

/// <summary>Kept blocks of a page that stand close together.</summary>
/// <param name="Words">Of all its blocks.</param>
/// <param name="Chance">The sum of its blocks' chances.</param>
/// <param name="IsProse">All are paragraphs that the net itself keeps, or that report what somebody says.</param>
internal readonly record struct Stretch(int First, int Last, float Words, float Chance, int Blocks, bool IsProse)
{
    /// <param name="keep">The chance from which a block is kept.</param>
    /// <param name="gap">Blocks nearer to one another than this go together.</param>
    public static List<Stretch> All(PageFeatures features, ReadOnlySpan<float> chances, int classes, float keep, int gap)
    {
        var stretches = new List<Stretch>();
        for (int i = 0; i < features.Count; i++)
        {
            float chance = BodyChance.Of(chances.Slice(i * classes, classes));
            if (chance < keep) continue;
            int words = features.Wordings[i].Words;
            var row = features.Row(i);
            bool isProse = (chance > keep + (2 * BodyChance.Margin) || row[(int)Feature.TellingWords] > 0) && TextRescue.IsParagraph(row);
            if (stretches.Count > 0 && i - stretches[^1].Last <= gap) stretches[^1] = stretches[^1].With(i, words, chance, isProse);
            else stretches.Add(new Stretch(i, i, words, chance, 1, isProse));
        }
        return stretches;
    }

    private Stretch With(int block, float words, float chance, bool isProse) => new(First, block, Words + words, Chance + chance, Blocks + 1, IsProse && isProse);
}
