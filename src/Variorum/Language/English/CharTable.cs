using System.Globalization;

namespace Variorum.Language.English;

/// <summary>The class of every UTF-16 unit, looked up in one table.</summary>
internal static class CharTable
{
    private const string Apostrophes = "'’ʼ＇";
    private const string Hyphens = "-‐‑";
    private const string Dashes = "–—―‒−";

    private static readonly CharClass[] Classes = Build();

    public static CharClass Of(char c) => Classes[c];

    /// <summary>Letters, digits and the marks on them.</summary>
    public static bool IsWord(char c) => Classes[c] is >= CharClass.Lower and <= CharClass.Mark;

    public static bool IsLetter(char c) => Classes[c] is CharClass.Lower or CharClass.Upper or CharClass.Letter;

    public static bool IsDigit(char c) => Classes[c] == CharClass.Digit;

    public static bool IsUpper(char c) => Classes[c] == CharClass.Upper;

    public static bool IsLower(char c) => Classes[c] == CharClass.Lower;

    private static CharClass[] Build()
    {
        var classes = new CharClass[char.MaxValue + 1];
        for (int c = 0; c < classes.Length; c++) classes[c] = Classify((char)c);
        return classes;
    }

    private static CharClass Classify(char c) => c switch
    {
        _ when char.IsWhiteSpace(c) => CharClass.Space,
        '.' => CharClass.Stop,
        _ when Apostrophes.Contains(c) => CharClass.Apostrophe,
        _ when Hyphens.Contains(c) => CharClass.Hyphen,
        _ when Dashes.Contains(c) => CharClass.Dash,
        >= '\u2600' and <= '\u27BF' or >= '\u2B00' and <= '\u2BFF' => CharClass.Pictograph,
        _ => Classify(CharUnicodeInfo.GetUnicodeCategory(c)),
    };

    private static CharClass Classify(UnicodeCategory category) => category switch
    {
        UnicodeCategory.LowercaseLetter => CharClass.Lower,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharClass.Upper,
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharClass.Letter,
        UnicodeCategory.DecimalDigitNumber => CharClass.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format => CharClass.Mark,
        UnicodeCategory.Surrogate => CharClass.Surrogate,
        _ => CharClass.Other,
    };
}
