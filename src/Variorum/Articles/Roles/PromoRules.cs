using Variorum.Articles.Markup;

namespace Variorum.Articles.Roles;

/// <summary>
/// An aside whose maker calls it an advert is none of the article's words, however like a sentence it reads. Nets that know both corpora
/// by heart keep one such block of their 1,212 pages, an advert.
/// </summary>
internal static class PromoRules
{
    /// <param name="chances">Changed in place; <paramref name="classes"/> a block.</param>
    /// <param name="keep">The chance from which a block is kept.</param>
    public static void Apply(Page page, Span<float> chances, int classes, float keep)
    {
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            if (page.Blocks[i].Surroundings is { } around && (around.Regions & Region.Aside) != 0 && (around.NearHints & Hint.Promo) != 0) BodyChance.Lower(chances.Slice(i * classes, classes), keep);
        }
    }
}
