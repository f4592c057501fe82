using Variorum.Statements.Figures;

namespace Variorum.Statements.Times;

/// <summary>Takes in what belongs to a time expression on either side: "Friday night", "the end of 1998", "early next year".</summary>
internal static class Widen
{
    public static TimeMatch Match(TimeScan scan, TimeMatch match, int floor)
    {
        match = Right(scan, match);
        if (WeekOf(scan, match, floor) is { } week) return week;
        int first = match.First;
        if (first - 1 >= floor && match.Kind is TimeKind.Date or TimeKind.Time)
        {
            int shade = first - 1;
            if (scan.IsDash(shade)) shade--;
            if (scan.Is(shade, Glue.The)) shade--;
            if (scan.Is(shade, Glue.Of)) shade--;
            if (shade >= floor && scan.Role(shade) == TimeRole.Shade && !(scan.Is(first - 1, Glue.The) && !scan.Is(first - 2, Glue.Of))) first = shade;
        }
        if (first - 1 >= floor && scan.Is(first - 1, Glue.The) && match.Kind != TimeKind.Set) first--;
        return match with { First = first };
    }

    /// <summary>"the week of March 6".</summary>
    private static TimeMatch? WeekOf(TimeScan scan, TimeMatch match, int floor)
    {
        int week = match.First - 2;
        if (week - 1 < floor || match is not { Kind: TimeKind.Date, Point: { Grain: Grain.Day } day } || !scan.Is(week + 1, Glue.Of) || !scan.IsWord(week, "week") || !scan.Is(week - 1, Glue.The)) return null;
        var point = CalendarPoint.Holding(day.Start, Grain.Week);
        return match with { First = week - 1, Point = point, Value = point.Value, Rule = "the week of a day" };
    }

    /// <summary>A part of the day or a time of day behind a date: "Friday night", "Tuesday at 9 a.m.".</summary>
    private static TimeMatch Right(TimeScan scan, TimeMatch match)
    {
        if (match is not { Kind: TimeKind.Date, Point.Grain: Grain.Day } and not { Kind: TimeKind.Date, Point: null, Value: null }) return match;
        int next = match.End;
        if (scan.Role(next) == TimeRole.DayPart || (scan.Role(next) == TimeRole.Unit && scan.Pieces[next].Word.Code == "NI"))
        {
            string code = scan.Pieces[next].Word.Code == "NI" ? "TNI" : scan.Pieces[next].Word.Code;
            return match with { End = next + 1, Kind = TimeKind.Time, Value = match.Point is { } day ? day.Value + code : null };
        }
        if (scan.IsMark(next, ',')) next++;
        if (scan.Is(next, Glue.At)) next++;
        return next > match.End && ClockReader.Read(scan, next) is { } clock
            ? match with { End = clock.End, Kind = TimeKind.Time, Value = match.Point is { } on ? on.Value + clock.Value : null, Zone = clock.Zone }
            : match;
    }
}
