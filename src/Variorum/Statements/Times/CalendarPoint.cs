using System.Globalization;

namespace Variorum.Statements.Times;

/// <summary>How finely a date is told.</summary>
internal enum Grain : byte { Day, Week, Weekend, Month, Season, Quarter, Half, Year, Decade, Century }

/// <summary>A stretch of the calendar: its first day and its grain. Winter begins in December of the year it is named by.</summary>
internal readonly record struct CalendarPoint(DateOnly Start, Grain Grain)
{
    public static CalendarPoint Day(DateOnly day) => new(day, Grain.Day);
    public static CalendarPoint Month(int year, int month) => new(new DateOnly(year, month, 1), Grain.Month);
    public static CalendarPoint Year(int year) => new(new DateOnly(year, 1, 1), Grain.Year);
    public static CalendarPoint Quarter(int year, int quarter) => new(new DateOnly(year, (quarter * 3) - 2, 1), Grain.Quarter);
    public static CalendarPoint Half(int year, int half) => new(new DateOnly(year, (half * 6) - 5, 1), Grain.Half);

    /// <summary>The stretch of a grain that holds a day.</summary>
    public static CalendarPoint Holding(DateOnly day, Grain grain) => grain switch
    {
        Grain.Week or Grain.Weekend => new(day.AddDays(-(((int)day.DayOfWeek + 6) % 7)), grain),
        Grain.Month => Month(day.Year, day.Month),
        Grain.Quarter => Quarter(day.Year, (day.Month + 2) / 3),
        Grain.Half => Half(day.Year, (day.Month + 5) / 6),
        Grain.Season => new(new DateOnly(day.Month < 3 ? Math.Max(1, day.Year - 1) : day.Year, day.Month < 3 ? 12 : day.Month / 3 * 3, 1), grain),
        Grain.Year => Year(day.Year),
        Grain.Decade => new(new DateOnly(Math.Max(1, day.Year / 10 * 10), 1, 1), grain),
        Grain.Century => new(new DateOnly(Math.Max(1, day.Year / 100 * 100), 1, 1), grain),
        _ => Day(day),
    };

    /// <summary>The same grain a number of steps away; null beyond the calendar's ends.</summary>
    public CalendarPoint? Plus(int steps)
    {
        int months = Grain switch { Grain.Month => 1, Grain.Season or Grain.Quarter => 3, Grain.Half => 6, Grain.Year => 12, Grain.Decade => 120, Grain.Century => 1200, _ => 0 };
        if (months > 0)
        {
            long month = ((long)Start.Year * 12) + Start.Month - 1 + ((long)months * steps);
            return month is >= 12 and < 120000 ? this with { Start = new DateOnly((int)(month / 12), (int)(month % 12) + 1, 1) } : null;
        }
        long day = Start.DayNumber + ((long)steps * (Grain == Grain.Day ? 1 : 7));
        return day >= 0 && day <= DateOnly.MaxValue.DayNumber ? this with { Start = DateOnly.FromDayNumber((int)day) } : null;
    }

    /// <summary>TIMEX3's value.</summary>
    public string Value => Grain switch
    {
        Grain.Day => Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Grain.Week => Week(""),
        Grain.Weekend => Week("-WE"),
        Grain.Month => Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        Grain.Season => $"{Start.Year:D4}-{(Start.Month switch { 3 => "SP", 6 => "SU", 9 => "FA", _ => "WI" })}",
        Grain.Quarter => $"{Start.Year:D4}-Q{(Start.Month + 2) / 3}",
        Grain.Half => $"{Start.Year:D4}-H{(Start.Month + 5) / 6}",
        Grain.Year => Start.Year.ToString("D4", CultureInfo.InvariantCulture),
        Grain.Decade => (Start.Year / 10).ToString("D3", CultureInfo.InvariantCulture),
        _ => (Start.Year / 100).ToString("D2", CultureInfo.InvariantCulture),
    };

    private string Week(string suffix)
    {
        var day = Start.ToDateTime(TimeOnly.MinValue);
        return $"{ISOWeek.GetYear(day):D4}-W{ISOWeek.GetWeekOfYear(day):D2}{suffix}";
    }
}
