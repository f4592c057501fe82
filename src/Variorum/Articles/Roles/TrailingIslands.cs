namespace Variorum.Articles.Roles;

/// <summary>
/// Some blocks of markup kept without certainty, behind the text and apart from it, are teasers of other stories: their chances are
/// lowered to where a block is left out. On unseen sites precision rose by .002 on NAEB and .003 on WCXB, F1 by less than .001, and
/// more pages of both came out whole.
/// </summary>
internal static class TrailingIslands
{
    /// <summary>As many blocks left out part an island from the text. Three and eight did as well.</summary>
    private const int Gap = 5;

    /// <summary>An island is smaller than this share of the longest stretch. .1 gained half as much, .4 lost on WCXB.</summary>
    private const float Size = 0.2f;

    /// <summary>Where the nets are surer on average, they are believed.</summary>
    private const float Sure = 0.9f;

    /// <param name="chances">Changed in place; <paramref name="classes"/> a block.</param>
    /// <param name="keep">The chance from which a block is kept.</param>
    public static void Apply(PageFeatures features, Span<float> chances, int classes, float keep)
    {
        var stretches = Stretch.All(features, chances, classes, keep, Gap);
        if (stretches.Count < 2) return;
        var text = stretches.MaxBy(stretch => stretch.Words);
        foreach (var stretch in stretches)
        {
            if (stretch.First <= text.Last || stretch.Words >= Size * text.Words || stretch.Chance >= Sure * stretch.Blocks) continue;
            for (int i = stretch.First; i <= stretch.Last; i++) BodyChance.Lower(chances.Slice(i * classes, classes), keep);
        }
    }
}
