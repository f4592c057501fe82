using Variorum.Text;

namespace Variorum.Language.English;

/// <summary>The shapes of numbers: thousands, decimals, clock times, dates, telephone numbers.</summary>
internal static class Numbers
{
    /// <summary>A telephone number with country code has four groups.</summary>
    private const int MostGroups = 4;

    private static readonly Lexicon Units = Lexicon.Load("en/units.tsv");

    public static bool IsUnit(ReadOnlySpan<char> suffix) => suffix.Length <= 4 && Units.Contains(suffix);

    /// <summary>"90s" or "02" behind an apostrophe.</summary>
    public static bool IsShortYear(ReadOnlySpan<char> word) =>
        word.Length is 2 or 3 && CharTable.IsDigit(word[0]) && CharTable.IsDigit(word[1]) && (word.Length == 2 || word[2] == 's');

    /// <summary>Where the number that begins with a digit at <paramref name="start"/> ends.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        int i = Digits(text, start);
        if (i < text.Length && text[i] == '-' && GroupsEnd(text, start) is var groups and > 0) return groups;
        while (i + 1 < text.Length && CharTable.IsDigit(text[i + 1]) && Continues(text, i)) i = Digits(text, i + 1);
        return i;
    }

    private static bool Continues(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '.' or ':' or '/' => true,
        ',' => Digits(text, at + 1) == at + 4,
        _ => false,
    };

    /// <summary>The end of "555-0123", "1-800-555-0123", "11-20-2000", "2000-11-20"; 0 when the groups are something else, such as a range.</summary>
    private static int GroupsEnd(ReadOnlySpan<char> text, int start)
    {
        Span<int> lengths = stackalloc int[MostGroups];
        int count = 0, i = start;
        while (true)
        {
            int end = Digits(text, i);
            if (count == MostGroups || end == i) return 0;
            lengths[count++] = end - i;
            i = end;
            if (i + 1 >= text.Length || text[i] != '-' || !CharTable.IsDigit(text[i + 1])) break;
            i++;
        }
        return IsGrouping(lengths[..count]) ? i : 0;
    }

    private static bool IsGrouping(ReadOnlySpan<int> lengths) => lengths switch
    {
        [3, 4] or [5, 4] or [3, 3, 4] or [1, 3, 3, 4] => true,
        [1 or 2, 1 or 2, 2 or 4] or [4, 2, 2] => true,
        _ => false,
    };

    private static int Digits(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && CharTable.IsDigit(text[i])) i++;
        return i;
    }
}
