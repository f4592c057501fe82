using System.Globalization;
using Variorum.Statements.Figures;

namespace Variorum.Statements.Times;

/// <summary>A time of day as TIMEX3 writes it behind a date: "T10:35", "T18:00Z".</summary>
/// <param name="Zone">Minutes from UTC of the zone it is told in; null when none is named.</param>
internal readonly record struct Clock(int First, int End, string Value, bool Certain, int? Zone = null);

/// <summary>Times of day: "10:35 a.m.", "18:00 UTC", "9 p.m. EDT", "noon", "4 in the morning", "five o'clock".</summary>
internal static class ClockReader
{
    /// <param name="at">The first piece of the clock.</param>
    public static Clock? Read(TimeScan scan, int at)
    {
        if (scan.Role(at) == TimeRole.Clock) return new Clock(at, at + 1, scan.Pieces[at].Word.Code, true);
        if (scan.IsNumber(at) && scan.Pieces[at] is { Decimal: true, Digits: 1 or 2, Value: > 0 and < 13 } && scan.Role(at + 1) == TimeRole.Meridiem) return Finish(scan, at, at + 1, scan.Whole(at), (int)((scan.Pieces[at].Value - scan.Whole(at)) * 100), true);
        if (scan.IsSmall(at, 0, 24)) return Figures(scan, at);
        if (scan.Has(at) && scan.Pieces[at].Word.Numeral == Numeral.Ones && OClock(scan, at + 1) is { } end) return Finish(scan, at, end, (int)scan.Pieces[at].Word.Value, 0, false);
        if (scan.Has(at) && scan.Pieces[at].Word is { Numeral: Numeral.Ones, Value: > 0 and <= 12 } && scan.Is(at + 1, Glue.In) && scan.Is(at + 2, Glue.The) && scan.Role(at + 3) == TimeRole.DayPart) return Finish(scan, at, at + 1, (int)scan.Pieces[at].Word.Value, 0, false);
        return Military(scan, at);
    }

    /// <summary>"0735 GMT".</summary>
    private static Clock? Military(TimeScan scan, int at)
    {
        if (!scan.IsNumber(at) || scan.Pieces[at] is not { Digits: 4, Decimal: false, Grouped: false } || scan.Role(at + 1) != TimeRole.Zone) return null;
        int value = scan.Whole(at);
        return value / 100 < 24 && value % 100 < 60 ? Finish(scan, at, at + 1, value / 100, value % 100, true) : null;
    }

    private static Clock? Figures(TimeScan scan, int at)
    {
        int hour = scan.Whole(at), minute = 0, end = at + 1;
        bool minutes = (scan.IsMark(end, ':') || scan.IsMark(end, '.')) && scan.Pieces[end].Glued && scan.IsSmall(end + 1, 0, 59) && scan.Pieces[end + 1] is { Glued: true, Digits: 2 };
        if (minutes)
        {
            bool point = scan.IsMark(end, '.');
            minute = scan.Whole(end + 1);
            end += 2;
            if (scan.IsMark(end, ':') && scan.IsSmall(end + 1, 0, 59) && scan.Pieces[end + 1].Glued) end += 2;
            if (point && scan.Role(end) is not (TimeRole.Meridiem or TimeRole.Zone)) return null;
        }
        else if (OClock(scan, end) is { } behind)
        {
            return Finish(scan, at, behind, hour, 0, false);
        }
        return Finish(scan, at, end, hour, minute, minutes);
    }

    /// <summary>Reads what may follow the figures: the half of the day, the zone. Without either, only "hh:mm" is a time.</summary>
    private static Clock? Finish(TimeScan scan, int first, int end, int hour, int minute, bool certain)
    {
        if (scan.Role(end) == TimeRole.Meridiem)
        {
            if (hour is 0 or > 12) return null;
            hour = (hour % 12) + scan.Pieces[end].Word.Number;
            certain = true;
            end++;
        }
        else if (scan.Is(end, Glue.In) && scan.Is(end + 1, Glue.The) && scan.Role(end + 2) == TimeRole.DayPart && scan.Pieces[end + 2].Word.Code is ['T', _, _])
        {
            if (scan.Pieces[end + 2].Word.Code != "TMO" && hour < 12) hour += 12;
            certain = true;
            end += 3;
        }
        int bracket = scan.IsMark(end, '(') ? end + 1 : end;
        int? zone = null;
        if (scan.Role(bracket) == TimeRole.Zone && (certain || bracket == end))
        {
            (zone, int behind) = Zone(scan, bracket);
            certain = true;
            if (bracket == end) end = behind;
        }
        if (!certain && !OClockBefore(scan, end)) return null;
        string universal = zone == 0 && bracket == end - 1 ? "Z" : "";
        return new Clock(first, end, string.Create(CultureInfo.InvariantCulture, $"T{hour:D2}:{minute:D2}{universal}"), certain, zone);
    }

    // The widest zones of the world lie this many hours from UTC.
    private const int WidestZone = 14;

    /// <summary>Minutes from UTC of "EDT", "UTC+3", and the piece behind.</summary>
    private static (int? Minutes, int End) Zone(TimeScan scan, int at)
    {
        var word = scan.Pieces[at].Word;
        // India's, Israel's and Ireland's zones have one name.
        if (word.Code == "ambiguous") return (null, at + 1);
        bool signed = word.Number == 0 && (scan.IsMark(at + 1, '+') || scan.IsDash(at + 1)) && scan.Pieces[at + 1].Glued && scan.IsSmall(at + 2, 0, WidestZone) && scan.Pieces[at + 2].Glued;
        return signed ? ((scan.IsMark(at + 1, '+') ? 60 : -60) * scan.Whole(at + 2), at + 3) : (word.Number * 60, at + 1);
    }

    private static int? OClock(TimeScan scan, int at) => scan.IsWord(at, "o") && scan.IsWord(at + 2, "clock") ? at + 3 : null;

    private static bool OClockBefore(TimeScan scan, int end) => scan.IsWord(end - 1, "clock");
}
