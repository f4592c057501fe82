using AngleSharp.Html.Dom;

namespace Variorum.Articles.Roles;

/// <summary>How far the page's own metadata (JSON-LD <c>articleBody</c>) bears a block out. A witness, never the text.</summary>
internal static class WitnessFeatures
{
    private const int Gram = 3;

    public static void Fill(PageFeatures features, IHtmlDocument document, ReadOnlySpan<Wording> wordings, ReadOnlySpan<uint> words)
    {
        var grams = ArticleBodyWitness.Grams(document, Gram);
        if (grams.Count == 0) return;
        for (int i = 0; i < wordings.Length; i++)
        {
            var row = features.Row(i);
            WordingFeatures.Set(row, Feature.HasWitness, true);
            WordingFeatures.Set(row, Feature.Witness, Covered(grams, words.Slice(wordings[i].FirstWord, wordings[i].Words)));
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
