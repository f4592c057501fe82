using Variorum.Text;

namespace Variorum.Language.English;

/// <summary>Which words own the stop behind them.</summary>
internal static class Abbreviations
{
    private const int LongestInCapitals = 6;

    private static readonly Lexicon List = Lexicon.Load("en/abbreviations.tsv");
    private static readonly Lexicon Starters = Lexicon.Load("en/sentence-starters.tsv");

    /// <summary>A stop between the letters of "U.S." or "a.m.": single letters on both sides.</summary>
    public static bool IsInsideAcronym(ReadOnlySpan<char> text, int start, int at)
    {
        if (!CharTable.IsLetter(text[at - 1]) || !CharTable.IsLetter(text[at + 1])) return false;
        if (IsDegree(text[start..at])) return true;
        bool before = at - 1 == start || text[at - 2] == '.';
        bool after = at + 2 == text.Length || !CharTable.IsWord(text[at + 2]);
        return before && after;
    }

    /// <summary>Whether the stop at <paramref name="at"/> belongs to the word <c>[start, at)</c>.</summary>
    public static bool KeepsStop(ReadOnlySpan<char> text, int from, int start, int at)
    {
        var word = text[start..at];
        if (at + 1 < text.Length && text[at + 1] == '.') return false;
        if (word.Length == 1) return IsInitial(text, from, start, at);
        if (word.IndexOf('.') >= 0) return true;
        if (!IsListed(Second(word), out var row)) return false;
        int next = NextCharacter(text, at + 1);
        return row[1] switch
        {
            "ref" => next < text.Length && (CharTable.IsDigit(text[next]) || text[next] == '#'),
            "doubtful" => next < text.Length && (CharTable.IsDigit(text[next]) || CharTable.IsLower(text[next]) || text[next] == ','),
            "title" => next < text.Length,
            _ => true,
        };
    }

    /// <summary>Whether a sentence may end with an abbreviation that owns its stop, given the word that follows.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> abbreviation, ReadOnlySpan<char> next)
    {
        bool leads = List.TryGet(Second(abbreviation[..^1]), out var row) && row[1] is "title" or "ref" or "inner";
        return !leads && Starters.Contains(next);
    }

    /// <summary>"Sgt" of "ex-Sgt".</summary>
    private static ReadOnlySpan<char> Second(ReadOnlySpan<char> word) => word[(word.LastIndexOf('-') + 1)..];

    /// <summary>As written in the list, or wholly in capitals as headlines have it.</summary>
    private static bool IsListed(ReadOnlySpan<char> word, out LexiconRow row)
    {
        if (List.TryGet(word, out row)) return true;
        if (word.Length is < 2 or > LongestInCapitals || !CharTable.IsUpper(word[1])) return false;
        Span<char> titled = stackalloc char[LongestInCapitals];
        word.ToLowerInvariant(titled);
        titled[0] = word[0];
        return List.TryGet(titled[..word.Length], out row);
    }

    /// <summary>"J. Example", "Example J.": a capital alone beside a name; not the pronoun, nor the end of "plan B. The".</summary>
    private static bool IsInitial(ReadOnlySpan<char> text, int from, int start, int at)
    {
        int next = NextCharacter(text, at + 1);
        if (next == text.Length) return false;
        if (CharTable.IsLower(text[start])) return CharTable.IsDigit(text[next]) && text[start] is 'c' or 'p' or 'v' or 'n';
        if (!CharTable.IsUpper(text[start])) return false;
        if (!CharTable.IsUpper(text[next])) return text[next] is ',' or ')';
        return !Starters.Contains(text[next..WordEnd(text, next)]) || IsBehindCapital(text, from, start);
    }

    private static bool IsBehindCapital(ReadOnlySpan<char> text, int from, int start)
    {
        int i = start - 1;
        while (i >= from && CharTable.Of(text[i]) == CharClass.Space) i--;
        while (i > from && (CharTable.IsWord(text[i - 1]) || text[i - 1] == '.') && start - i < 24) i--;
        return i >= from && CharTable.IsUpper(text[i]);
    }

    private static bool IsDegree(ReadOnlySpan<char> word) => word is "Ph" or "M" or "B" or "D" or "LL";

    private static int NextCharacter(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && CharTable.Of(text[i]) == CharClass.Space) i++;
        return i;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && CharTable.IsWord(text[i])) i++;
        return i;
    }
}
