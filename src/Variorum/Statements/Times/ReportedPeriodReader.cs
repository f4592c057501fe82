using Variorum.Statements.Figures;

namespace Variorum.Statements.Times;

/// <summary>Periods that an account of results leans on: "the quarter", "the latest period", "the year-earlier quarter", "year-ago", "the weekend", "the end of the month".</summary>
internal static class ReportedPeriodReader
{
    public static TimeMatch? Read(TimeScan scan, int at)
    {
        if (scan.IsWord(at, "latest") || scan.IsWord(at, "most")) return Latest(scan, at);
        if (scan.Pieces[at].Word.Code == "Y" && scan.IsDash(at + 1) && (scan.IsWord(at + 2, "earlier") || scan.Role(at + 2) == TimeRole.Ago)) return YearBefore(scan, at);
        if (YearEnd(scan, at) is { } end) return end;
        if (scan.IsYear(at) && PeriodReader.Read(scan, at + 1) is { Point.Grain: Grain.Quarter or Grain.Half } part) return OfYear(scan, at, part);
        if (scan.IsYear(at) && IsPeriod(scan, at + 1) && scan.Quarter is { } quarter) return TimeMatch.Of(at, at + 2, quarter with { Start = new DateOnly(scan.Whole(at), quarter.Start.Month, 1) }, "the same quarter of another year") with { Comparison = true };
        if (!scan.Is(at - 1, Glue.The)) return null;
        return scan.Role(at) == TimeRole.Unit && !scan.Pieces[at].Word.Plural ? Named(scan, at) : WholeYear(scan, at);
    }

    /// <summary>"year-end", "year's end".</summary>
    private static TimeMatch? YearEnd(TimeScan scan, int at)
    {
        if (scan.Pieces[at].Word is not { Code: "Y", Plural: false, Time: TimeRole.Unit }) return null;
        int next = scan.IsDash(at + 1) ? at + 2 : scan.IsWord(at + 2, "s") && scan.Pieces[at + 2].Glued ? at + 3 : at + 1;
        return scan.IsWord(next, "end") ? TimeMatch.Of(at, next + 1, scan.Published is { } day ? CalendarPoint.Year(day.Year) : null, "end of the year of publication") : null;
    }

    private static bool IsPeriod(TimeScan scan, int at) => scan.IsWord(at, "quarter") || scan.IsWord(at, "period");

    private static TimeMatch? Latest(TimeScan scan, int at)
    {
        int next = scan.IsWord(at, "most") && scan.IsWord(at + 1, "recent") ? at + 2 : at + 1;
        if (!IsPeriod(scan, next)) return null;
        return TimeMatch.Of(at, next + 1, Reported(scan), "the quarter reported on");
    }

    // A quarter that has not ended is a forecast's, not a report's.
    private static CalendarPoint? Reported(TimeScan scan) => Ended(scan) is { } ended && (scan.Quarter is not { } named || named.Start > ended.Start) ? ended : scan.Quarter;

    /// <summary>The last quarter that had ended by publication.</summary>
    private static CalendarPoint? Ended(TimeScan scan) => scan.Published is { } day ? CalendarPoint.Holding(day, Grain.Quarter).Plus(-1) : null;

    private static TimeMatch YearBefore(TimeScan scan, int at)
    {
        int end = at + 3;
        if (scan.Has(end) && PeriodReader.Read(scan, end) is { Point: { Grain: Grain.Quarter } named } part)
            return TimeMatch.Of(at, part.End, named.Plus(-4), "the same quarter a year before") with { Comparison = true };
        if (IsPeriod(scan, end)) end++;
        bool quarter = scan.Quarter is not null || scan.IsWord(end - 1, "quarter");
        var point = quarter ? (scan.Quarter ?? Ended(scan))?.Plus(-4) : scan.Published is { } day ? CalendarPoint.Year(day.Year).Plus(-1) : null;
        return TimeMatch.Of(at, end, point, "a year before the period reported on") with { Comparison = true };
    }

    private static TimeMatch? OfYear(TimeScan scan, int at, TimeMatch part) =>
        part.Point is { } point ? TimeMatch.Of(at, part.End, point with { Start = new DateOnly(scan.Whole(at), point.Start.Month, 1) }, "numbered part of a year", deictic: false) with { Comparison = scan.Published?.Year != scan.Whole(at) } : null;

    /// <summary>"the full year", "the fiscal year": the year of publication.</summary>
    private static TimeMatch? WholeYear(TimeScan scan, int at)
    {
        bool whole = scan.Role(at) == TimeRole.Fiscal || scan.IsWord(at, "full") || scan.IsWord(at, "calendar") || scan.IsWord(at, "whole") || scan.IsWord(at, "entire");
        if (!whole || !scan.Has(at + 1) || scan.Pieces[at + 1].Word is not { Code: "Y", Plural: false, Time: TimeRole.Unit }) return null;
        if (scan.IsWord(at + 2, "ended") || scan.IsWord(at + 2, "ending")) return new TimeMatch(at, at + 2, TimeKind.Duration, "P1Y", "a year up to a day");
        return TimeMatch.Of(at, at + 2, scan.Published is { } day ? CalendarPoint.Year(day.Year) : null, "the whole year of publication");
    }

    // "the first nine months of the year", "the rest of the year", "earlier in the year".
    private static bool IsPartOfYear(TimeScan scan, int at) =>
        scan.Is(at - 2, Glue.Of) ? scan.IsWord(at - 3, "rest") || scan.IsWord(at - 3, "remainder") || (scan.Role(at - 3) == TimeRole.Unit && scan.Pieces[at - 3].Word.Plural)
        : scan.Is(at - 2, Glue.In) && (scan.Role(at - 3) is TimeRole.Earlier or TimeRole.Later || scan.Role(at - 3) == TimeRole.Shade || scan.IsWord(at - 3, "earlier") || scan.IsWord(at - 3, "later"));

    /// <summary>"the quarter", "over the weekend", "the end of the year".</summary>
    private static TimeMatch? Named(TimeScan scan, int at)
    {
        string code = scan.Pieces[at].Word.Code;
        if (code == "Q") return scan.Quarter is { } quarter ? TimeMatch.Of(at, at + 1, quarter, "the quarter reported on") : null;
        if (code == "WE") return TimeMatch.Of(at, at + 1, Weekend(scan, at), "weekend: tense decides between last and next");
        bool edge = (scan.Is(at - 2, Glue.Of) && scan.Role(at - 3) == TimeRole.Shade) || (code == "Y" && IsPartOfYear(scan, at));
        if (code == "Y" && (scan.IsWord(at + 1, "ended") || scan.IsWord(at + 1, "ending"))) return new TimeMatch(at, at + 1, TimeKind.Duration, "P1Y", "a year up to a day");
        if (!edge && !(code is "Y" or "W" && scan.Is(at - 2, Glue.For))) return null;
        return RelativeReader.GrainOf(code) is { } grain && scan.Published is { } day ? TimeMatch.Of(at, at + 1, CalendarPoint.Holding(day, grain), "unit told from publication") : null;
    }

    private static CalendarPoint? Weekend(TimeScan scan, int at)
    {
        if (scan.Published is not { } today) return null;
        var week = CalendarPoint.Holding(today, Grain.Weekend);
        bool during = today.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        return during || TenseReader.At(scan, at) == Tense.Future ? week : week.Plus(-1);
    }
}
