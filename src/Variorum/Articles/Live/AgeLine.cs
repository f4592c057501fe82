using Variorum.Text;

namespace Variorum.Articles.Live;

/// <summary>A line that says how long ago something was written and nothing else: <c>2 hours ago</c>, <c>· 1d</c>, <c>vor 3 Stunden</c>.</summary>
internal static class AgeLine
{
    /// <summary>"12 minutes ago (edited)" has no more.</summary>
    private const int Longest = 25;

    private static readonly Lexicon Words = Lexicon.Load("age-words.tsv", ignoreCase: true);

    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest) return false;
        bool number = false, unit = false;
        for (int at = 0; at < line.Length;)
        {
            int end = at;
            if (char.IsAsciiDigit(line[at])) number = true;
            while (end < line.Length && char.IsLetter(line[end])) end++;
            if (end > at)
            {
                if (!Words.TryGet(line[at..end], out var row)) return false;
                unit |= row[1] == "unit";
                number |= line[at..end] is "an" or "a" or "An" or "A";
            }
            at = Math.Max(end, at + 1);
        }
        return number && unit;
    }

    /// <summary>Whether a line ends so, behind a name: <c>Ada Lind (2 hours ago)</c>, <c>ada_l · vor 3 Stunden</c>.</summary>
    public static bool Ends(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(") .");
        int digit = line.LastIndexOfAnyInRange('0', '9');
        while (digit > 0 && char.IsAsciiDigit(line[digit - 1])) digit--;
        return digit > 0 && !char.IsLetter(line[digit - 1]) && Is(line[digit..]);
    }

    public static bool IsWord(ReadOnlySpan<char> word) => Words.TryGet(word, out _);
}
