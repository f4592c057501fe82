namespace Variorum.Stories;

/// <summary>
/// The pairs of accounts that share wording. A text of which every account has a part makes a hundred pairs an account, so no pair is
/// an object: those of one account with earlier ones stand in one array, and their runs in another.
/// </summary>
internal sealed class WordingOverlaps
{
    private readonly record struct Pair(int Earlier, int Words, int FirstRun, int Runs);

    private readonly List<Pair[]> _withEarlier = [];
    private readonly List<SharedRun[]> _runs = [];
    private readonly List<List<int>> _later = [];

    /// <summary>Adds the next account.</summary>
    /// <param name="shared">What it shares with earlier ones, in their order.</param>
    public void Add(IEnumerable<(int Earlier, List<SharedRun> Runs)> shared)
    {
        var pairs = new List<Pair>();
        var runs = new List<SharedRun>();
        foreach (var (earlier, own) in shared)
        {
            pairs.Add(new(earlier, own.Sum(r => r.Length), runs.Count, own.Count));
            runs.AddRange(own);
            _later[earlier].Add(_later.Count);
        }
        _withEarlier.Add([.. pairs]);
        _runs.Add([.. runs]);
        _later.Add([]);
    }

    /// <summary>In order of the earlier, then of the later account.</summary>
    public IEnumerable<WordingOverlap> All => Enumerable.Range(0, _later.Count).SelectMany(WithLater);

    /// <summary>The pairs of one account, in the same order.</summary>
    public IEnumerable<WordingOverlap> Of(int account) => _withEarlier[account].Select(pair => Overlap(pair, account)).Concat(WithLater(account));

    /// <summary>What two accounts share, in either order; null for nothing that shows copying.</summary>
    public WordingOverlap? Between(int one, int other)
    {
        int later = Math.Max(one, other), earlier = Math.Min(one, other);
        var pairs = _withEarlier[later];
        for (int low = 0, high = pairs.Length - 1; low <= high;)
        {
            int middle = (low + high) / 2;
            if (pairs[middle].Earlier == earlier) return Overlap(pairs[middle], later);
            if (pairs[middle].Earlier < earlier) low = middle + 1;
            else high = middle - 1;
        }
        return null;
    }

    private IEnumerable<WordingOverlap> WithLater(int account) => _later[account].Select(later => Between(account, later)!.Value);

    private WordingOverlap Overlap(Pair pair, int later) => new(pair.Earlier, later, pair.Words, new(_runs[later], pair.FirstRun, pair.Runs));
}
