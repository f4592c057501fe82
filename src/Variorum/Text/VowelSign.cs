using System.Globalization;

namespace Variorum.Text;

/// <summary>Marks that belong to the letter before them: Hindi, Arabic and Hebrew write vowels so.</summary>
internal static class VowelSign
{
    /// <summary>All such marks stand in this range; most characters are settled without a look at their category.</summary>
    public static bool Is(char c) =>
        c is >= '\u0300' and < '\u2000' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
