using Variorum.Statements;

namespace Variorum.Stories;

/// <summary>A stemma being drawn. An edge that would close a circle is left out: of two signs that contradict, the one found
/// first, which is the stronger, stands.</summary>
internal sealed class StemmaDraft
{
    private readonly SortedDictionary<string, StemmaNode> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<StemmaEdge>> _from = new(StringComparer.Ordinal);

    // Keys of what was not read, and the same by their abbreviation.
    private readonly HashSet<string> _unseen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byInitials = new(StringComparer.Ordinal);

    public StemmaDraft(IReadOnlyList<Account> accounts)
    {
        foreach (var account in accounts) _nodes[account.Id] = new(account.Id, Outlets.Name(account), Unseen: false);
    }

    public Stemma Finish() => new([.. _nodes.Values.OrderBy(n => n.Unseen).ThenBy(n => n.Id, StringComparer.Ordinal)],
        [.. _from.Values.SelectMany(e => e).OrderBy(e => e.From, StringComparer.Ordinal).ThenBy(e => e.To, StringComparer.Ordinal).ThenBy(e => e.Kind)]);

    /// <summary>The node of a text or report that was not read; an abbreviation and the full name are one.</summary>
    public string Unseen(string key, string name)
    {
        string id = "unseen:" + (Known(key) ?? key);
        if (_nodes.TryAdd(id, new(id, name, Unseen: true))) Remember(key);
        return id;
    }

    /// <summary>The first key in ordinal order of what this key or its abbreviation names too.</summary>
    private string? Known(string key)
    {
        string initials = Outlets.Initials(key);
        var same = new SortedSet<string>(_byInitials.GetValueOrDefault(key) ?? [], StringComparer.Ordinal);
        if (_unseen.Contains(key)) same.Add(key);
        if (initials.Length > 0 && _unseen.Contains(initials)) same.Add(initials);
        return same.Min;
    }

    private void Remember(string key)
    {
        _unseen.Add(key);
        string initials = Outlets.Initials(key);
        if (initials.Length == 0) return;
        if (!_byInitials.TryGetValue(initials, out var keys)) _byInitials[initials] = keys = [];
        keys.Add(key);
    }

    public IEnumerable<StemmaEdge> From(string node) => _from.TryGetValue(node, out var edges) ? edges : [];

    /// <summary>False when the edge is there already or would close a circle.</summary>
    public bool TryAdd(StemmaEdge edge)
    {
        if (edge.From == edge.To || From(edge.From).Any(e => e.To == edge.To && e.Kind == edge.Kind) || Reaches(edge.To, edge.From)) return false;
        if (!_from.TryGetValue(edge.From, out var edges)) _from[edge.From] = edges = [];
        edges.Add(edge);
        _ancestors.Clear();
        return true;
    }

    /// <summary>Whether a path of dependence leads from one node to the other.</summary>
    public bool Reaches(string from, string to)
    {
        var open = new Stack<string>([from]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryPop(out string? node))
        {
            if (node == to) return true;
            if (seen.Add(node)) foreach (var edge in From(node)) open.Push(edge.To);
        }
        return false;
    }

    /// <summary>Whether both lean on something in common, or one on the other, by wording, credit or version.</summary>
    public bool AreJoined(string a, string b)
    {
        if (a != _asked || _ancestors.Count == 0) (_asked, _ancestors) = (a, [.. Ancestors(a)]);
        return Ancestors(b).Any(_ancestors.Contains);
    }

    // One account is asked for with a hundred others, most of the time with no edge drawn in between.
    private string _asked = "";
    private HashSet<string> _ancestors = [];

    private IEnumerable<string> Ancestors(string node)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([node]);
        while (open.TryPop(out string? at))
        {
            if (!seen.Add(at)) continue;
            yield return at;
            foreach (var edge in From(at)) if (edge.Kind != DependenceKind.Citation) open.Push(edge.To);
        }
    }
}
