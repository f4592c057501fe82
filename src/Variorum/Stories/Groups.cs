namespace Variorum.Stories;

/// <summary>Numbers 0 … n-1 in disjoint groups (union-find); a group is known by its smallest member.</summary>
internal sealed class Groups(int count)
{
    private readonly int[] _up = [.. Enumerable.Range(0, count)];

    public int Of(int member)
    {
        while (_up[member] != member) member = _up[member] = _up[_up[member]];
        return member;
    }

    public void Join(int a, int b)
    {
        int x = Of(a), y = Of(b);
        _up[Math.Max(x, y)] = Math.Min(x, y);
    }

    public int Count => Enumerable.Range(0, _up.Length).Count(i => Of(i) == i);

    /// <summary>The groups of at least two, members ascending.</summary>
    public IEnumerable<List<int>> OfSeveral() =>
        Enumerable.Range(0, _up.Length).GroupBy(Of).Where(g => g.Skip(1).Any()).Select(g => g.ToList());
}
