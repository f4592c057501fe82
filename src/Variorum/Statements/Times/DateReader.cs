using Variorum.Statements.Figures;

namespace Variorum.Statements.Times;

/// <summary>Calendar dates written out: "Aug. 7, 1998", "7 August", "2024-08-07", "7/8/07", "March 2020", "the 1990s", "1998".</summary>
internal static class DateReader
{
    public static TimeMatch? Read(TimeScan scan, int at)
    {
        if (scan.IsNumber(at)) return Iso(scan, at) ?? Slashed(scan, at) ?? DayMonth(scan, at) ?? DayBehind(scan, at) ?? Decade(scan, at) ?? BareYear(scan, at);
        return scan.Role(at) switch
        {
            TimeRole.Month => MonthFirst(scan, at),
            TimeRole.Weekday => WeekdayAndDate(scan, at),
            TimeRole.Decade => NamedDecade(scan, at),
            _ => SpelledYear(scan, at),
        };
    }

    private static TimeMatch? Iso(TimeScan scan, int at)
    {
        if (!scan.IsYear(at) || !Joined(scan, at + 1, '-') || !scan.IsSmall(at + 2, 1, 12)) return null;
        if (scan.Pieces[at + 2].Digits != 2) return null;
        int year = scan.Whole(at), month = scan.Whole(at + 2);
        if (!Joined(scan, at + 3, '-') || !scan.IsSmall(at + 4, 1, DateTime.DaysInMonth(year, month)))
        {
            // "2014-15" is a season, "2010-11" may be one: only a month beyond doubt is read as a month.
            return null;
        }
        var day = new DateOnly(year, month, scan.Whole(at + 4));
        var date = TimeMatch.Of(at, at + 5, CalendarPoint.Day(day), "date in ISO 8601", deictic: false);
        return scan.IsWord(at + 5, "T") && scan.Pieces[at + 5].Glued && ClockReader.Read(scan, at + 6) is { } clock
            ? date with { End = clock.End, Kind = TimeKind.Time, Value = date.Value + clock.Value, Zone = clock.Zone }
            : date;
    }

    /// <summary>Month first, as American newspapers write, unless the first number can only be a day.</summary>
    private static TimeMatch? Slashed(TimeScan scan, int at)
    {
        char mark = Joined(scan, at + 1, '/') ? '/' : Joined(scan, at + 1, '.') ? '.' : '-';
        if (!scan.IsSmall(at, 1, 31) || !Joined(scan, at + 1, mark) || !scan.IsSmall(at + 2, 1, 31) || !Joined(scan, at + 3, mark)) return null;
        if (!scan.IsNumber(at + 4) || !scan.Pieces[at + 4].Glued || !(scan.IsYear(at + 4) || scan.Pieces[at + 4] is { Digits: 2, Decimal: false })) return null;
        int month = scan.Whole(at), day = scan.Whole(at + 2), year = scan.Whole(at + 4);
        if (mark == '.' || month > 12) (month, day) = (day, month);
        if (year < 100) year += scan.Published is { } p ? Century(year, p.Year) : year < 50 ? 2000 : 1900;
        return month <= 12 && day <= DateTime.DaysInMonth(year, month)
            ? TimeMatch.Of(at, at + 5, CalendarPoint.Day(new DateOnly(year, month, day)), "date in figures", deictic: false)
            : null;
    }

    private static int Century(int year, int published) => (published / 100 * 100) + year > published + 20 ? (published / 100 * 100) - 100 : published / 100 * 100;

    private static bool Joined(TimeScan scan, int at, char mark) =>
        (mark == '-' ? scan.IsDash(at) : scan.IsMark(at, mark)) && scan.Pieces[at].Glued && scan.Has(at + 1) && scan.Pieces[at + 1].Glued;

