namespace Variorum.Articles.Roles;

/// <summary>
/// The summary under a headline is the article's own words. Labels differ over it, most of those of news pages hold it, and the net,
/// which has learnt both, mostly leaves it out: where it is in doubt at all, it is kept. On unseen sites 49 pages of 1,212 became more
/// nearly whole and 24 less, and of those of news a thirtieth more came out whole.
/// </summary>
internal static class DeckLift
{
    /// <summary>Below this chance the net's doubt stands: bylines, dates, buttons. .02 to .2 did equally well.</summary>
    private const float Doubt = 0.05f;

    /// <param name="chances">Changed in place; <paramref name="classes"/> a block.</param>
    /// <param name="keep">The chance from which a block is kept.</param>
    public static void Apply(PageFeatures features, Span<float> chances, int classes, float keep)
    {
        for (int i = 0; i < features.Count; i++)
        {
            if (features.Row(i)[(int)Feature.UnderHeadline] == 0) continue;
            var chance = chances.Slice(i * classes, classes);
            if (BodyChance.Of(chance) >= Doubt) BodyChance.Lift(chance, RoleModel.Body, keep);
            return;
        }
    }
}
