using System.Buffers;

namespace Variorum.Articles.Roles;

/// <summary>
/// Which blocks are kept is decided for the page as a whole: the likeliest way through its blocks, where going into the body or
/// out of it costs something (Viterbi 1967). A lone unsure block is left out between blocks left out, and kept between kept ones.
/// </summary>
internal static class BodyPath
{
    /// <summary>
    /// What going into the body or out of it costs, in logits. On unseen sites precision rose by .001 on both corpora and F1 on WCXB by .001; more of WCXB's pages
    /// came out whole (in scraped text 36 of 337 for 27), and no more of NAEB's. .1 to .5 did equally well.
    /// </summary>
    private const float Cost = 0.25f;

    /// <summary>No block is surer than this, in logits: one block of a page of hundreds proves little.</summary>
    private const float Surest = 6;

    /// <param name="chances">Changed in place where the way says otherwise; <paramref name="classes"/> a block.</param>
    /// <param name="keep">The chance from which a block by itself is kept.</param>
    public static void Apply(PageFeatures features, Span<float> chances, int classes, float keep)
    {
        int n = features.Count;
        // Of each block, whether the best way to leave it out, and to keep it, comes from a block that is kept.
        byte[] from = ArrayPool<byte>.Shared.Rent(n);
        float line = Logit(keep), left = 0, kept = -Cost;
        for (int i = 0; i < n; i++)
        {
            float gain = Logit(BodyChance.Of(chances.Slice(i * classes, classes))) - line;
            bool leaves = kept - Cost > left, stays = kept >= left - Cost;
            from[i] = (byte)((leaves ? 1 : 0) | (stays ? 2 : 0));
            (left, kept) = (Math.Max(left, kept - Cost), gain + Math.Max(kept, left - Cost));
        }
        bool isKept = kept > left;
        for (int i = n - 1; i >= 0; i--)
        {
            Set(chances.Slice(i * classes, classes), keep, isKept);
            isKept = (from[i] & (isKept ? 2 : 1)) != 0;
        }
        ArrayPool<byte>.Shared.Return(from);
    }

    private static void Set(Span<float> chance, float keep, bool isKept)
    {
        if (isKept) BodyChance.Lift(chance, chance[RoleModel.Heading] > chance[RoleModel.Body] ? RoleModel.Heading : RoleModel.Body, keep);
        else BodyChance.Lower(chance, keep);
    }

    private static float Logit(float chance) => Math.Clamp(MathF.Log((chance + 1e-6f) / (1 - chance + 1e-6f)), -Surest, Surest);
}
