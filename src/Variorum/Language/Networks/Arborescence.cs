namespace Variorum.Language.Networks;

/// <summary>The maximum spanning arborescence of a dense graph (Chu &amp; Liu 1965, Edmonds 1967): cycles of best heads are
/// shrunk to one node, the smaller graph is solved, the cycle is opened where it was entered.</summary>
internal static class Arborescence
{
    /// <summary>The head of each node; node 0 is the root and has head 0.</summary>
    /// <param name="scores">[dependent · n + head]; minus infinity where there is no arc.</param>
    public static int[] Solve(ReadOnlySpan<float> scores, int n)
    {
        var heads = new int[n];
        for (int d = 1; d < n; d++) heads[d] = Highest(scores.Slice(d * n, n), d);
        var inCycle = new bool[n];
        if (!MarkCycle(heads, inCycle)) return heads;
        int[] outside = [.. Enumerable.Range(0, n).Where(v => !inCycle[v])], cycle = [.. Enumerable.Range(0, n).Where(v => inCycle[v])];
        var small = Shrink(scores, n, heads, outside, cycle, out int[] entry, out int[] exit);
        var solved = Solve(small, outside.Length + 1);
        for (int i = 1; i < outside.Length; i++)
        {
            int d = outside[i];
            heads[d] = solved[i] == outside.Length ? exit[i] : outside[solved[i]];
        }
        int entering = solved[outside.Length];
        heads[entry[entering]] = outside[entering];
        return heads;
    }

    /// <summary>The graph with the cycle as its last node.</summary>
    /// <param name="entry">For a node outside: the word of the cycle that would take it as its head.</param>
    /// <param name="exit">For a node outside: the word of the cycle that would be its head.</param>
    private static float[] Shrink(ReadOnlySpan<float> scores, int n, int[] heads, int[] outside, int[] cycle, out int[] entry, out int[] exit)
    {
        int m = outside.Length + 1, node = outside.Length;
        var small = new float[m * m];
        Array.Fill(small, float.NegativeInfinity);
        (entry, exit) = (new int[node], new int[node]);
        for (int i = 0; i < node; i++)
        {
            for (int j = 0; j < node && i > 0; j++) small[i * m + j] = scores[outside[i] * n + outside[j]];
            (entry[i], exit[i]) = (cycle[0], cycle[0]);
            foreach (int c in cycle)
            {
                float enter = scores[c * n + outside[i]] - scores[c * n + heads[c]];
                if (enter > small[node * m + i]) (small[node * m + i], entry[i]) = (enter, c);
                if (i > 0 && scores[outside[i] * n + c] > small[i * m + node]) (small[i * m + node], exit[i]) = (scores[outside[i] * n + c], c);
            }
        }
        return small;
    }

    /// <summary>The first cycle among the heads.</summary>
    private static bool MarkCycle(int[] heads, bool[] inCycle)
    {
        var seen = new int[heads.Length];
        for (int d = 1; d < heads.Length; d++)
        {
            int at = d;
            for (; at != 0 && seen[at] == 0; at = heads[at]) seen[at] = d;
            if (at == 0 || seen[at] != d) continue;
            for (int v = at; !inCycle[v]; v = heads[v]) inCycle[v] = true;
            return true;
        }
        return false;
    }

    private static int Highest(ReadOnlySpan<float> row, int self)
    {
        int best = self == 0 ? 1 : 0;
        for (int h = 0; h < row.Length; h++) if (h != self && row[h] > row[best]) best = h;
        return best;
    }
}
