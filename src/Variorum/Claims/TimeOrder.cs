using System.Globalization;

namespace Variorum.Claims;

/// <summary>TIMEX3 values in order of time and in words.</summary>
public static class TimeOrder
{
    private static readonly string[] MonthNames =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Minutes into the day, for sorting: a clock's, or the usual hour of a part of the day; 0 for none.</summary>
    public static int Minutes(string timex)
    {
        int t = timex.IndexOf('T', StringComparison.Ordinal);
        if (t < 0) return 0;
        var rest = timex.AsSpan(t + 1);
        if (rest.Length >= 5 && TimeOnly.TryParseExact(rest[..5], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock)) return clock.Hour * 60 + clock.Minute;
        return rest[..Math.Min(2, rest.Length)] switch { "MO" => 9 * 60, "MI" => 12 * 60, "AF" => 15 * 60, "DT" => 12 * 60, "EV" => 19 * 60, "NI" => 22 * 60, _ => 0 };
    }

    /// <summary>"2025-FA" as "autumn 2025", "2026-03-03TEV" as "3 March 2026, evening"; the value itself where it is none of these.</summary>
    public static string InWords(string timex)
    {
        int slash = timex.IndexOf('/');
        if (slash > 0) return $"{InWords(timex[..slash])} – {InWords(timex[(slash + 1)..])}";
        int t = timex.IndexOf('T', StringComparison.Ordinal);
        string date = DateInWords(t < 0 ? timex : timex[..t]);
        return t < 0 ? date : $"{date}, {ClockInWords(timex[(t + 1)..])}";
    }

    private static string ClockInWords(string clock) => clock switch
    {
        "MO" => "morning", "MI" => "midday", "AF" => "afternoon", "DT" => "daytime", "EV" => "evening", "NI" => "night",
        { Length: >= 5 } => clock[..5],
        _ => clock,
    };

    private static string DateInWords(string date)
    {
        if (date.Length <= 5) return date;
        string year = date[..4], part = date[5..];
        string? season = part switch { "SP" => "spring", "SU" => "summer", "FA" => "autumn", "WI" => "winter", _ => null };
        if (season is not null) return $"{season} {year}";
        if (part is ['H' or 'Q', var number]) return part[0] == 'H' ? (number == '1' ? $"first half of {year}" : $"second half of {year}") : $"quarter {number} of {year}";
        if (DayRange.Of(date) is not { } days) return date;
        string month = MonthNames[days.First.Month - 1];
        if (part[0] == 'W') return string.Create(CultureInfo.InvariantCulture, $"{(part.EndsWith("WE", StringComparison.Ordinal) ? "weekend" : "week")} of {days.First.Day} {month[..3]} {days.First.Year}");
        return days.First == days.Last ? string.Create(CultureInfo.InvariantCulture, $"{days.First.Day} {month} {year}") : $"{month} {year}";
    }
}