    /// <summary>"7 August 1998", "7th of August".</summary>
    private static TimeMatch? DayMonth(TimeScan scan, int at)
    {
        if (!scan.IsSmall(at, 1, 31)) return null;
        bool joined = (scan.IsDash(at + 1) && scan.Pieces[at + 1].Glued) || scan.Is(at + 1, Glue.To);
        if (joined && scan.IsSmall(at + 2, scan.Whole(at) + 1, 31) && scan.Role(at + 3) == TimeRole.Month && DayRange(scan, at, AfterStop(scan, at + 3), scan.Pieces[at + 3].Word.Number, scan.Whole(at), scan.Whole(at + 2)) is { } days) return days;
        int next = AfterOrdinal(scan, at + 1);
        if (scan.Is(next, Glue.Of)) next++;
        if (scan.Role(next) != TimeRole.Month) return null;
        int end = AfterStop(scan, next);
        return WithYear(scan, at, end, scan.Pieces[next].Word.Number, scan.Whole(at));
    }

    /// <summary>The second day of "April 24 and 25".</summary>
    private static TimeMatch? DayBehind(TimeScan scan, int at)
    {
        if (!scan.Is(at - 1, Glue.And) || !scan.IsSmall(at, 1, 31) || !scan.IsSmall(at - 2, 1, 31) || scan.Role(at - 3) != TimeRole.Month) return null;
        if (scan.Context is not { Grain: Grain.Day, Start: var first } || first.Day != scan.Whole(at - 2) || first.Month != scan.Pieces[at - 3].Word.Number) return null;
        int day = scan.Whole(at);
        return day > first.Day && day <= DateTime.DaysInMonth(first.Year, first.Month) && !(scan.Has(at + 1) && scan.Pieces[at + 1].Kind == PieceKind.Word && scan.Pieces[at + 1].Word == FigureWord.None)
            ? TimeMatch.Of(at, at + 1, CalendarPoint.Day(new DateOnly(first.Year, first.Month, day)), "day of the month just named") : null;
    }

    private static TimeMatch? MonthFirst(TimeScan scan, int at)
    {
        int month = scan.Pieces[at].Word.Number;
        int next = AfterStop(scan, at);
        if (scan.IsSmall(next, 1, 31) && !IsClock(scan, next))
        {
            int end = AfterOrdinal(scan, next + 1), day = scan.Whole(next);
            bool joined = scan.IsDash(end) || (scan.Is(end, Glue.To) && !(scan.Has(end + 2) && (scan.Pieces[end + 2].Kind == PieceKind.Word || scan.IsMark(end + 2, '%'))));
            if (joined && scan.IsSmall(end + 1, day + 1, 31) && !scan.IsDash(end + 2)) return DayRange(scan, at, end + 2, month, day, scan.Whole(end + 1));
            return WithYear(scan, at, end, month, day);
        }
        int year = scan.IsMark(next, ',') || scan.Is(next, Glue.Of) ? next + 1 : next;
        if (scan.IsYear(year)) return TimeMatch.Of(at, year + 1, CalendarPoint.Month(scan.Whole(year), month), "month and year", deictic: false);
        if (scan.IsMark(next, '\'') || scan.IsMark(next, '’'))
        {
            if (scan.IsNumber(next + 1) && scan.Pieces[next + 1] is { Digits: 2, Glued: true } && scan.Published is { } p) return TimeMatch.Of(at, next + 2, CalendarPoint.Month(Century(scan.Whole(next + 1), p.Year) + scan.Whole(next + 1), month), "month and year", deictic: false);
        }
        if (scan.Has(year) && SpelledYear(scan, year) is { Point: { } spelled } words) return TimeMatch.Of(at, words.End, CalendarPoint.Month(spelled.Start.Year, month), "month and year", deictic: false);
        if (YearBehind(scan, next) is { } said) return TimeMatch.Of(at, said.End, said.Year is { } y ? CalendarPoint.Month(y, month) : null, "month with a year told from the day of publication");
        return IsMonthName(scan, at) ? TimeMatch.Of(at, at + 1, Nearest.Month(scan, at, month), "month without a year: tense decides") : null;
    }

