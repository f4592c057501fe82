using System.Globalization;
using System.Numerics.Tensors;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>
/// Chooses among the names that may be a page's outlet by a weighted sum of what speaks for each; that none of them is counts as one. Weights fitted by tools/outlets against what
/// the markup of the same pages calls the site.
/// </summary>
internal static class OutletRanker
{
    /// <summary>A name is said that is likelier the outlet's than not: a wrong one does more harm than none. On sites set aside it then is the outlet's on .95 of NAEB's and .92 of WCXB's pages where one is said
    /// (.91 and .88 where the likeliest is always said), and on .85 and .87 where the window's title is not there (.77 and .80).</summary>
    private const float LeastChance = 0.5f;

    /// <summary>Shorter names begin many others.</summary>
    private const int LeastShared = 4;

    /// <summary>A reason names so many clues, the weightiest first, each of some weight.</summary>
    private const int MostReasons = 3;
    private const float LeastReason = 0.3f;

    private static readonly Lexicon Lexicon = Lexicon.Load("outlet-weights.tsv");
    private static readonly float[] Weights = [.. OutletTraits.Names.Select(name => float.Parse(Row(name)[1], CultureInfo.InvariantCulture))];

    // How a clue is told to a reader; empty where it speaks against a name, or for nothing a reader sees.
    private static readonly string[] Phrases = [.. OutletTraits.Names.Select(name => Row(name)[2])];

    private static LexiconRow Row(string name) => Lexicon.TryGet(name, out var row) ? row : throw new InvalidDataException("outlet-weights.tsv is not this build's: " + name);

    /// <summary>The likeliest name with its traits, of equals the first; null where it is likelier that it is not the outlet's.</summary>
    public static (OutletCandidate Candidate, float[] Row)? Best(OutletCandidates candidates, OutletTraits traits)
    {
        var all = candidates.All;
        if (all.Count == 0) return null;
        float[] row = new float[OutletTraits.Names.Length], scores = new float[all.Count];
        traits.FillNone(row);
        float none = Score(row);
        for (int i = 0; i < scores.Length; i++)
        {
            traits.Fill(i, row);
            scores[i] = Score(row);
        }
        int best = Array.IndexOf(scores, scores.Max());
        if (Chance(all, scores, none, best) < LeastChance) return null;
        traits.Fill(best, row);
        return (all[best], row);
    }

    /// <summary>How likely a name is the outlet's; what the page says of longer and shorter forms of it speaks for it too.</summary>
    private static float Chance(IReadOnlyList<OutletCandidate> all, float[] scores, float none, int best)
    {
        float most = Math.Max(scores[best], none), sum = MathF.Exp(none - most), own = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            float share = MathF.Exp(scores[i] - most);
            sum += share;
            if (i == best || IsForm(all[i].Key, all[best].Key)) own += share;
        }
        return scores[best] <= none ? 0 : own / sum;
    }

    private static bool IsForm(string key, string other) =>
        Math.Min(key.Length, other.Length) >= LeastShared && (key.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(key, StringComparison.Ordinal));

    private static float Score(float[] row) => TensorPrimitives.Dot<float>(row, Weights);

    /// <summary><c>ends the window's title; holds the copyright; …</c></summary>
    public static string Reason(float[] row)
    {
        var said = Enumerable.Range(0, row.Length).Where(i => Phrases[i].Length > 0 && row[i] * Weights[i] >= LeastReason)
            .OrderByDescending(i => row[i] * Weights[i]).ThenBy(i => i).Select(i => Phrases[i]).Distinct(StringComparer.Ordinal).Take(MostReasons);
        return "the name that most speaks for: " + string.Join("; ", said);
    }
}
