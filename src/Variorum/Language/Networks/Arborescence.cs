using System.Buffers;

namespace Variorum.Language.Networks;

/// <summary>The maximum spanning arborescence of a dense graph (Chu &amp; Liu 1965, Edmonds 1967): a cycle of best heads is
/// shrunk to one node, the smaller graph is solved, the cycle is opened where it was entered.</summary>
internal static class Arborescence
{
    /// <summary>Fills the head of each node; node 0 is the root and has head 0.</summary>
    /// <param name="scores">[dependent · n + head]; minus infinity where there is no arc.</param>
    public static void Solve(ReadOnlySpan<float> scores, int n, Span<int> heads)
    {
        heads[0] = 0;
        for (int d = 1; d < n; d++) heads[d] = Highest(scores.Slice(d * n, n), d);
        var indices = ArrayPool<int>.Shared.Rent(5 * n + 2);
        Span<int> cycle = indices.AsSpan(0, n);
        int inCycle = FindCycle(heads[..n], cycle, indices.AsSpan(n, n));
        if (inCycle > 0) Contract(scores, n, heads, cycle[..inCycle], indices.AsSpan(n, 4 * n + 2));
        ArrayPool<int>.Shared.Return(indices);
    }

    private static void Contract(ReadOnlySpan<float> scores, int n, Span<int> heads, ReadOnlySpan<int> cycle, Span<int> room)
    {
        int node = n - cycle.Length, m = node + 1;
        Span<int> outside = room[..node], entry = room.Slice(n, node), exit = room.Slice(2 * n, node), solved = room.Slice(3 * n, m);
        for (int v = 0, i = 0; v < n; v++) if (!cycle.Contains(v)) outside[i++] = v;
        var graph = ArrayPool<float>.Shared.Rent(m * m);
        Shrink(scores, n, heads, outside, cycle, graph.AsSpan(0, m * m), entry, exit);
        Solve(graph.AsSpan(0, m * m), m, solved);
        ArrayPool<float>.Shared.Return(graph);
        for (int i = 1; i < node; i++) heads[outside[i]] = solved[i] == node ? exit[i] : outside[solved[i]];
        heads[entry[solved[node]]] = outside[solved[node]];
    }

    /// <summary>The graph with the cycle as its last node.</summary>
    /// <param name="entry">For a node outside: the word of the cycle that would take it as its head.</param>
    /// <param name="exit">For a node outside: the word of the cycle that would be its head.</param>
    private static void Shrink(ReadOnlySpan<float> scores, int n, ReadOnlySpan<int> heads, ReadOnlySpan<int> outside, ReadOnlySpan<int> cycle, Span<float> small, Span<int> entry, Span<int> exit)
    {
        int node = outside.Length, m = node + 1;
        small.Fill(float.NegativeInfinity);
        for (int i = 0; i < node; i++)
        {
            for (int j = 0; j < node && i > 0; j++) small[i * m + j] = scores[outside[i] * n + outside[j]];
            entry[i] = exit[i] = cycle[0];
            foreach (int c in cycle)
            {
                float enter = scores[c * n + outside[i]] - scores[c * n + heads[c]];
                if (enter > small[node * m + i]) (small[node * m + i], entry[i]) = (enter, c);
                if (i > 0 && scores[outside[i] * n + c] > small[i * m + node]) (small[i * m + node], exit[i]) = (scores[outside[i] * n + c], c);
            }
        }
    }

    /// <summary>The words of the first cycle among the heads; 0 when there is none.</summary>
    private static int FindCycle(ReadOnlySpan<int> heads, Span<int> cycle, Span<int> seen)
    {
        seen.Clear();
        for (int d = 1; d < heads.Length; d++)
        {
            int at = d;
            for (; at != 0 && seen[at] == 0; at = heads[at]) seen[at] = d;
            if (at == 0 || seen[at] != d) continue;
            int count = 0;
            for (int v = at; count == 0 || v != at; v = heads[v]) cycle[count++] = v;
            return count;
        }
        return 0;
    }

    private static int Highest(ReadOnlySpan<float> row, int self)
    {
        int best = self == 0 ? 1 : 0;
        for (int h = 0; h < row.Length; h++) if (h != self && row[h] > row[best]) best = h;
        return best;
    }
}
