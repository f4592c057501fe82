namespace Variorum.Language.Networks;

/// <summary>
/// The highest-scoring tree with one root: the best head of every word as long as that is such a tree, else the maximum
/// spanning arborescence with the root fixed, tried for the likeliest roots. O(n²), O(n³) for the few that need the latter.
/// </summary>
internal sealed class TreeDecoder
{
    /// <summary>Roots tried when several words, or none, want to be it; further ones never won on the development sets.</summary>
    private const int Candidates = 4;

    private int[] _heads = new int[64], _trial = new int[64], _seen = new int[64];
    private float[] _graph = [];

    /// <summary>The head of each word 1 … n, 0 for the root; item 0 is unused.</summary>
    /// <param name="scores">Row of n+1 heads for each word from word 1; a word as its own head is barred here.</param>
    public ReadOnlySpan<int> Decode(Span<float> scores, int n)
    {
        if (_heads.Length <= n) (_heads, _trial, _seen) = (new int[n + 1], new int[n + 1], new int[n + 1]);
        for (int d = 1; d <= n; d++)
        {
            var row = Row(scores, n, d);
            row[d] = float.NegativeInfinity;
            _heads[d] = Highest(row);
        }
        if (!IsTree(_heads, n)) SpanningTree(scores, n);
        return _heads.AsSpan(0, n + 1);
    }

    private void SpanningTree(Span<float> scores, int n)
    {
        Span<int> roots = stackalloc int[Candidates];
        roots = roots[..RankRoots(scores, n, roots)];
        float best = float.NegativeInfinity;
        for (int k = 0; k < roots.Length; k++)
        {
            WithRoot(scores, n, roots[k]);
            float total = 0;
            for (int d = 1; d <= n; d++) total += Row(scores, n, d)[_trial[d]];
            if (k > 0 && total <= best) continue;
            best = total;
            (_heads, _trial) = (_trial, _heads);
        }
    }

    /// <summary>The best tree with this root, into the trial heads.</summary>
    private void WithRoot(Span<float> scores, int n, int root)
    {
        if (_graph.Length < (n + 1) * (n + 1)) _graph = new float[(n + 1) * (n + 1)];
        for (int d = 1; d <= n; d++)
        {
            var target = _graph.AsSpan(d * (n + 1), n + 1);
            Row(scores, n, d).CopyTo(target);
            if (d == root) target[1..].Fill(float.NegativeInfinity);
            else target[0] = float.NegativeInfinity;
        }
        Arborescence.Solve(_graph.AsSpan(0, (n + 1) * (n + 1)), n + 1, _trial);
    }

    /// <summary>The words by how much they gain from being the root instead of taking their best other head.</summary>
    private static int RankRoots(Span<float> scores, int n, Span<int> ranked)
    {
        int count = 0;
        for (int d = 1; d <= n; d++)
        {
            int at = count;
            for (float value = Gain(scores, n, d); at > 0 && Gain(scores, n, ranked[at - 1]) < value;) at--;
            if (at >= ranked.Length) continue;
            count = Math.Min(count + 1, ranked.Length);
            for (int i = count - 1; i > at; i--) ranked[i] = ranked[i - 1];
            ranked[at] = d;
        }
        return count;
    }

    private static float Gain(Span<float> scores, int n, int d)
    {
        var row = Row(scores, n, d);
        return n == 1 ? row[0] : row[0] - row[1..][Highest(row[1..])];
    }

    /// <summary>Whether the heads form one tree with one root.</summary>
    private bool IsTree(ReadOnlySpan<int> heads, int n)
    {
        int roots = 0;
        _seen.AsSpan(0, n + 1).Clear();
        for (int d = 1; d <= n; d++)
        {
            if (heads[d] == 0) roots++;
            int at = d;
            for (; at != 0 && _seen[at] == 0; at = heads[at]) _seen[at] = d;
            if (at != 0 && _seen[at] == d) return false;
        }
        return roots == 1;
    }

    private static Span<float> Row(Span<float> scores, int n, int d) => scores.Slice((d - 1) * (n + 1), n + 1);

    private static int Highest(ReadOnlySpan<float> row)
    {
        int best = 0;
        for (int h = 1; h < row.Length; h++) if (row[h] > row[best]) best = h;
        return best;
    }
}
