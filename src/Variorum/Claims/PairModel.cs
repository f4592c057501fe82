using System.Globalization;
using Variorum.Text;

namespace Variorum.Claims;

/// <summary>
/// How probable it is that two statements are about one thing: a logistic model over <see cref="PairFeatures"/>, its weights
/// fitted by <c>tools/alignment/fit.py</c> to pairs that a reader judged (<c>bench/labels</c>).
/// </summary>
internal static class PairModel
{
    private static readonly Lexicon Table = Lexicon.Load("alignment/pair-weights.tsv");
    private static readonly double[] Weights = [.. PairFeatures.Names.Select(Weight)];
    private static readonly double Bias = Weight("bias");

    /// <param name="datesAside">Days that part the two do not count against them: whether they are at odds over the day is asked elsewhere.</param>
    /// <returns>Between 0 and 1.</returns>
    public static double Probability(StatementIndex index, StatementItem a, StatementItem b, bool datesAside = false)
    {
        Span<double> features = stackalloc double[Weights.Length];
        PairFeatures.Of(index, a, b, features);
        if (datesAside) features[PairFeatures.DaysApart] = 0;
        double sum = Bias;
        for (int i = 0; i < features.Length; i++) sum += Weights[i] * features[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    private static double Weight(string name) =>
        Table.TryGet(name, out var row) ? double.Parse(row[1], CultureInfo.InvariantCulture) : throw new InvalidDataException($"no weight for “{name}” in the table of weights");
}
