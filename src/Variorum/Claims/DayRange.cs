using System.Globalization;

namespace Variorum.Claims;

/// <summary>The days a TIMEX3 value may mean, first and last included.</summary>
public readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    public bool Overlaps(DayRange other) => First <= other.Last && other.First <= Last;

    /// <summary>Null for durations, sets, vague values (<c>PAST_REF</c>) and values that name no day of a calendar.</summary>
    public static DayRange? Of(string? timex)
    {
        if (timex is null || timex.Length < 4) return null;
        int slash = timex.IndexOf('/');
        if (slash > 0)
        {
            var (from, to) = (Of(timex[..slash]), Of(timex[(slash + 1)..]));
            return from is { } f && to is { } t && f.First <= t.Last ? new(f.First, t.Last) : from ?? to;
        }
        if (!int.TryParse(timex.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year is < 1 or > 9998) return null;
        if (timex.Length == 4) return Months(year, 1, 12);
        return timex[4] == '-' ? Within(year, timex.AsSpan(5)) : null;
    }

    private static DayRange? Within(int year, ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty) return null;
        if (rest[0] == 'W' && !rest.StartsWith("WI")) return Week(year, rest[1..]);
        if (rest.Length >= 2 && rest[0] is 'H' or 'Q') return Part(year, rest[0] == 'H' ? 6 : 3, rest[1] - '0');
        int season = rest[..Math.Min(2, rest.Length)] switch { "SP" => 3, "SU" => 6, "FA" => 9, "WI" => 12, _ => 0 };
        if (season > 0) return Months(year, season, 3);
        if (!TryNumber(rest, 0, 2, 1, 12, out int month)) return null;
        if (rest.Length < 5) return Months(year, month, 1);
        if (!TryNumber(rest, 3, 2, 1, DateTime.DaysInMonth(year, month), out int day)) return Months(year, month, 1);
        var only = new DateOnly(year, month, day);
        return new(only, only);
    }

    private static DayRange? Part(int year, int months, int number) =>
        number >= 1 && number * months <= 12 ? Months(year, (number - 1) * months + 1, months) : null;

    private static DayRange? Week(int year, ReadOnlySpan<char> rest)
    {
        if (!TryNumber(rest, 0, 2, 1, ISOWeek.GetWeeksInYear(year), out int week)) return null;
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return rest.EndsWith("WE") ? new(monday.AddDays(5), monday.AddDays(6)) : new(monday, monday.AddDays(6));
    }

    private static DayRange Months(int year, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        return new(first, first.AddMonths(count).AddDays(-1));
    }

    private static bool TryNumber(ReadOnlySpan<char> text, int at, int digits, int low, int high, out int number)
    {
        number = 0;
        return at + digits <= text.Length
            && int.TryParse(text.Slice(at, digits), NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && number >= low && number <= high;
    }
}
