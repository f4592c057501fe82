using Variorum.Statements.Figures;

namespace Variorum.Statements.Times;

/// <summary>Picks the year, month or week that a date without one means, from the day of publication and the tense.</summary>
internal static class Nearest
{
    // "Was extended to Nov. 16" is past tense and weeks ahead; on TimeBank no date told in the past tense and meant for
    // the future lay farther ahead than 60 days, none meant for the past nearer than 90.
    private const int FarAhead = 75;

    // A weekday or month named without a tense lies in the past in news far more often than not.
    public static CalendarPoint? Month(TimeScan scan, int at, int month)
    {
        if (scan.Published is not { } today) return null;
        var here = CalendarPoint.Month(today.Year, month);
        bool later = month > today.Month;
        return (TenseReader.At(scan, at), later) switch
        {
            (Tense.Future, false) when month < today.Month => here.Plus(12),
            (Tense.Future, _) => here,
            (_, true) => here.Plus(-12),
            _ => here,
        };
    }

    /// <summary>The day in the year that brings it nearest to publication; what is told in the past tense does not lie ahead.</summary>
    public static CalendarPoint? MonthDay(TimeScan scan, int at, int month, int day)
    {
        if (scan.Published is not { } today) return null;
        bool past = TenseReader.At(scan, at) == Tense.Past;
        CalendarPoint? best = null;
        int distance = int.MaxValue;
        for (int year = Math.Max(1, today.Year - 1); year <= Math.Min(9999, today.Year + 1); year++)
        {
            if (day > DateTime.DaysInMonth(year, month)) continue;
            var date = new DateOnly(year, month, day);
            if (past && date.DayNumber - today.DayNumber > FarAhead) continue;
            int away = Math.Abs(date.DayNumber - today.DayNumber);
            if (away < distance) (best, distance) = (CalendarPoint.Day(date), away);
        }
        return best;
    }

    /// <summary>The weekday on or before publication, or after it when the tense is future.</summary>
    public static CalendarPoint? Weekday(TimeScan scan, int at, int weekday)
    {
        if (scan.Published is not { } today) return null;
        int back = (((int)today.DayOfWeek + 6) % 7 + 1 - weekday + 7) % 7;
        bool future = TenseReader.At(scan, at) == Tense.Future;
        return CalendarPoint.Day(today.AddDays(future && back > 0 ? 7 - back : -back));
    }
}
