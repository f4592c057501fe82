using System.Globalization;
using Variorum.Claims;
using Variorum.Stories;

namespace Variorum.Reports.Page;

/// <summary>A mark on the strip: where it begins and ends (0 to 1000), and how high it stands.</summary>
internal readonly record struct TimelineMark(string From, string To, int Height, bool Inferred);

/// <summary>Where the days of a story stand on a strip. Things far from the bulk of the story keep their order but not their distance.</summary>
internal sealed class TimelineScale
{
    // A day long past would press all others into one dot: the strip spans at most this many times the middle half of the dates.
    private const int MostSpread = 40;

    private readonly int _from, _to;

    private TimelineScale(IReadOnlyList<TimelineEntry> entries, List<DayRange> days)
    {
        var starts = days.Select(d => d.First.DayNumber).Order().ToList();
        int half = Math.Max(7, starts[starts.Count * 3 / 4] - starts[starts.Count / 4]);
        int middle = starts[starts.Count / 2];
        _from = Math.Max(starts[0], middle - half * MostSpread / 2);
        _to = Math.Max(_from + 1, Math.Min(days.Max(d => d.Last.DayNumber), middle + half * MostSpread / 2));
        Marks = [.. entries.Select((entry, i) => Mark(entry, days[i]))];
        Ticks = [.. TickDays()];
    }

    public DateOnly First => DateOnly.FromDayNumber(_from);
    public DateOnly Last => DateOnly.FromDayNumber(_to);
    public IReadOnlyList<TimelineMark> Marks { get; }
    public IReadOnlyList<DateOnly> Ticks { get; }

    /// <summary>Null where there is no more than one day.</summary>
    public static TimelineScale? Of(IReadOnlyList<TimelineEntry> entries)
    {
        var days = entries.Select(e => DayRange.Of(e.Value)).OfType<DayRange>().ToList();
        return days.Count == entries.Count && days.Select(d => d.First).Distinct().Skip(1).Any() ? new(entries, days) : null;
    }

    public string At(DateOnly day) => At((double)day.DayNumber);

    private string At(double day) => (10 + Math.Clamp((day - _from) / (_to - _from), 0, 1) * 980).ToString("0.#", CultureInfo.InvariantCulture);

    private TimelineMark Mark(TimelineEntry entry, DayRange days) =>
        new(At(days.First), At(days.Last.DayNumber + 0.01), Math.Max(6, 26 - 5 * entry.Statements.Count), entry.Inferred);

    private IEnumerable<DateOnly> TickDays()
    {
        int months = (_to - _from) switch { <= 20 => 0, <= 800 => 1, <= 4000 => 12, _ => 120 };
        if (months == 0)
        {
            for (int day = _from; day <= _to; day++) yield return DateOnly.FromDayNumber(day);
            yield break;
        }
        for (var day = new DateOnly(First.Year, months >= 12 ? 1 : First.Month, 1); day.DayNumber <= _to; day = day.AddMonths(months)) if (day.DayNumber >= _from) yield return day;
    }
}
