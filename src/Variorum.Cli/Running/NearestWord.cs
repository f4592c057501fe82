namespace Variorum.Cli.Running;

/// <summary>The word that a mistyped one was meant to be.</summary>
internal static class NearestWord
{
    /// <summary>The one that fewest slips make of <paramref name="typed"/>, the first of equals; null where half of the letters would be wrong.</summary>
    public static string? Of(string typed, IEnumerable<string> words) =>
        words.Select(word => (Word: word, Slips: Slips(typed, word)))
            .Where(w => w.Slips * 2 < Math.Max(typed.Length, w.Word.Length))
            .OrderBy(w => w.Slips).Select(w => w.Word).FirstOrDefault();

    /// <summary>Letters left out, put in, mistaken, or two neighbours swapped (the distance of optimal string alignment).</summary>
    private static int Slips(string from, string to)
    {
        var slips = new int[from.Length + 1, to.Length + 1];
        for (int i = 0; i <= from.Length; i++)
        {
            for (int j = 0; j <= to.Length; j++)
            {
                if (i == 0 || j == 0) { slips[i, j] = i + j; continue; }
                int mistaken = slips[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                slips[i, j] = Math.Min(mistaken, 1 + Math.Min(slips[i - 1, j], slips[i, j - 1]));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) slips[i, j] = Math.Min(slips[i, j], slips[i - 2, j - 2] + 1);
            }
        }
        return slips[from.Length, to.Length];
    }
}
