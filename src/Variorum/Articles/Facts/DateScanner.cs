using System.Globalization;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>
/// Finds full dates in a short line, as pages print them: <c>April 28, 2025</c>, <c>3 May 2024, 14:05 BST</c>,
/// <c>07:19 AM April 28, 2025</c>, <c>28.04.2025</c>, <c>2025-04-28 07:19</c>, <c>28 de abril de 2025</c>, <c>2025年4月28日</c>. A date without a year is none.
/// </summary>
internal static class DateScanner
{
    /// <param name="wholeText">Look beyond the first characters, which are enough for a line about publication.</param>
    public static List<FoundDate> Scan(ReadOnlySpan<char> line, DayOrder order, bool wholeText = false)
    {
        // No date without a digit; most lines have none.
        if (!line.ContainsAnyInRange('0', '9')) return [];
        var parts = DatePart.Cut(line, wholeText);
        var found = new List<FoundDate>();
        var label = DateLabel.None;
        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i].Label != DateLabel.None) label = parts[i].Label;
            if (DayAt(parts, i, order) is not { } day) continue;
            var time = TimeReader.Around(line, parts, i, day.Parts);
            var span = new TextSpan(Math.Min(parts[i].Span.Start, time?.Span.Start ?? int.MaxValue), Math.Max(parts[i + day.Parts - 1].Span.End, time?.Span.End ?? 0));
            found.Add(new FoundDate(span, day.Edtf + (day.Edtf.Length == 10 ? time?.Edtf : ""), label));
            i += day.Parts - 1;
        }
        return found;
    }

    /// <summary>A date whose first part is here: its value, and how many parts it takes.</summary>
    private static (string Edtf, int Parts)? DayAt(List<DatePart> parts, int i, DayOrder order)
    {
        if (parts[i].Month > 0) return MonthFirst(parts, i);
        if (parts[i].Digits == 0) return null;
        return YearFirst(parts, i) ?? YearThenName(parts, i) ?? DayThenMonth(parts, i) ?? Numeric(parts, i, order) ?? ShortYear(parts, i, order);
    }

    /// <summary>April 28(th), 2025. A month and a year alone are a month: a magazine's, or a widget's.</summary>
    private static (string, int)? MonthFirst(List<DatePart> parts, int i)
    {
        if (Number(parts, i + 1) is { Digits: <= 2 } day && Year(parts, i + 2) is { } year && Close(parts, i, 2)) return Value(year, parts[i].Month, day.Number, 3);
        if (Number(parts, i + 1) is { Digits: <= 2 } && i + 2 < parts.Count && parts[i + 2].IsOrdinalEnding && Year(parts, i + 3) is { } later && Close(parts, i, 3)) return Value(later, parts[i].Month, parts[i + 1].Number, 4);
        if (Year(parts, i + 1) is { } only && Close(parts, i, 1)) return (string.Create(CultureInfo.InvariantCulture, $"{only:0000}-{parts[i].Month:00}"), 2);
        return null;
    }

    /// <summary>28(th) (of, de) April (de) 2025.</summary>
    private static (string, int)? DayThenMonth(List<DatePart> parts, int i)
    {
        if (parts[i].Digits > 2) return null;
        int at = i + 1;
        while (at < parts.Count && at < i + 3 && (parts[at].IsOrdinalEnding || parts[at].IsLink)) at++;
        if (at >= parts.Count || parts[at].Month == 0) return null;
        int month = parts[at].Month;
        at++;
        while (at < parts.Count && parts[at].IsLink) at++;
        if (Year(parts, at) is not { } year || !Close(parts, i, at - i)) return null;
        return Value(year, month, parts[i].Number, at - i + 1);
    }

    private static (string, int)? YearFirst(List<DatePart> parts, int i)
    {
        if (parts[i].Digits != 4 || Year(parts, i) is not { } year || Number(parts, i + 1) is not { Digits: <= 2 } month || Number(parts, i + 2) is not { Digits: <= 2 } day) return null;
        bool joined = parts[i + 1].Joint == parts[i + 2].Joint && parts[i + 1].Joint is '-' or '/' or '.' || parts[i + 1].Joint == '年' && parts[i + 2].Joint == '月' || parts[i + 1].Joint == '년';
        return joined ? Value(year, month.Number, day.Number, 3) : null;
    }

    /// <summary>2025 April 28, as journals write it.</summary>
    private static (string, int)? YearThenName(List<DatePart> parts, int i)
    {
        if (Year(parts, i) is not { } year || Number(parts, i + 2) is not { Digits: <= 2 } day || parts[i + 1].Month == 0 || !Close(parts, i, 2)) return null;
        return Value(year, parts[i + 1].Month, day.Number, 3);
    }

    /// <summary>4/28/25, 28.04.25: only where the order of day and month is beyond doubt, for such numbers may be anything.</summary>
    private static (string, int)? ShortYear(List<DatePart> parts, int i, DayOrder order)
    {
        if (Number(parts, i + 1) is not { Digits: <= 2 } second || Number(parts, i + 2) is not { Digits: 2 } year || parts[i].Digits > 2) return null;
        char joint = second.Joint;
        bool whole = parts[i].Digits == 2 && second.Digits == 2;
        if (joint != year.Joint || joint != '/' && !(whole && joint is '-' or '.') || Numeral(parts, i + 3, joint) || i > 0 && parts[i].Joint == joint && parts[i - 1].Digits > 0) return null;
        int first = parts[i].Number, full = year.Number + (year.Number < 70 ? 2000 : 1900);
        if (joint == '.' || first > 12 || order == DayOrder.DayFirst) return Value(full, second.Number, first, 3);
        return second.Number > 12 || order == DayOrder.MonthFirst || first == second.Number ? Value(full, first, second.Number, 3) : null;
    }

    /// <summary>28.04.2025, 4/28/2025: where both orders are possible and nothing on the page decides, only the year is known.</summary>
    private static (string, int)? Numeric(List<DatePart> parts, int i, DayOrder order)
    {
        if (parts[i].Digits > 2 || Number(parts, i + 1) is not { Digits: <= 2 } second || Year(parts, i + 2) is not { } year) return null;
        if (parts[i + 1].Joint != parts[i + 2].Joint || parts[i + 1].Joint is not ('/' or '.' or '-')) return null;
        int first = parts[i].Number;
        // Points are written between day, month and year, in this order wherever a number above twelve does not say otherwise.
        if (parts[i + 1].Joint == '.' && second.Number <= 12 || first > 12 || order == DayOrder.DayFirst) return Value(year, second.Number, first, 3);
        if (second.Number > 12 || order == DayOrder.MonthFirst) return Value(year, first, second.Number, 3);
        if (first == second.Number) return Value(year, first, first, 3);
        return (string.Create(CultureInfo.InvariantCulture, $"{year:0000}"), 3);
    }

    /// <summary>Which order a date between slashes shows by itself: a number above 12 is a day.</summary>
    public static DayOrder OrderShown(ReadOnlySpan<char> line)
    {
        var parts = DatePart.Cut(line);
        for (int i = 0; i + 2 < parts.Count; i++)
        {
            if (parts[i].Digits is not (1 or 2) || parts[i + 1].Digits is not (1 or 2) || parts[i + 1].Joint != '/' || parts[i + 2].Joint != '/' || Year(parts, i + 2) is null) continue;
            if (parts[i].Number > 12 && parts[i + 1].Number <= 12) return DayOrder.DayFirst;
            if (parts[i + 1].Number > 12 && parts[i].Number <= 12) return DayOrder.MonthFirst;
        }
        return DayOrder.Unknown;
    }

    private static bool Numeral(List<DatePart> parts, int i, char joint) => i < parts.Count && parts[i].Joint == joint && parts[i].Digits > 0;

    private static DatePart? Number(List<DatePart> parts, int i) => i < parts.Count && parts[i].Digits > 0 ? parts[i] : null;

    private static int? Year(List<DatePart> parts, int i) =>
        i < parts.Count && parts[i].Digits == 4 && EdtfDate.InRange(parts[i].Number) ? parts[i].Number : null;

    /// <summary>Parts of one date stand within a few characters of each other.</summary>
    private static bool Close(List<DatePart> parts, int first, int count)
    {
        for (int i = first + 1; i <= first + count; i++)
        {
            if (parts[i].Span.Start - parts[i - 1].Span.End > 3) return false;
        }
        return true;
    }

    private static (string, int)? Value(int year, int month, int day, int parts)
    {
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        return (string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"), parts);
    }
}
