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
        var stretches = Stretch.All(features, chances, classes, keep, Gap);
        float most = stretches.Count == 0 ? 0 : stretches.Max(stretch => stretch.Words);
        int text = int.MinValue / 2;
        foreach (var stretch in stretches)
        {
            bool isText = stretch.Words >= Size * most;
            if (isText) text = stretch.Last;
            if (isText || stretch.Chance >= Sure * stretch.Blocks || (stretch.IsProse && stretch.First - text <= TextRescue.Reach)) continue;
            for (int i = stretch.First; i <= stretch.Last; i++) BodyChance.Lower(chances.AsSpan(i * classes, classes), keep);
        }
    }
}
