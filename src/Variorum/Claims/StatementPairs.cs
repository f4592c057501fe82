namespace Variorum.Claims;

/// <summary>Two statements that may be about one thing, and how probable that is, 0 to 1.</summary>
internal readonly record struct StatementPair(int First, int Second, double Score);

/// <summary>Finds alike statements through an inverted index: the work grows with the shared rare words, not with the pairs.</summary>
internal static class StatementPairs
{
    // A word in more statements than this points at the story, not at one thing in it, unless the story is small.
    private const int MostStatementsOfAWord = 60;

    // Pairs less alike than this were not judged, so nothing is known of them.
    private const double LeastCosine = 0.15;

    // What is less probable counts as nothing in a mean over many pairs; down to .05 the claims stay as they are.
    private const double LeastProbability = 0.25;

    // One account seldom says one thing twice: its sentences share the topic's words without being about one thing.
    private const double LeastWithinAccount = 0.5;

    /// <summary>All pairs that are not wholly improbable. Best first; ties in order of the statements.</summary>
    public static List<StatementPair> Find(StatementIndex index)
    {
        var postings = Postings(index);
        var pairs = new List<StatementPair>();
        var met = new int[index.Items.Count];
        Array.Fill(met, -1);
        foreach (var item in index.Items)
        {
            if (index.Representatives[item.Ordinal] != item.Ordinal) continue;
            foreach (int concept in item.Bag)
            {
                foreach (int other in postings[concept])
                {
                    if (other >= item.Ordinal) break;
                    if (met[other] == item.Ordinal) continue;
                    met[other] = item.Ordinal;
                    if (Score(index, index.Items[other], item) is var score and >= LeastProbability) pairs.Add(new(other, item.Ordinal, score));
                }
            }
        }
        pairs.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.First != b.First ? a.First.CompareTo(b.First) : a.Second.CompareTo(b.Second));
        return pairs;
    }

    private static List<int>[] Postings(StatementIndex index)
    {
        var postings = new List<int>[index.ConceptCount];
        for (int c = 0; c < postings.Length; c++) postings[c] = [];
        foreach (var item in index.Items)
        {
            if (index.Representatives[item.Ordinal] != item.Ordinal) continue;
            foreach (int concept in item.Bag) postings[concept].Add(item.Ordinal);
        }
        for (int c = 0; c < postings.Length; c++) if (postings[c].Count > MostStatementsOfAWord) postings[c] = [];
        return postings;
    }

    private static double Score(StatementIndex index, StatementItem a, StatementItem b)
    {
        // What Y said that X said holds the same words by nature.
        if (a.AccountOrdinal == b.AccountOrdinal && a.ContentSpan.Overlaps(b.ContentSpan)) return 0;
        if (a.IsScrap || b.IsScrap || DeniesAnother(a, b) || DeniesAnother(b, a)) return 0;
        var (cosine, shared) = index.Compare(a, b);
        if (cosine < (a.AccountOrdinal == b.AccountOrdinal ? LeastWithinAccount : LeastCosine) || shared < LeastShared(a, b)) return 0;
        double probability = PairModel.Probability(index, a, b);
        return probability >= LeastProbability && !index.Kinship.MayTellOneThing(a, b) ? 0 : probability;
    }

    // "The firm had not hidden the test" and "a test of the firm's was positive": what the one says did not happen is no matter of the other.
    private static bool DeniesAnother(StatementItem a, StatementItem b) =>
        b.NegatedPredicates.Length == 0 && a.NegatedPredicates.Length > 0 && !a.NegatedPredicates.Meets(b.Bag)
        // "It was inspected in May and no fault was found" tells of the one, too.
        && a.Core.All(c => !c.IsMain || !a.Predicates.Has(c.Concept) || a.NegatedPredicates.Has(c.Concept)) && a.Core.Any(c => c.IsMain && a.NegatedPredicates.Has(c.Concept));

    // Two short statements may share all they have; longer ones must share at least three things.
    private static int LeastShared(StatementItem a, StatementItem b) => Math.Clamp(Math.Min(a.Bag.Length, b.Bag.Length), 2, 3);
}
