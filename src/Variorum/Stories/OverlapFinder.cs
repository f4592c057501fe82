namespace Variorum.Stories;

/// <summary>
/// Finds the pairs of accounts one of which must have had the other's words, or both a third's, before it. Prints give the
/// candidates, whole runs decide.
/// </summary>
internal static class OverlapFinder
{
    // Same-story pairs of independent outlets share a run of 12 words outside quotation marks in 1.7 % of cases (BASIL, 300
    // articles); of 8 words or more inside or outside in 55 %.
    private const int LongRun = 12;

    // Names and titles are shared without copying: this many words of a run must be ordinary ones.
    private const int PlainInLongRun = 7, PlainInShortRun = 4;

    // Edited copy keeps many short runs and no long one: at least four of six words, together 36.
    private const int ShortRun = 6, ShortRuns = 4, WordsInShortRuns = 36;

    // Partners tried for each holder of a print: the first in time and the nearest before it, so that one text in a thousand
    // copies costs a thousand comparisons and not half a million.
    private const int Neighbours = 8;

    /// <param name="wordings">In order of time.</param>
    public static WordingOverlaps Find(IReadOnlyList<Wording> wordings)
    {
        var holders = new PrintHolders(Neighbours);
        var meetings = new SortedDictionary<int, List<(int First, int Second)>>();
        var overlaps = new WordingOverlaps();
        for (int b = 0; b < wordings.Count; b++)
        {
            // All that an account shares with earlier ones is met while it is read, so nothing is kept of pairs that share too little.
            meetings.Clear();
            Meet(holders, meetings, wordings[b], b);
            var account = wordings[b];
            overlaps.Add(meetings.Select(m => (m.Key, Runs(wordings[m.Key], account, m.Value))).Where(m => ShowsCopying(wordings[m.Key], m.Item2)));
        }
        return overlaps;
    }

    private static void Meet(PrintHolders holders, SortedDictionary<int, List<(int First, int Second)>> meetings, Wording wording, int account) =>
        Prints.Each(wording, (hash, position) =>
        {
            foreach (var holder in holders.Of(hash))
            {
                if (holder.Account == account) continue;
                if (!meetings.TryGetValue(holder.Account, out var at)) meetings[holder.Account] = at = [];
                at.Add((holder.Position, position));
            }
            holders.Add(hash, account, position);
        });

    private static List<SharedRun> Runs(Wording a, Wording b, List<(int First, int Second)> meetings)
    {
        var runs = new List<SharedRun>();
        foreach (var (first, second) in meetings)
        {
            if (runs.Exists(r => first >= r.First && first < r.First + r.Length && first - r.First == second - r.Second)) continue;
            int back = 0;
            while (first - back > 0 && second - back > 0 && Same(a, first - back - 1, b, second - back - 1)) back++;
            int length = back;
            while (first - back + length < a.Count && second - back + length < b.Count && Same(a, first - back + length, b, second - back + length)) length++;
            // A repeated print meets the same words twice; the first meeting counts.
            if (!runs.Exists(r => r.Second < second - back + length && second - back < r.Second + r.Length)) runs.Add(new(first - back, second - back, length));
        }
        runs.Sort((x, y) => x.First.CompareTo(y.First));
        return runs;
    }

    private static bool Same(Wording a, int i, Wording b, int j) => a[i] >= 0 && a[i] == b[j];

    private static bool ShowsCopying(Wording a, List<SharedRun> runs)
    {
        if (runs.Any(r => r.Length >= LongRun && Plain(a, r) >= PlainInLongRun)) return true;
        var small = runs.Where(r => r.Length >= ShortRun && Plain(a, r) >= PlainInShortRun).ToList();
        return small.Count >= ShortRuns && small.Sum(r => r.Length) >= WordsInShortRuns;
    }

    private static int Plain(Wording a, SharedRun run)
    {
        int plain = 0;
        for (int i = run.First; i < run.First + run.Length; i++) if (a.IsPlain(i)) plain++;
        return plain;
    }
}
