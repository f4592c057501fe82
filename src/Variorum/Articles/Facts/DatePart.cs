using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>A run of digits or of letters in a line, as the date scanner sees it.</summary>
/// <param name="Digits">How many digits; 0 for letters.</param>
/// <param name="Number">What they say.</param>
/// <param name="Month">1 to 12 when the letters name a month, else 0.</param>
/// <param name="Joint">The one character between this part and the last, or a space when there are none or several.</param>
internal readonly record struct DatePart(TextSpan Span, int Digits, int Number, int Month, DateLabel Label, bool IsOrdinalEnding, bool IsLink, char Joint)
{
    /// <summary>No line with a date of publication is longer than a byline with three names and two dates.</summary>
    private const int Looked = 400;

    private const int YearDigits = 4;

    public static List<DatePart> Cut(ReadOnlySpan<char> line, bool whole = false)
    {
        var parts = new List<DatePart>();
        if (!whole) line = line[..Math.Min(line.Length, Looked)];
        int last = 0;
        for (int i = 0; i < line.Length;)
        {
            bool digit = char.IsAsciiDigit(line[i]);
            // The digits of other scripts are neither numbers here nor letters.
            if (!digit && (!char.IsLetter(line[i]) || line[i] is '年' or '月' or '日' or '년' or '월' or '일'))
            {
                i++;
                continue;
            }
            int start = i;
            while (i < line.Length && (digit ? char.IsAsciiDigit(line[i]) : char.IsLetter(line[i]) || VowelSign.Is(line[i]))) i++;
            if (!digit && GluedMonth(line, start, i) is { } month) i = month;
            if (digit && i - start > YearDigits && BehindMonth(parts)) i = start + YearDigits;
            char joint = start - last == 1 ? line[last] : start - last == 2 && !char.IsWhiteSpace(line[last]) ? line[last] : ' ';
            parts.Add(digit ? Numeral(line, start, i, joint) : Word(line, start, i, joint));
            last = i;
        }
        return parts;
    }

    /// <summary>Where a month begins that markup ran into the word before it, <c>StaffDec. 22</c>, <c>HealthDEC 22</c>; null when none does.</summary>
    private static int? GluedMonth(ReadOnlySpan<char> line, int start, int end)
    {
        if (line[end..Math.Min(line.Length, end + 3)].IndexOfAnyInRange('0', '9') < 0) return null;
        int capital = end - 1;
        while (capital > start && !(char.IsUpper(line[capital]) && !char.IsUpper(line[capital - 1]))) capital--;
        return capital > start && end - capital >= 3 && DateWords.Month(line[capital..end]) > 0 ? capital : null;
    }

    /// <summary>Whether the next number is the year of a month just named, which markup may have run into a count: <c>Dec 05, 202314 views</c>.</summary>
    private static bool BehindMonth(List<DatePart> parts) =>
        parts is [.., { Month: > 0 }, { Digits: 1 or 2 }] or [.., { Digits: 1 or 2 }, { Month: > 0 }];

    private static DatePart Numeral(ReadOnlySpan<char> line, int start, int end, char joint)
    {
        int number = 0;
        for (int i = start; i < end && i < start + 6; i++) number = number * 10 + (line[i] - '0');
        return new DatePart(new TextSpan(start, end), end - start, number, 0, DateLabel.None, false, false, joint);
    }

    private static DatePart Word(ReadOnlySpan<char> line, int start, int end, char joint)
    {
        var word = line[start..end];
        bool touches = start > 0 && char.IsAsciiDigit(line[start - 1]);
        bool ordinal = touches && word is "st" or "nd" or "rd" or "th" or "er" or "º" or "ª" or "го" or "er";
        bool link = word is "of" or "de" or "del" or "di" or "г" or "р";
        return new DatePart(new TextSpan(start, end), 0, 0, DateWords.Month(word), DateWords.Label(word), ordinal, link, joint);
    }
}
