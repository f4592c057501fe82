using System.Text;

namespace Variorum.Language.English;

/// <summary>Emoji with everything joined to them, letters of the higher planes, and faces made of punctuation.</summary>
internal static class Pictographs
{
    private const char Joiner = '\u200D';

    /// <summary>The end of the emoji, or of the word in a script of the higher planes, at <paramref name="i"/>.</summary>
    public static int End(ReadOnlySpan<char> text, int i)
    {
        bool letter = IsLetter(text, i);
        bool flag = IsRegional(text, i);
        i = One(text, i);
        if (flag && IsRegional(text, i)) i = One(text, i);
        while (i < text.Length)
        {
            bool joined = text[i - 1] == Joiner && CharTable.Of(text[i]) is CharClass.Surrogate or CharClass.Pictograph;
            if (CharTable.Of(text[i]) == CharClass.Mark) i++;
            else if (joined || IsSkinTone(text, i) || (letter && IsLetter(text, i))) i = One(text, i);
            else break;
        }
        return i;
    }

    /// <summary>The end of ":-)" and its like at <paramref name="i"/>, or <paramref name="i"/> when there is none.</summary>
    public static int EmoticonEnd(ReadOnlySpan<char> text, int i)
    {
        int start = i;
        if (text[i] is not (':' or ';' or '=')) return start;
        i++;
        if (i < text.Length && text[i] is '-' or '^') i++;
        if (i >= text.Length || text[i] is not (')' or '(' or 'D' or 'P' or 'p' or 'O' or '|' or ']')) return start;
        i++;
        bool closed = i == text.Length || !CharTable.IsWord(text[i]);
        bool opened = start == 0 || !CharTable.IsDigit(text[start - 1]);
        return closed && opened ? i : start;
    }

    private static int One(ReadOnlySpan<char> text, int i) =>
        i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? i + 2 : i + 1;

    private static bool IsLetter(ReadOnlySpan<char> text, int i) =>
        i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) && Rune.IsLetterOrDigit(new Rune(text[i], text[i + 1]));

    private static bool IsRegional(ReadOnlySpan<char> text, int i) => IsBetween(text, i, 0x1F1E6, 0x1F1FF);

    private static bool IsSkinTone(ReadOnlySpan<char> text, int i) => IsBetween(text, i, 0x1F3FB, 0x1F3FF);

    private static bool IsBetween(ReadOnlySpan<char> text, int i, int low, int high) =>
        i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) && char.ConvertToUtf32(text[i], text[i + 1]) is var c && c >= low && c <= high;
}
