namespace Variorum.Stories;

/// <summary>
/// The pairs of accounts that share wording. A text of which every account has a part makes a hundred pairs an account, so no pair is
/// an object: those of one account with earlier ones stand in one array, and their runs in another.
/// </summary>
internal sealed class WordingOverlaps
{
    private readonly WordingOverlap[][] _withEarlier;
    private readonly List<int>[] _later;

    /// <param name="withEarlier">For each account the pairs in which it is the later one, in order of the earlier.</param>
    public WordingOverlaps(WordingOverlap[][] withEarlier)
    {
        _withEarlier = withEarlier;
        _later = new List<int>[withEarlier.Length];
        for (int account = 0; account < _later.Length; account++) _later[account] = [];
        foreach (var pairs in withEarlier)
        {
            foreach (var pair in pairs) _later[pair.A].Add(pair.B);
        }
    }

    /// <summary>In order of the earlier, then of the later account.</summary>
    public IEnumerable<WordingOverlap> All => Enumerable.Range(0, _later.Length).SelectMany(WithLater);

    /// <summary>The pairs of one account, in the same order.</summary>
    public IEnumerable<WordingOverlap> Of(int account) => _withEarlier[account].Concat(WithLater(account));

    /// <summary>What two accounts share, in either order; null for nothing that shows copying.</summary>
    public WordingOverlap? Between(int one, int other)
    {
        var pairs = _withEarlier[Math.Max(one, other)];
        int earlier = Math.Min(one, other), low = 0, high = pairs.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (pairs[middle].A == earlier) return pairs[middle];
            if (pairs[middle].A < earlier) low = middle + 1;
            else high = middle - 1;
        }
        return null;
    }

    private IEnumerable<WordingOverlap> WithLater(int account) => _later[account].Select(later => Between(account, later)!.Value);
}
