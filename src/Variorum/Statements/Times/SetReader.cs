using Variorum.Statements.Figures;

namespace Variorum.Statements.Times;

/// <summary>What recurs: "daily", "every Monday", "each year", "a month" behind a rate.</summary>
internal static class SetReader
{
    public static TimeMatch? Read(TimeScan scan, int at)
    {
        var word = scan.Pieces[at].Word;
        return scan.Role(at) switch
        {
            TimeRole.Frequency when scan.Pieces[at].Capital && scan.Has(at + 1) && scan.Pieces[at + 1].Capital && at > scan.First => null,
            TimeRole.Frequency => new TimeMatch(at, at + 1, TimeKind.Set, word.Code, "word for how often"),
            TimeRole.Each => Every(scan, at),
            _ => null,
        };
    }

    private static TimeMatch? Every(TimeScan scan, int at)
    {
        int next = at + 1;
        if (!scan.Has(next)) return null;
        if (scan.IsWord(next, "other") || scan.IsWord(next, "single")) next++;
        if (DurationReader.Read(scan, next) is { Kind: TimeKind.Duration } counted) return counted with { First = at, Kind = TimeKind.Set };
        if (!scan.Has(next)) return null;
        var word = scan.Pieces[next].Word;
        string? value = scan.Role(next) switch
        {
            TimeRole.Unit when word.Code != "NI" => DurationReader.Value(scan.IsWord(next - 1, "other") ? 2 : 1, word.Code),
            TimeRole.Unit => "P1D",
            TimeRole.Weekday => $"XXXX-WXX-{word.Number}",
            TimeRole.Month => $"XXXX-{word.Number:D2}",
            TimeRole.Season => $"XXXX-{word.Code}",
            TimeRole.DayPart => "XXXX-XX-XX" + word.Code,
            _ => null,
        };
        return value is null ? null : new TimeMatch(at, next + 1, TimeKind.Set, value, "every such time");
    }
}
