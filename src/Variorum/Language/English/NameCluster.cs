namespace Variorum.Language.English;

/// <summary>The names of one text that name one thing.</summary>
internal sealed class NameCluster(EntityType type)
{
    public EntityType Type { get; } = type;
    public List<NameSpan> Names { get; } = [];

    /// <summary>Lower-case words of each distinct name, without hyphens and possessives.</summary>
    public List<string[]> Words { get; } = [];

    public Gender Gender { get; set; }

    /// <summary>Offices and titles said of it, lower case.</summary>
    public SortedSet<string> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>The first tokens of its names, ascending.</summary>
    private readonly List<int> _places = [];

    private readonly HashSet<string> _forms = new(StringComparer.Ordinal);

    public void Add(NameSpan name, string[] words)
    {
        Names.Add(name);
        int at = _places.BinarySearch(name.First);
        _places.Insert(at < 0 ? ~at : at, name.First);
        if (_forms.Add(string.Join(' ', words))) Words.Add(words);
    }

    public int First => _places[0];

    /// <summary>Where it was last named before a token; -1 when it was not.</summary>
    public int LastBefore(int token)
    {
        int at = _places.BinarySearch(token);
        int before = (at < 0 ? ~at : at) - 1;
        return before < 0 ? -1 : _places[before];
    }

    /// <summary>The nearest cluster named earlier; failing that, the first named later.</summary>
    public static NameCluster? Nearest(IEnumerable<NameCluster> clusters, int token)
    {
        NameCluster? best = null;
        int bestRank = int.MaxValue;
        foreach (var cluster in clusters)
        {
            int last = cluster.LastBefore(token);
            int rank = last >= 0 ? token - last : int.MaxValue / 2 + cluster.First;
            if (rank < bestRank) (best, bestRank) = (cluster, rank);
        }
        return best;
    }
}
