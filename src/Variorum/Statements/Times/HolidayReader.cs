using System.Globalization;
using Variorum.Language;
using Variorum.Statements.Figures;
using Variorum.Text;

namespace Variorum.Statements.Times;

/// <summary>Feast days and memorial days of <c>data/en/holidays.tsv</c>, in the year that is named or the nearest to publication.</summary>
internal static class HolidayReader
{
    private static readonly Lexicon Days = Lexicon.Load("en/holidays.tsv");

    // "Martin Luther King Jr. Day".
    private const int MostPieces = 6;

    public static TimeMatch? Read(TimeScan scan, int at)
    {
        if (scan.Role(at) != TimeRole.Holiday) return null;
        for (int end = Math.Min(scan.End, at + MostPieces); end > at; end--)
        {
            var form = scan.Text.Parsed.Text.Value.AsSpan(scan.Pieces[at].Start, scan.Pieces[end - 1].End - scan.Pieces[at].Start);
            if (Days.TryGet(form, out var row)) return At(scan, at, end, row[1]);
        }
        return null;
    }

    private static TimeMatch? At(TimeScan scan, int at, int end, string rule)
    {
        int year = scan.IsMark(end, ',') ? end + 1 : end;
        if (scan.IsYear(year)) return TimeMatch.Of(at, year + 1, Day(rule, scan.Whole(year)), "holiday", deictic: false);
        // "Christmas shopping": a kind of thing, not a day.
        if (scan.Has(end) && !scan.Pieces[end].Capital && scan.Text.TokenAt(end).Tag == UniversalTag.NOUN && scan.Role(end) == TimeRole.None) return null;
        if (scan.Published is not { } today) return TimeMatch.Of(at, end, null, "holiday");
        bool last = scan.Role(at - 1) == TimeRole.Previous, next = scan.Role(at - 1) == TimeRole.Following;
        CalendarPoint? best = null;
        for (int y = Math.Max(1, today.Year - 1); y <= Math.Min(9999, today.Year + 1); y++)
        {
            var day = Day(rule, y);
            if ((last && day.Start >= today) || (next && day.Start <= today)) continue;
            if (best is null || Away(day, today) < Away(best.Value, today)) best = day;
        }
        return TimeMatch.Of(last || next ? at - 1 : at, end, best, "holiday: the one nearest to publication");
    }

    private static int Away(CalendarPoint day, DateOnly today) => Math.Abs(day.Start.DayNumber - today.DayNumber);

    /// <summary>"12-25", "11 Thu 4" (the fourth Thursday of November), "05 Mon -1" (the last Monday), "easter -2".</summary>
    private static CalendarPoint Day(string rule, int year)
    {
        string[] parts = rule.Split(' ');
        if (parts[0] == "easter") return CalendarPoint.Day(Easter(year).AddDays(int.Parse(parts[1], CultureInfo.InvariantCulture)));
        if (parts.Length == 1) return CalendarPoint.Day(new DateOnly(year, int.Parse(rule.AsSpan(0, 2), CultureInfo.InvariantCulture), int.Parse(rule.AsSpan(3), CultureInfo.InvariantCulture)));
        int month = int.Parse(parts[0], CultureInfo.InvariantCulture), nth = int.Parse(parts[2], CultureInfo.InvariantCulture);
        int weekday = Array.IndexOf(Weekdays, parts[1]);
        var day = new DateOnly(year, month, nth > 0 ? 1 + ((nth - 1) * 7) : DateTime.DaysInMonth(year, month) - 6);
        while ((int)day.DayOfWeek != weekday) day = day.AddDays(1);
        return CalendarPoint.Day(day);
    }

    private static readonly string[] Weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    /// <summary>Western Easter by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 1991, ch. 8).</summary>
    private static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        int h = ((19 * a) + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + (2 * e) + (2 * i) - h - k) % 7, m = (a + (11 * h) + (22 * l)) / 451;
        int sum = h + l - (7 * m) + 114;
        return new DateOnly(year, sum / 31, (sum % 31) + 1);
    }
}
