namespace Variorum.Claims;

/// <summary>Two statements that may be about one thing, and how alike they are, 0 to 1.</summary>
internal readonly record struct StatementPair(int First, int Second, double Score);

/// <summary>Finds alike statements through an inverted index: the work grows with the shared rare words, not with the pairs.</summary>
internal static class StatementPairs
{
    // A word in more statements than this points at the story, not at one thing in it, unless the story is small.
    private const int MostStatementsOfAWord = 60;

    // Below this cosine two statements share a topic at most. Judged by eye on the sample story and the tests' stories, where it
    // parts what a reader takes for one thing from what he does not; no labelled pairs have measured it.
    internal const double LeastScore = 0.33;

    // One account seldom says one thing twice: its sentences share the topic's words without being about one thing.
    private const double LeastWithinAccount = 0.5;

    /// <summary>Best first; ties in order of the statements.</summary>
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
                    if (Score(index, index.Items[other], item) is var score and >= LeastScore) pairs.Add(new(other, item.Ordinal, score));
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
        var (cosine, shared) = index.Compare(a, b);
        if (a.AccountOrdinal == b.AccountOrdinal && cosine < LeastWithinAccount) return 0;
        if (shared < LeastShared(a, b)) return 0;
        return cosine < ContainedScore && cosine >= LeastContained && IsContained(index, a, b, shared) ? ContainedScore : cosine;
    }

    // All that a short statement says may stand in a long one, whose other words then pull the cosine down.
    private const double ContainedScore = 0.4, LeastContained = 0.25;

    private static bool IsContained(StatementIndex index, StatementItem a, StatementItem b, int shared)
    {
        var shorter = a.Bag.Length <= b.Bag.Length ? a : b;
        return shared == shorter.Bag.Length && shared >= 3 && shorter.Terms.Any(t => !t.IsName && Concepts.IsEvent(shorter.Account.Text[t.Span]));
    }

    // Two short statements may share all they have; longer ones must share at least three things.
    private static int LeastShared(StatementItem a, StatementItem b) => Math.Clamp(Math.Min(a.Bag.Length, b.Bag.Length), 2, 3);
}
