using Variorum.Text;

namespace Variorum.Language.English;

/// <summary>Which hyphens belong inside a word. The treebanks cut at all of them but those of affixes ("co-founder").</summary>
internal static class Hyphens
{
    private const int LongestAffix = 8;

    private static readonly Lexicon Affixes = Lexicon.Load("en/prefixes.tsv", ignoreCase: true);

    /// <summary>Whether the hyphen at <paramref name="at"/> joins the word begun at <paramref name="start"/> to what follows.</summary>
    public static bool Joins(ReadOnlySpan<char> text, int start, int at) =>
        IsAffix(text[start..at], "prefix") || IsAffix(text[(at + 1)..EndOfLetters(text, at + 1)], "suffix");

    private static bool IsAffix(ReadOnlySpan<char> part, string kind) =>
        part.Length <= LongestAffix && Affixes.TryGet(part, out var row) && row[1] == kind;

    private static int EndOfLetters(ReadOnlySpan<char> text, int i)
    {
        int limit = Math.Min(text.Length, i + LongestAffix + 1);
        while (i < limit && CharTable.IsWord(text[i])) i++;
        return i;
    }
}
