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

    public void Add(NameSpan name, string[] words)
    {
        Names.Add(name);
        if (!Words.Any(w => w.AsSpan().SequenceEqual(words))) Words.Add(words);
    }

    /// <summary>Where it was last named before a token; -1 when it was not.</summary>
    public int LastBefore(int token) => Names.Where(n => n.First < token).Select(n => n.First).DefaultIfEmpty(-1).Max();

    /// <summary>The nearest cluster named earlier; failing that, the first named later.</summary>
    public static NameCluster? Nearest(IEnumerable<NameCluster> clusters, int token)
    {
        NameCluster? best = null;
        int bestRank = int.MaxValue;
        foreach (var cluster in clusters)
        {
            int last = cluster.LastBefore(token);
            int rank = last >= 0 ? token - last : int.MaxValue / 2 + cluster.Names[0].First;
            if (rank < bestRank) (best, bestRank) = (cluster, rank);
        }
        return best;
    }
}
