using System.Globalization;
using Variorum.Statements.Figures;

namespace Variorum.Statements.Times;

/// <summary>Lengths of time and points told by them: "three days", "16-hour", "a year ago", "two weeks later", "for months".</summary>
internal static class DurationReader
{
    public static TimeMatch? Read(TimeScan scan, int at)
    {
        if (!scan.Has(at)) return null;
        if (Amount(scan, at) is not { } amount) return Bare(scan, at);
        int unit = amount.End;
        if (scan.IsDash(unit) && scan.Pieces[unit].Glued) unit++;
        if (Qualifies(scan, unit)) unit++;
        if (scan.Role(unit) != TimeRole.Unit && !(scan.Role(unit) == TimeRole.Season && scan.Pieces[unit].Word.Plural)) return null;
        var word = scan.Pieces[unit].Word;
        // "the 1988 quarter", "a second group", "a quarter of": no lengths of time.
        if (word.Code is "Q" or "TS" && (scan.IsYear(at) || (scan.Is(at, Glue.A) && !word.Plural))) return null;
        if (IsAge(scan, unit + 1) || (!scan.Pieces[unit].Glued && scan.IsDash(unit + 1) && scan.Pieces[unit + 1].Glued && scan.Has(unit + 2) && scan.Pieces[unit + 2] is { Kind: PieceKind.Word, Glued: true } && !scan.IsWord(unit + 2, "long"))) return null;
        int end = unit + 1;
        decimal? count = amount.Count;
        if (scan.Is(end, Glue.And) && scan.Is(end + 1, Glue.A) && scan.Has(end + 2) && scan.Pieces[end + 2].Word.Text == "half" && count is not null) { count += 0.5m; end += 3; }
        string value = count is { } n ? Value(n, word.Code) : Value("X", word.Code);
        if (Point(scan, at, end, count, word.Code) is { } point) return point;
        return new TimeMatch(at, end, TimeKind.Duration, value, "number and unit of time");
    }

    /// <summary>A word that may stand between the number and the unit: "three more days", "eight trading days".</summary>
    private static bool Qualifies(TimeScan scan, int at) =>
        scan.Role(at + 1) == TimeRole.Unit && scan.Text.Form(at) is "more" or "full" or "straight" or "consecutive" or "trading" or "business" or "working" or "calendar" or "long" or "additional" or "whole";

    private readonly record struct AmountOfTime(decimal? Count, int End);

    private static AmountOfTime? Amount(TimeScan scan, int at)
    {
        if (scan.Role(at) == TimeRole.Many)
        {
            bool couple = scan.Pieces[at].Word.Text == "couple";
            int end = at + 1;
            if (couple && scan.Is(end, Glue.Of)) end++;
            return new AmountOfTime(couple ? 2 : null, end);
        }
        if (scan.Is(at, Glue.A))
        {
            if (scan.Role(at + 1) == TimeRole.Many) return Amount(scan, at + 1);
            if (scan.Has(at + 1) && scan.Pieces[at + 1].Word.Text == "half" && scan.IsDash(at + 2)) return new AmountOfTime(0.5m, at + 2);
            return scan.Role(at + 1) == TimeRole.Unit ? new AmountOfTime(1, at + 1) : NumeralReader.Read(scan.Text, at, scan.End) is { } words ? new AmountOfTime(words.Value, words.End) : null;
        }
        if (scan.Has(at) && scan.Pieces[at].Word.Text == "half" && scan.Is(at + 1, Glue.A)) return new AmountOfTime(0.5m, at + 2);
        return NumeralReader.Read(scan.Text, at, scan.End) is { } numeral ? new AmountOfTime(numeral.Vague ? null : numeral.Value, numeral.End) : null;
    }

    /// <summary>"six-year-old", "37 years old".</summary>
    private static bool IsAge(TimeScan scan, int at) => scan.IsWord(at, "old") || (scan.IsDash(at) && (scan.IsWord(at + 1, "old") || scan.IsWord(at + 1, "olds"))) || (scan.Is(at, Glue.Of) && scan.IsWord(at + 1, "age"));

