using Variorum.Statements.Figures;

namespace Variorum.Statements.Times;

/// <summary>"between January and February": one stretch of time, not two.</summary>
internal static class Interval
{
    /// <summary>Joins a date behind "between" with the one behind "and". Years stay apart, as TimeBank annotates them.</summary>
    public static TimeMatch Between(TimeScan scan, TimeMatch from, int floor)
    {
        if (from.Kind != TimeKind.Date || from.First - 1 < floor || !scan.Is(from.First - 1, Glue.Between) || !scan.Is(from.End, Glue.And) || !scan.Has(from.End + 1)) return from;
        if (TimeFinder.Read(scan, from.End + 1) is not { Kind: TimeKind.Date } to) return from;
        if (from.Point is { Grain: Grain.Year or Grain.Decade }) return from;
        to = Widen.Match(scan, to, from.End + 1);
        // A month without a year takes the other end's year: the interval runs forwards.
        var end = from.Point is { } first && to.Point is { } last && last.Start < first.Start && to.Deictic ? last.Grain == Grain.Month ? last.Plus(12) : last : to.Point;
        string? value = from.Point is { } start && end is { } stop && start.Start <= stop.Start ? $"{start.Value}/{stop.Value}" : null;
        bool known = from.Value is not null && to.Value is not null;
        return value is null && known ? from : new TimeMatch(from.First, to.End, TimeKind.Date, value, "from one time to another", from.Point) { Deictic = from.Deictic || to.Deictic };
    }
}
