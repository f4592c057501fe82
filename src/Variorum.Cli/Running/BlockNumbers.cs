using System.Globalization;

namespace Variorum.Cli.Running;

/// <summary>The numbers of blocks as <c>show account --blocks</c> prints them, from 1: "17", "17-19".</summary>
internal static class BlockNumbers
{
    /// <summary>The numbers named, ascending and each once; null with the problem where a word names none.</summary>
    /// <param name="count">How many blocks there are.</param>
    public static IReadOnlyList<int>? Parse(IEnumerable<string> words, int count, out string problem)
    {
        var numbers = new SortedSet<int>();
        foreach (string word in words)
        {
            if (Range(word) is not var (first, last))
            {
                problem = $"\"{word}\" is no block: a number or a range such as 17-19";
                return null;
            }
            if (first < 1 || last > count)
            {
                problem = string.Create(CultureInfo.InvariantCulture, $"no block {(first < 1 || first > count ? first : last)}: there are {count}");
                return null;
            }
            numbers.UnionWith(Enumerable.Range(first, last - first + 1));
        }
        problem = "";
        return [.. numbers];
    }

    private static (int First, int Last)? Range(string word)
    {
        int dash = word.IndexOf('-');
        if (!IsNumber(dash < 0 ? word : word[..dash], out int first)) return null;
        if (dash < 0) return (first, first);
        return IsNumber(word[(dash + 1)..], out int last) && first <= last ? (first, last) : null;
    }

    private static bool IsNumber(string word, out int number) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
