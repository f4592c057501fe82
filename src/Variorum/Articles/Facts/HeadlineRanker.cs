using System.Globalization;
using System.Numerics.Tensors;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>
/// Chooses the headline among the lines of scraped text by a weighted sum of their traits; that the page has none is a choice like the others. Weights fitted by tools/headlines: on sites
/// set aside the first choice is right on .88 of NAEB's and .78 of WCXB's pages as people copy them (the rules before: .60 and .50), and on .92 and .86 where the window's title is the first line (.92, .84).
/// </summary>
internal static class HeadlineRanker
{
    /// <summary>A reason names so many traits, the weightiest first, each of some weight.</summary>
    private const int MostReasons = 3;
    private const float LeastReason = 0.3f;

    private static readonly Lexicon Lexicon = Lexicon.Load("headline-weights.tsv");
    private static readonly float[] Weights = [.. HeadlineTraits.Names.Select(name => float.Parse(Row(name)[1], CultureInfo.InvariantCulture))];

    // How a trait is told to a reader; empty where it speaks against a headline, or for nothing a reader sees.
    private static readonly string[] Phrases = [.. HeadlineTraits.Names.Select(name => Row(name)[2])];

    private static LexiconRow Row(string name) => Lexicon.TryGet(name, out var row) ? row : throw new InvalidDataException("headline-weights.tsv is not this build's: " + name);

    /// <summary>The best line with its traits; of equals the first.</summary>
    public static (int Block, float[] Row) Best(IEnumerable<(int Block, float[] Row)> lines)
    {
        int best = -1;
        float most = float.NegativeInfinity;
        float[] traits = [];
        foreach (var (block, row) in lines)
        {
            float score = TensorPrimitives.Dot<float>(row, Weights);
            if (score <= most) continue;
            (best, most, traits) = (block, score, [.. row]);
        }
        return (best, traits);
    }

    /// <summary><c>looks most like a headline: speaks of what the text begins with; date below; …</c></summary>
    public static string Reason(float[] row)
    {
        var said = Enumerable.Range(0, row.Length).Where(i => Phrases[i].Length > 0 && row[i] * Weights[i] >= LeastReason)
            .OrderByDescending(i => row[i] * Weights[i]).ThenBy(i => i).Select(i => Phrases[i]).Distinct(StringComparer.Ordinal).Take(MostReasons);
        return "the line above the text that looks most like a headline: " + string.Join("; ", said);
    }
}
