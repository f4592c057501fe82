namespace Variorum.Articles.Roles;

/// <summary>
/// A line of scraped text that looks like a heading and stands inside the body right above a sure paragraph is kept, even where nets and forest doubt it
/// because of the advert or the form around it.
/// </summary>
internal static class HeadingLift
{
    /// <summary>Below this chance their doubt stands.</summary>
    private const float Doubt = 0.05f;

    /// <summary>The text under a heading is kept with at least this chance.</summary>
    private const float SureText = 0.8f;

    // LogWords is ln(1 + words) / 5: 2 to 12 words, and 12.
    private const float HeadingFewest = 0.21f, HeadingMost = 0.52f, TextWords = 0.51f;

    private static readonly Feature[] Never = [Feature.CallPhrase, Feature.CallShare, Feature.FurnitureShare, Feature.CreditShare, Feature.DateShare, Feature.Bar, Feature.Clock, Feature.Repeated];

    /// <param name="chances">Changed in place; <paramref name="classes"/> a block.</param>
    /// <param name="keep">The chance from which a block is kept.</param>
    public static void Apply(PageFeatures features, float[] chances, int classes, float keep)
    {
        bool inside = false;
        for (int i = 0; i + 1 < features.Count; i++)
        {
            var chance = chances.AsSpan(i * classes, classes);
            if (BodyChance.Of(chance) >= keep) inside = true;
            else if (inside && BodyChance.Of(chance) >= Doubt && IsHeading(features, i) && chances[((i + 1) * classes) + RoleModel.Body] > SureText) BodyChance.Lift(chance, RoleModel.Heading, keep);
        }
    }

    private static bool IsHeading(PageFeatures features, int i)
    {
        ReadOnlySpan<float> row = features.Row(i), next = features.Row(i + 1);
        bool isLine = Of(row, Feature.LogWords) is > HeadingFewest and < HeadingMost && Of(row, Feature.EndsLetter) > 0 && Of(row, Feature.StartsUpper) > 0 && Of(row, Feature.InRun) > 0;
        return isLine && HasNone(row) && Of(next, Feature.EndsStop) > 0 && Of(next, Feature.LogWords) >= TextWords;
    }

    private static bool HasNone(ReadOnlySpan<float> row)
    {
        foreach (var feature in Never)
        {
            if (row[(int)feature] > 0) return false;
        }
        return true;
    }

    private static float Of(ReadOnlySpan<float> row, Feature feature) => row[(int)feature];
}
