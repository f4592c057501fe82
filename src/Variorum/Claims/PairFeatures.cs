namespace Variorum.Claims;

/// <summary>What is measured of two statements to tell whether they are about one thing.</summary>
internal static class PairFeatures
{
    /// <summary>In the order in which <see cref="Of"/> writes them; each between 0 and 1.</summary>
    public static readonly string[] Names =
        ["cosine", "information", "names", "no shared name", "no event", "days apart", "one day", "core of one", "core of the other", "one speaker"];

    /// <summary>The place of "days apart".</summary>
    public const int DaysApart = 5;

    // The shared weight from which more makes no difference: five words that one statement in fifty has.
    private const double FullInformation = 20;

    /// <param name="features">Receives as many values as there are <see cref="Names"/>.</param>
    public static void Of(StatementIndex index, StatementItem a, StatementItem b, Span<double> features)
    {
        double here = Coverage(index, a.Core, b), there = Coverage(index, b.Core, a), names = NameOverlap(index, a, b);
        features[0] = index.Compare(a, b).Cosine;
        features[1] = Math.Min(1, SharedWeight(index, a.Bag, b.Bag) / FullInformation);
        features[2] = names;
        features[3] = names == 0 ? 1 : 0;
        features[4] = a.HasEvent && b.HasEvent ? 0 : 1;
        features[DaysApart] = AreDaysApart(a, b) ? 1 : 0;
        features[6] = a.ContentDays.Any(b.ContentDays.Contains) ? 1 : 0;
        features[7] = Math.Min(here, there);
        features[8] = Math.Max(here, there);
        features[9] = a.Speaker is { } speaker && speaker == b.Speaker ? 1 : 0;
    }

    /// <summary>The part of a statement's main predicate and what hangs on it that the other speaks of too: shared adjuncts are background.</summary>
    private static double Coverage(StatementIndex index, CoreConcept[] core, StatementItem other)
    {
        double all = 0, shared = 0;
        foreach (var concept in core)
        {
            double weight = concept.Weight(index);
            all += weight;
            if (other.Bag.Has(concept.Concept)) shared += weight;
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

    private static bool AreDaysApart(StatementItem a, StatementItem b) =>
        a.ContentDays.Length > 0 && b.ContentDays.Length > 0 && !a.ContentDays.Any(x => b.ContentDays.Any(x.Overlaps));
}
