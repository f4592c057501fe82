using System.Globalization;
using System.Numerics.Tensors;
using Variorum.Text;

namespace Variorum.Language.English;

/// <summary>
/// Chooses what a pronoun means by a weighted sum of <see cref="PronounFeatures"/>, one set of weights for he and she, one
/// for it, one for they; meaning nothing named before is a choice like the others. Weights fitted by tools/coreference.
/// </summary>
internal sealed class PronounRanker
{
    private static readonly Lazy<float[][]> Weights = new(Load);

    /// <summary>Bounds for sentences without end, well above what six sentences of prose hold.</summary>
    private const int MostLooked = 200, MostAhead = 20;

    private readonly PronounFeatures _features;
    private readonly ChainRules _rules;
    private readonly float[] _row = new float[PronounFeatures.Names.Length];

    public PronounRanker(TextTrees trees)
    {
        _features = new PronounFeatures(trees);
        _rules = new ChainRules(trees);
    }

    /// <summary>What the pronoun at <paramref name="at"/> may mean: the last referent of each chain within reach, nearest first;
    /// then names that its own sentence brings later.</summary>
    public List<Referent> Candidates(List<Referent> referents, int at)
    {
        var pronoun = referents[at];
        var seen = new HashSet<Chain>();
        var candidates = new List<Referent>();
        for (int i = at - 1; i >= Math.Max(0, at - MostLooked) && pronoun.Sentence - referents[i].Sentence <= ChainRules.Reach; i--) Consider(referents[i]);
        for (int i = at + 1; i < Math.Min(referents.Count, at + MostAhead) && referents[i].Sentence == pronoun.Sentence; i++) if (referents[i].Kind == ReferentKind.Name) Consider(referents[i]);
        return candidates;

        void Consider(Referent candidate)
        {
            if (candidate.Chain.Referents.Count > 0 && !seen.Contains(candidate.Chain) && _rules.Allows(pronoun, candidate) && seen.Add(candidate.Chain)) candidates.Add(candidate);
        }
    }

    /// <summary>The features of meaning nothing, then of each candidate, a row each.</summary>
    public IEnumerable<float[]> Rows(Referent pronoun, List<Referent> candidates)
    {
        var row = new float[_row.Length];
        _features.FillNull(pronoun, row);
        yield return row;
        for (int rank = 0; rank < candidates.Count; rank++)
        {
            row = new float[_row.Length];
            _features.Fill(pronoun, candidates[rank], rank, row);
            yield return row;
        }
    }

    /// <summary>The best candidate and its share of the belief, or null when nothing fits better than every candidate.</summary>
    public (Referent Antecedent, float Share)? Choose(Referent pronoun, List<Referent> candidates)
    {
        float[] weights = Weights.Value[Group(pronoun)];
        _features.FillNull(pronoun, _row);
        float none = TensorPrimitives.Dot<float>(_row, weights), best = none, sum = 1;
        int chosen = -1;
        for (int rank = 0; rank < candidates.Count; rank++)
        {
            _features.Fill(pronoun, candidates[rank], rank, _row);
            float score = TensorPrimitives.Dot<float>(_row, weights);
            sum += MathF.Exp(score - none);
            if (score > best) (best, chosen) = (score, rank);
        }
        return chosen < 0 ? null : (candidates[chosen], MathF.Exp(best - none) / sum);
    }

    /// <summary>0 he and she, 1 it, 2 they.</summary>
    public static int Group(Referent pronoun) => pronoun.IsPlural ? 2 : pronoun.Gender == Gender.Unknown ? 1 : 0;

    private static float[][] Load()
    {
        var lexicon = Lexicon.Load("en/pronoun-weights.tsv");
        float[] Column(int column) => [.. PronounFeatures.Names.Select(name => lexicon.TryGet(name, out var row) ? float.Parse(row[column], CultureInfo.InvariantCulture) : 0)];
        return [Column(1), Column(2), Column(3)];
    }
}