    private static bool IsClock(TimeScan scan, int at) => scan.Role(at + 1) == TimeRole.Meridiem || (scan.IsMark(at + 1, ':') && scan.IsNumber(at + 2));

    private static TimeMatch? WithYear(TimeScan scan, int first, int end, int month, int day)
    {
        int year = scan.IsMark(end, ',') ? end + 1 : end;
        if (scan.IsYear(year) && day <= DateTime.DaysInMonth(scan.Whole(year), month))
            return TimeMatch.Of(first, year + 1, CalendarPoint.Day(new DateOnly(scan.Whole(year), month, day)), "day, month and year", deictic: false);
        if (day > DateTime.DaysInMonth(2000, month)) return null;
        if (YearBehind(scan, end) is { } said) return TimeMatch.Of(first, said.End, said.Year is { } y && day <= DateTime.DaysInMonth(y, month) ? CalendarPoint.Day(new DateOnly(y, month, day)) : null, "day and month with a year told from the day of publication");
        return TimeMatch.Of(first, end, Nearest.MonthDay(scan, first, month, day), "day and month: the year nearest to publication");
    }

    private static TimeMatch? DayRange(TimeScan scan, int first, int end, int month, int from, int to)
    {
        int year = scan.IsMark(end, ',') ? end + 1 : end;
        bool told = scan.IsYear(year);
        var start = told ? CalendarPoint.Day(new DateOnly(scan.Whole(year), month, Math.Min(from, 28))) : Nearest.MonthDay(scan, first, month, from);
        if (to > DateTime.DaysInMonth(start?.Start.Year ?? 2000, month)) return null;
        string? value = start is { } s ? $"{CalendarPoint.Day(new DateOnly(s.Start.Year, month, from)).Value}/{CalendarPoint.Day(new DateOnly(s.Start.Year, month, to)).Value}" : null;
        return new TimeMatch(first, told ? year + 1 : end, TimeKind.Date, value, "first and last day", start) { Deictic = !told };
    }

    /// <summary>"… this year", "… last year", "… of last year".</summary>
    private static (int? Year, int End)? YearBehind(TimeScan scan, int at)
    {
        if (scan.Is(at, Glue.Of)) at++;
        if (!scan.Has(at + 1) || scan.Pieces[at + 1].Word is not { Code: "Y", Time: TimeRole.Unit }) return null;
        return scan.Role(at) switch
        {
            TimeRole.Previous => (scan.Published?.Year - 1, at + 2),
            TimeRole.Current when scan.Pieces[at].Word.Code.Length == 0 => (scan.Published?.Year, at + 2),
            TimeRole.Following => (scan.Published?.Year + 1, at + 2),
            _ => null,
        };
    }

    /// <summary>"Friday, Oct. 23", "Saturday 3 May": the date counts, the weekday belongs to it.</summary>
    private static TimeMatch? WeekdayAndDate(TimeScan scan, int at)
    {
        int next = AfterStop(scan, at);
        if (scan.IsMark(next, ',')) next++;
        if (scan.Is(next, Glue.The)) next++;
        var date = scan.IsNumber(next) ? Iso(scan, next) ?? Slashed(scan, next) ?? DayMonth(scan, next) : scan.Role(next) == TimeRole.Month ? MonthFirst(scan, next) : null;
        return date is { Point.Grain: Grain.Day } or { Point: null } ? date.Value with { First = at } : null;
    }

    private static TimeMatch? Decade(TimeScan scan, int at)
    {
        int end = at + 1;
        if (scan.IsMark(end, '\'') || scan.IsMark(end, '’')) end++;
        if (!scan.IsWord(end, "s") || !scan.Pieces[end].Glued || !scan.Pieces[at + 1].Glued || scan.Pieces[at].Decimal) return null;
        int value = scan.Whole(at);
        bool full = scan.Pieces[at].Digits == 4 && value % 10 == 0 && value is >= 1000 and < 2200;
        bool brief = scan.Pieces[at].Digits == 2 && value % 10 == 0 && (scan.IsMark(at - 1, '\'') || scan.IsMark(at - 1, '’') || scan.IsMark(at - 1, '‘') || scan.Is(at - 1, Glue.The) || (scan.Role(at - 1) == TimeRole.Shade && scan.Is(at - 2, Glue.The)));
        if (!full && !brief) return null;
        int year = full ? value : value + (value > 20 ? 1900 : 2000);
        return TimeMatch.Of(at, end + 1, new CalendarPoint(new DateOnly(year, 1, 1), Grain.Decade), "decade", deictic: false);
    }

