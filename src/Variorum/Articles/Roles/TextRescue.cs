namespace Variorum.Articles.Roles;

/// <summary>
/// Blocks of scraped text that the net doubts because of what stands around them, and that are what they look like: a
/// paragraph behind a form, a heading behind an advert. Their chances are lifted to where a block is kept.
/// </summary>
internal static class TextRescue
{
    /// <summary>
    /// Below this chance the net's doubt stands. On unseen sites lifted paragraphs were right 76 times of 132, headings 43 of
    /// 65; F1 on NAEB rose from .886 to .890, on WCXB by less than .001.
    /// </summary>
    private const float Doubt = 0.05f;

    /// <summary>How far behind the last kept block a paragraph may stand.</summary>
    public const int Reach = 8;

    /// <summary>A heading's text is kept with at least this chance.</summary>
    private const float SureText = 0.8f;

    // LogWords is ln(1 + words) / 5: 15 words, 12 words, 2 and 12 words.
    private const float ParagraphWords = 0.55f, TextWords = 0.51f, HeadingFewest = 0.21f, HeadingMost = 0.52f;

    private static readonly Feature[] OfParagraphsNever = [Feature.CallShare, Feature.FurnitureShare, Feature.CreditShare, Feature.Copyright, Feature.Address, Feature.StartsLower];
    private static readonly Feature[] OfHeadingsNever = [Feature.CallShare, Feature.FurnitureShare, Feature.CreditShare, Feature.DateShare, Feature.Bar, Feature.Clock, Feature.Repeated];

    /// <param name="chances">Changed in place; <paramref name="classes"/> a block.</param>
    /// <param name="keep">The chance from which a block is kept.</param>
    public static void Apply(PageFeatures features, float[] chances, int classes, float keep)
    {
        int first = -1, last = -1, kept = 0;
        for (int i = 0; i < features.Count; i++)
        {
            if (BodyChance.Of(chances.AsSpan(i * classes, classes)) < keep) continue;
            (first, last, kept) = (first < 0 ? i : first, i, kept + 1);
        }
        for (int i = Math.Min(features.Count, last + 1 + Reach) - 1; kept > 2 && i > first; i--)
        {
            var chance = chances.AsSpan(i * classes, classes);
            if (BodyChance.Of(chance) >= keep || BodyChance.Of(chance) < Doubt || chance[RoleModel.Comment] > 0.3f) continue;
            if (IsParagraph(features.Row(i))) BodyChance.Lift(chance, RoleModel.Body, keep);
            else if (i < last && IsHeading(features, i) && chances[((i + 1) * classes) + RoleModel.Body] > SureText) BodyChance.Lift(chance, RoleModel.Heading, keep);
        }
    }

    public static bool IsParagraph(ReadOnlySpan<float> row) =>
        Of(row, Feature.EndsStop) > 0 && Of(row, Feature.LogWords) >= ParagraphWords && Of(row, Feature.FunctionShare) >= 0.25f && Of(row, Feature.TalkShare) < 0.1f && HasNone(row, OfParagraphsNever);

    private static bool IsHeading(PageFeatures features, int i)
    {
        ReadOnlySpan<float> row = features.Row(i), next = features.Row(i + 1);
        bool isLine = Of(row, Feature.LogWords) is > HeadingFewest and < HeadingMost && Of(row, Feature.EndsLetter) > 0 && Of(row, Feature.StartsUpper) > 0 && Of(row, Feature.InRun) > 0;
        return isLine && HasNone(row, OfHeadingsNever) && Of(next, Feature.EndsStop) > 0 && Of(next, Feature.LogWords) >= TextWords;
    }

    private static bool HasNone(ReadOnlySpan<float> row, Feature[] features)
    {
        foreach (var feature in features)
        {
            if (row[(int)feature] > 0) return false;
        }
        return true;
    }

    private static float Of(ReadOnlySpan<float> row, Feature feature) => row[(int)feature];
}
