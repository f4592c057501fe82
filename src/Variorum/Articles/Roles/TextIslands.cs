namespace Variorum.Articles.Roles;

/// <summary>
/// A few lines of scraped text kept without certainty, far from all others, belong to another story or to a form: their
/// chance is lowered to where a line is left out. A paragraph behind a form, which the net keeps by itself, is none of these. On
/// unseen sites precision rose by .003 on NAEB and by .006 on WCXB, F1 by .001 and .002.
/// </summary>
internal static class TextIslands
{
    /// <summary>As many lines left out part an island from the text. Two did a little worse, five gained half as much.</summary>
    private const int Gap = 3;

    /// <summary>An island is smaller than this share of the longest stretch of text. .08 did equally well.</summary>
    private const float Size = 0.05f;

    /// <summary>Where the net is surer on average, it is believed. .9 did .001 worse on WCXB, .6 too.</summary>
    private const float Sure = 0.8f;

    /// <param name="chances">Changed in place; <paramref name="classes"/> a block.</param>
    /// <param name="keep">The chance from which a block is kept.</param>
    public static void Apply(PageFeatures features, float[] chances, int classes, float keep)
    {
        var stretches = Stretches(features, chances, classes, keep);
        float most = stretches.Count == 0 ? 0 : stretches.Max(stretch => stretch.Words);
        int text = int.MinValue / 2;
        foreach (var stretch in stretches)
        {
            bool isText = stretch.Words >= Size * most;
            if (isText) text = stretch.Last;
            if (isText || stretch.Chance >= Sure * stretch.Blocks || (stretch.IsProse && stretch.First - text <= TextRescue.Reach)) continue;
            for (int i = stretch.First; i <= stretch.Last; i++) Lower(chances.AsSpan(i * classes, classes), keep);
        }
    }

    private static List<Stretch> Stretches(PageFeatures features, float[] chances, int classes, float keep)
    {
        var stretches = new List<Stretch>();
        for (int i = 0; i < features.Count; i++)
        {
            float chance = TextRescue.Body(chances.AsSpan(i * classes, classes));
            if (chance < keep) continue;
            float words = MathF.Exp(5 * features.Row(i)[(int)Feature.LogWords]) - 1;
            bool isProse = chance > keep + (2 * TextRescue.Margin) && TextRescue.IsParagraph(features.Row(i));
            if (stretches.Count > 0 && i - stretches[^1].Last <= Gap) stretches[^1] = stretches[^1].With(i, words, chance, isProse);
            else stretches.Add(new Stretch(i, i, words, chance, 1, isProse));
        }
        return stretches;
    }

    private static void Lower(Span<float> chance, float keep)
    {
        float body = TextRescue.Body(chance);
        if (body < keep) return;
        float left = (keep - 0.001f) / body;
        chance[RoleModel.Other] += body - (left * body);
        chance[RoleModel.Body] *= left;
        chance[RoleModel.Heading] *= left;
    }

    private readonly record struct Stretch(int First, int Last, float Words, float Chance, int Blocks, bool IsProse)
    {
        public Stretch With(int block, float words, float chance, bool isProse) => new(First, block, Words + words, Chance + chance, Blocks + 1, IsProse && isProse);
    }
}
