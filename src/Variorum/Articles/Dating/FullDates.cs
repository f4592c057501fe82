using System.Globalization;
using Variorum.Articles.Facts;

namespace Variorum.Articles.Dating;

/// <summary>Days a telling names with their year.</summary>
internal static class FullDates
{
    /// <summary>Words in front of a date that put it into the future: such a day says nothing about the account's age.</summary>
    private static readonly string[] Ahead = ["until ", "by ", "from ", "will ", "due ", "planned ", "scheduled ", "expected "];

    /// <summary>How far in front of a date such a word is looked for, in characters.</summary>
    private const int Looked = 40;

    public static DateOnly? Latest(Article article)
    {
        DateOnly? latest = null;
        foreach (var block in article.Blocks)
        {
            if (block.Role is not (BlockRole.Body or BlockRole.Caption)) continue;
            var text = article.Text[block.Span];
            if (text.IndexOfAnyInRange('0', '9') < 0) continue;
            foreach (var found in DateScanner.Scan(text, DayOrder.Unknown, wholeText: true))
            {
                if (!found.IsDay || IsAhead(text[Math.Max(0, found.Span.Start - Looked)..found.Span.Start])) continue;
                var day = DateOnly.ParseExact(found.Edtf.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture);
                if (latest is null || day > latest) latest = day;
            }
        }
        return latest;
    }

    private static bool IsAhead(ReadOnlySpan<char> before)
    {
        foreach (string word in Ahead)
        {
            if (before.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
