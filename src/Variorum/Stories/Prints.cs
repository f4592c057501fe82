namespace Variorum.Stories;

/// <summary>Winnowed prints (Schleimer, Wilkerson and Aiken 2003): of every few neighbouring word 5-grams the smallest hash.</summary>
internal static class Prints
{
    public const int Words = 5;

    // The window of winnowing: any shared run of at least Words + Window - 1 = 8 words leaves a print in common.
    public const int Window = 4;

    /// <summary>Calls back with hash and position of each print; grams that touch a quotation leave none.</summary>
    public static void Each(Wording wording, Action<ulong, int> found)
    {
        int last = -1;
        for (int start = 0; start + Words <= wording.Count; start++)
        {
            ulong least = ulong.MaxValue;
            int at = -1;
            for (int i = start; i < start + Window && i + Words <= wording.Count; i++)
            {
                if (Hash(wording, i) is { } hash && hash <= least) { least = hash; at = i; }
            }
            if (at <= last) continue;
            last = at;
            found(least, at);
        }
    }

    private static ulong? Hash(Wording wording, int at)
    {
        ulong hash = 14695981039346656037;
        for (int i = at; i < at + Words; i++)
        {
            if (wording[i] < 0) return null;
            hash = (hash ^ (uint)(wording[i] + 1)) * 1099511628211;
            hash ^= hash >> 29;
        }
        return hash;
    }
}
