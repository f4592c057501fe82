namespace Variorum.Claims;

/// <summary>
/// Groups statements by average linkage over their pairs, so that a chain of half-alike statements does not run together into one claim.
/// </summary>
internal sealed class StatementClusters
{
    /// <summary>
    /// The least probability at which a pair may bring two groups together: of bars from .66 to .72 the one of most recall with nine in ten
    /// judged pairs right (<c>bench/labels</c>), each story judged by weights fitted to the others. When in doubt, statements stay apart.
    /// </summary>
    internal const double LeastProbability = 0.7;

    // The least mean over all pairs of two groups, chosen with it, of .36 to .44.
    private const double LeastMean = 0.36;

    private readonly Dictionary<int, List<int>> _members = [];
    private readonly Dictionary<int, int> _clusterOf = [];
    private readonly Dictionary<(int, int), double> _links = [];
    private readonly Dictionary<int, HashSet<int>> _neighbours = [];

    /// <summary>Groups of at least two, each in order of the statements, the groups in order of their first.</summary>
    public static List<List<int>> Of(StatementIndex index)
    {
        var clusters = new StatementClusters();
        var pairs = StatementPairs.Find(index);
        foreach (var pair in pairs) clusters.Link(pair);
        foreach (var pair in pairs.TakeWhile(p => p.Score >= LeastProbability)) clusters.TryMerge(clusters._clusterOf[pair.First], clusters._clusterOf[pair.Second]);
        return [.. clusters.Expand(index).Where(g => g.Count > 1).OrderBy(g => g[0])];
    }

    // Statements made of the same words follow their representative.
    private IEnumerable<List<int>> Expand(StatementIndex index)
    {
        var groups = new SortedDictionary<int, List<int>>();
        foreach (var item in index.Items)
        {
            if (item.Bag.Length < 2) continue;
            int representative = index.Representatives[item.Ordinal];
            int cluster = _clusterOf.GetValueOrDefault(representative, representative);
            if (!groups.TryGetValue(cluster, out var group)) groups[cluster] = group = [];
            group.Add(item.Ordinal);
        }
        return groups.Values;
    }

    private void Link(StatementPair pair)
    {
        foreach (int item in (ReadOnlySpan<int>)[pair.First, pair.Second])
        {
            if (_members.TryAdd(item, [item])) { _clusterOf[item] = item; _neighbours[item] = []; }
        }
        _links[Key(pair.First, pair.Second)] = pair.Score;
        _neighbours[pair.First].Add(pair.Second);
        _neighbours[pair.Second].Add(pair.First);
    }

    private void TryMerge(int a, int b)
    {
        if (a == b) return;
        double mean = _links.GetValueOrDefault(Key(a, b)) / ((double)_members[a].Count * _members[b].Count);
        if (mean < LeastMean) return;
        var (into, from) = _members[a].Count >= _members[b].Count ? (a, b) : (b, a);
        foreach (int neighbour in _neighbours[from])
        {
            _neighbours[neighbour].Remove(from);
            if (neighbour == into) continue;
            _links[Key(into, neighbour)] = _links.GetValueOrDefault(Key(into, neighbour)) + _links[Key(from, neighbour)];
            _neighbours[neighbour].Add(into);
            _neighbours[into].Add(neighbour);
        }
        foreach (int item in _members[from]) _clusterOf[item] = into;
        _members[into].AddRange(_members[from]);
        _members.Remove(from);
        _neighbours.Remove(from);
    }

    private static (int, int) Key(int a, int b) => a < b ? (a, b) : (b, a);
}