    private static TimeMatch? NamedDecade(TimeScan scan, int at) =>
        scan.Is(at - 1, Glue.The) || scan.Role(at - 1) == TimeRole.Shade
            ? TimeMatch.Of(at, at + 1, new CalendarPoint(new DateOnly(1900 + (10 * scan.Pieces[at].Word.Number), 1, 1), Grain.Decade), "decade in words", deictic: false)
            : null;

    private static TimeMatch? BareYear(TimeScan scan, int at) =>
        scan.IsYear(at) && YearContext.Fits(scan, at) ? TimeMatch.Of(at, at + 1, CalendarPoint.Year(scan.Whole(at)), "year", deictic: false) : null;

    /// <summary>"nineteen ninety-six", "the year two thousand".</summary>
    private static TimeMatch? SpelledYear(TimeScan scan, int at)
    {
        if (scan.IsWord(at, "two") && scan.IsWord(at + 1, "thousand") && scan.IsWord(at - 1, "year")) return TimeMatch.Of(at, at + 2, CalendarPoint.Year(2000), "year in words", deictic: false);
        if (scan.Pieces[at].Word is not { Numeral: Numeral.Ones or Numeral.Tens, Value: >= 16 and <= 20 } century || !scan.Has(at + 1)) return null;
        var tens = scan.Pieces[at + 1].Word;
        if (tens.Numeral is not Numeral.Tens && tens is not { Numeral: Numeral.Ones, Value: >= 10 }) return null;
        int ones = scan.IsDash(at + 2) ? at + 3 : at + 2;
        bool more = tens.Numeral == Numeral.Tens && scan.Has(ones) && scan.Pieces[ones].Word is { Numeral: Numeral.Ones, Value: > 0 and < 10 };
        int year = (int)((century.Value * 100) + tens.Value + (more ? scan.Pieces[ones].Word.Value : 0));
        return TimeMatch.Of(at, more ? ones + 1 : at + 2, CalendarPoint.Year(year), "year in words", deictic: false);
    }

    /// <summary>"May" and "March" are also a verb, "June" and "August" also people: alone they need a word that goes with a month.</summary>
    private static bool IsMonthName(TimeScan scan, int at)
    {
        if (scan.Pieces[at].Glued && scan.Has(at - 1) && scan.Pieces[at - 1].Kind != PieceKind.Mark) return false;
        int lead = scan.IsDash(at - 1) ? at - 2 : at - 1;
        bool led = scan.Has(lead) && (scan.Pieces[lead].Word is { Glue: not (Glue.None or Glue.A or Glue.The or Glue.No or Glue.With or Glue.As) } or { Time: not TimeRole.None });
        if (scan.Pieces[at].Word.Code == "abbreviated" && !scan.IsMark(at + 1, '.')) return false;
        return led || (scan.Pieces[at].Word.Text is not ("may" or "march" or "june" or "april" or "august") && !(scan.Has(at + 1) && scan.Pieces[at + 1].Capital));
    }

    private static int AfterStop(TimeScan scan, int at) => scan.Pieces[at].Word.Code == "abbreviated" && scan.IsMark(at + 1, '.') && scan.Pieces[at + 1].Glued ? at + 2 : at + 1;

    private static int AfterOrdinal(TimeScan scan, int at) =>
        scan.Has(at) && scan.Pieces[at].Glued && (scan.IsWord(at, "st") || scan.IsWord(at, "nd") || scan.IsWord(at, "rd") || scan.IsWord(at, "th")) ? at + 1 : at;
}
