namespace Variorum.Claims;

/// <summary>What is measured of two statements to tell whether they are about one thing.</summary>
internal static class PairFeatures
{
    /// <summary>In the order in which <see cref="Of"/> writes them; each between 0 and 1.</summary>
    public static readonly string[] Names =
        ["cosine", "containment", "information", "names", "no shared name", "no event", "days apart", "no predicate", "core of one", "core of the other"];

    // The shared weight from which more makes no difference: five words that one statement in fifty has.
    private const double FullInformation = 20;

    /// <param name="features">Receives as many values as there are <see cref="Names"/>.</param>
    public static void Of(StatementIndex index, StatementItem a, StatementItem b, Span<double> features)
    {
        double here = Coverage(a.Core, b), there = Coverage(b.Core, a), names = NameOverlap(index, a, b);
        double cosine = index.Compare(a, b).Cosine;
        features[0] = cosine;
        features[1] = cosine * Math.Max(a.Norm, b.Norm) / Math.Min(a.Norm, b.Norm);
        features[2] = Math.Min(1, SharedWeight(index, a.Bag, b.Bag) / FullInformation);
        features[3] = names;
        features[4] = names == 0 ? 1 : 0;
        features[5] = a.HasEvent && b.HasEvent ? 0 : 1;
        features[6] = DaysApart(a, b) ? 1 : 0;
        features[7] = a.Statement.Predications.Count == 0 || b.Statement.Predications.Count == 0 ? 1 : 0;
        features[8] = Math.Min(here, there);
        features[9] = Math.Max(here, there);
    }

    /// <summary>The part of a statement's main predicate and what hangs on it that the other speaks of too: shared adjuncts are background.</summary>
    private static double Coverage(IReadOnlyList<(int Concept, double Weight)> core, StatementItem other)
    {
        double all = 0, shared = 0;
        foreach (var (concept, weight) in core)
        {
            all += weight;
            if (Array.BinarySearch(other.Bag, concept) >= 0) shared += weight;
        }
        return all == 0 ? 0 : shared / all;
    }

    private static double NameOverlap(StatementIndex index, StatementItem a, StatementItem b)
    {
        double shared = SharedWeight(index, a.NameBag, b.NameBag);
        return shared == 0 ? 0 : shared / Math.Min(a.NameBag.Sum(index.Weight), b.NameBag.Sum(index.Weight));
    }

    // Both ascending.
    private static double SharedWeight(StatementIndex index, int[] a, int[] b)
    {
        double sum = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] < b[j]) i++;
            else if (a[i] > b[j]) j++;
            else { sum += index.Weight(a[i]); i++; j++; }
        }
        return sum;
    }

    private static bool DaysApart(StatementItem a, StatementItem b) =>
        a.ContentDays.Count > 0 && b.ContentDays.Count > 0 && !a.ContentDays.Any(x => b.ContentDays.Any(x.Overlaps));
}