    /// <summary>"for months", "in recent weeks", "years": a length nobody counts.</summary>
    private static TimeMatch? Bare(TimeScan scan, int at)
    {
        if (scan.Role(at) == TimeRole.Unit && scan.IsDash(at + 1) && scan.IsWord(at + 2, "long")) return new TimeMatch(at, at + 3, TimeKind.Duration, scan.Pieces[at].Word.Plural ? Value("X", scan.Pieces[at].Word.Code) : Value(1, scan.Pieces[at].Word.Code), "as long as a unit of time");
        if (scan.Role(at) != TimeRole.Unit || !scan.Pieces[at].Word.Plural || scan.Pieces[at].Word.Code is "Q" or "NI" or "TS" or "WE") return null;
        if (IsAge(scan, at + 1)) return null;
        if (scan.Role(at + 1) == TimeRole.Ago) return new TimeMatch(at, at + 2, TimeKind.Date, "PAST_REF", "units ago without a number");
        bool led = scan.Is(at - 1, Glue.For) || scan.Is(at - 1, Glue.After) || scan.Is(at - 1, Glue.Of) || scan.Is(at - 1, Glue.Over) || scan.Is(at - 1, Glue.In) || scan.Is(at - 1, Glue.The) || scan.IsWord(at - 1, "within") || scan.IsWord(at - 1, "these");
        if (scan.IsWord(at - 1, "these")) return new TimeMatch(at, at + 1, TimeKind.Date, "PRESENT_REF", "these days");
        return led ? new TimeMatch(at, at + 1, TimeKind.Duration, Value("X", scan.Pieces[at].Word.Code), "units without a number") : null;
    }

    /// <summary>"… ago", "… earlier", "… later": a point at that distance from publication or from the time last named.</summary>
    private static TimeMatch? Point(TimeScan scan, int first, int end, decimal? count, string code)
    {
        var role = scan.Role(end);
        string text = scan.Has(end) ? scan.Pieces[end].Word.Text : "";
        int step = role == TimeRole.Ago || text == "earlier" ? -1 : text == "later" ? 1 : 0;
        if (step == 0) return null;
        // "An hour later": without the clock it is told from only its length is known.
        if (role != TimeRole.Ago && code is "TH" or "TM" or "TS") return null;
        if (count is null) return step < 0 ? new TimeMatch(first, end + 1, TimeKind.Date, "PAST_REF", "units ago without a number") : null;
        // "30, up from 12 a day earlier": the 30 are today's, whatever day was named sentences before.
        bool context = role != TimeRole.Ago && !(step < 0 && scan.ContextHere is null && Comparisons.Holds(scan, first));
        return TimeMatch.Of(first, end + 1, At(scan, context, step, count.Value, code), context ? "distance from the time last named" : "distance from publication");
    }

    private static CalendarPoint? At(TimeScan scan, bool context, int step, decimal count, string code)
    {
        // "A year ago" beside a quarter speaks of the same quarter, "a year earlier" beside a day of that day's year.
        if (code == "Y" && scan.Quarter is { } quarter && count < 100) return quarter.Plus(step * 4 * (int)count);
        var origin = context && scan.Context is { } c ? c : scan.Published is { } day ? CalendarPoint.Day(day) : (CalendarPoint?)null;
        if (origin is not { } from || count > 5000) return null;
        if (code is "TH" or "TM" or "TS") return null;
        if (code == "F") { code = "W"; count *= 2; }
        if (RelativeReader.GrainOf(code) is not { } grain) return null;
        if (grain is Grain.Decade or Grain.Century) { count *= grain == Grain.Decade ? 10 : 100; grain = Grain.Year; }
        return CalendarPoint.Holding(from.Start, grain).Plus(step * (int)count);
    }

    /// <summary>TIMEX3's value of a length: "P3D", "PT5H30M", "P1.5Y".</summary>
    public static string Value(decimal count, string code)
    {
        if (code == "F") return Value(count * 2, "W");
        if (code is "E" or "C" or "L") return Value(count * (code == "E" ? 10 : code == "C" ? 100 : 1000), "Y");
        decimal rest = count - decimal.Floor(count);
        if (rest == 0.5m && code is "TH" or "TM" && rest == 0.5m)
        {
            string half = code == "TH" ? "30M" : "30S";
            return decimal.Floor(count) == 0 ? "PT" + half : string.Create(CultureInfo.InvariantCulture, $"PT{decimal.Floor(count):0}{code[1]}{half}");
        }
        return Value(count.ToString("0.##", CultureInfo.InvariantCulture), code);
    }

    public static string Value(string count, string code) => code switch
    {
        "TH" or "TM" or "TS" => $"PT{count}{code[1]}",
        "NI" or "TNI" => $"P{count}NI",
        "SP" or "SU" or "FA" or "WI" => $"P{count}{code}",
        _ => $"P{count}{code}",
    };
}
