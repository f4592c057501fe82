using AngleSharp.Html.Dom;

namespace Variorum.Articles.Roles;

/// <summary>How far the page's own metadata (JSON-LD <c>articleBody</c>, the descriptions) bear a block out. Witnesses, never the text.</summary>
internal static class WitnessFeatures
{
    private const int Gram = 3;

    public static void Fill(PageFeatures features, IHtmlDocument document, ReadOnlySpan<Wording> wordings, ReadOnlySpan<uint> words)
    {
        Fill(features, ArticleBodyWitness.Grams(document, Gram), Feature.HasWitness, Feature.Witness, wordings, words);
        Fill(features, DescriptionWitness.Grams(document, Gram), Feature.HasDescription, Feature.Described, wordings, words);
        if (!DescriptionWitness.IsNews(document)) return;
        for (int i = 0; i < features.Count; i++) WordingFeatures.Set(features.Row(i), Feature.NewsPage, true);
    }

    private static void Fill(PageFeatures features, HashSet<uint> grams, Feature has, Feature share, ReadOnlySpan<Wording> wordings, ReadOnlySpan<uint> words)
    {
        if (grams.Count == 0) return;
        for (int i = 0; i < wordings.Length; i++)
        {
            var row = features.Row(i);
            WordingFeatures.Set(row, has, true);
            WordingFeatures.Set(row, share, Covered(grams, words.Slice(wordings[i].FirstWord, wordings[i].Words)));
        }
    }

    private static double Covered(HashSet<uint> grams, ReadOnlySpan<uint> words)
    {
        int found = 0, all = words.Length - Gram + 1;
        for (int i = 0; i < all; i++)
        {
            if (grams.Contains(WordGram.Of(words.Slice(i, Gram)))) found++;
        }
        return all > 0 ? (double)found / all : 0;
    }
}
