namespace Variorum.Stories;

/// <summary>Where a print stands: the account's place in the story, and the word it begins with.</summary>
internal readonly record struct PrintHolder(int Account, int Position);

/// <summary>
/// Who holds which print: of each the first and the nearest few. Hundreds of prints an account are held until all accounts are read, so
/// they stand in one array, each with the place of the holder before it.
/// </summary>
/// <param name="nearest">How many of the latest holders are handed out beside the first.</param>
internal sealed class PrintHolders(int nearest)
{
    private readonly record struct Entry(PrintHolder Holder, int Before);

    private readonly Dictionary<ulong, (int First, int Last)> _ends = [];
    private readonly List<Entry> _entries = [];

    public void Add(ulong print, int account, int position)
    {
        int at = _entries.Count;
        bool known = _ends.TryGetValue(print, out var ends);
        _entries.Add(new(new(account, position), known ? ends.Last : -1));
        _ends[print] = (known ? ends.First : at, at);
    }

    /// <summary>The first holder, then the latest, in the order they were added.</summary>
    public IReadOnlyList<PrintHolder> Of(ulong print)
    {
        if (!_ends.TryGetValue(print, out var ends)) return [];
        var holders = new List<PrintHolder>();
        for (int at = ends.Last; at != ends.First && holders.Count < nearest; at = _entries[at].Before) holders.Add(_entries[at].Holder);
        holders.Add(_entries[ends.First].Holder);
        holders.Reverse();
        return holders;
    }
}
