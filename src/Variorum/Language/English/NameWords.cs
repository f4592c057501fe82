using Variorum.Text;

namespace Variorum.Language.English;

/// <summary>The word lists that name rules share.</summary>
internal static class NameWords
{
    private static readonly Lexicon Titles = Lexicon.Load("en/titles.tsv", ignoreCase: true);
    private static readonly Lexicon Acronyms = Lexicon.Load("en/common-acronyms.tsv");
    private static readonly Lexicon Calendar = Lexicon.Load("en/calendar-words.tsv");
    private static readonly Lexicon OrganizationWords = Lexicon.Load("en/organization-words.tsv", ignoreCase: true);
    private static readonly Lexicon CompoundWords = Lexicon.Load("en/compound-words.tsv", ignoreCase: true);

    /// <summary>Two letters or more, all of them capitals.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word) if (!char.IsUpper(c)) return false;
        return word.Length > 1;
    }

    /// <summary>"GDP", "CEO": capitals that name no organization.</summary>
    public static bool IsCommonAcronym(ReadOnlySpan<char> word) => Acronyms.Contains(word);

    public static bool IsCalendar(ReadOnlySpan<char> word) => Calendar.Contains(word);

    public static bool IsOrganizationWord(ReadOnlySpan<char> word) => OrganizationWords.Contains(word);

    /// <summary>"backed" of "Ruritania-backed": ends the name before the hyphen.</summary>
    public static bool IsCompoundWord(ReadOnlySpan<char> word) => CompoundWords.Contains(word);

    /// <summary>A title, rank or office, of one word or several joined by single spaces.</summary>
    public static bool IsTitle(ReadOnlySpan<char> words) => Titles.Contains(words);

    /// <summary>"Mr", "Dr": part of addressing, says no office.</summary>
    public static bool IsAddress(ReadOnlySpan<char> word) => Titles.TryGet(word, out var row) && row[1] == "title";

    public static Gender GenderOfTitle(ReadOnlySpan<char> words) => !Titles.TryGet(words, out var row) ? Gender.Unknown : row[2] switch
    {
        "F" => Gender.Feminine,
        "M" => Gender.Masculine,
        _ => Gender.Unknown,
    };
}
