using Variorum.Statements.Figures;

namespace Variorum.Statements.Times;

/// <summary>Numbered parts of the calendar: "the third quarter", "first half of 2024", "the 19th century", "Q3 2021".</summary>
internal static class PeriodReader
{
    public static TimeMatch? Read(TimeScan scan, int at)
    {
        if (!scan.Has(at)) return null;
        if (Number(scan, at) is not { } ordinal) return Abbreviated(scan, at);
        int unit = ordinal.End;
        if (scan.IsDash(unit)) unit++;
        if (!scan.Has(unit)) return null;
        var word = scan.Pieces[unit].Word;
        if (word.Code == "C" && ordinal.Number is > 1 and <= 22) return TimeMatch.Of(at, unit + 1, new CalendarPoint(new DateOnly((ordinal.Number - 1) * 100, 1, 1), Grain.Century), "century", deictic: false);
        if (word.Text == "quarter" && ordinal.Number <= 4) return Part(scan, at, unit + 1, ordinal.Number, Grain.Quarter);
        return word.Text == "half" && ordinal.Number <= 2 && (scan.Is(unit + 1, Glue.Of)) ? Part(scan, at, unit + 1, ordinal.Number, Grain.Half) : null;
    }

    private static (int Number, int End)? Number(TimeScan scan, int at)
    {
        if (scan.IsSmall(at, 1, 30) && scan.Has(at + 1) && scan.Pieces[at + 1].Glued && (scan.IsWord(at + 1, "st") || scan.IsWord(at + 1, "nd") || scan.IsWord(at + 1, "rd") || scan.IsWord(at + 1, "th"))) return (scan.Whole(at), at + 2);
        var word = scan.Pieces[at].Word;
        if (scan.IsWord(at, "last") && scan.IsWord(at + 1, "half")) return (2, at + 1);
        if (word.Numeral == Numeral.Ordinal) return ((int)word.Value, at + 1);
        return word.Numeral == Numeral.Fraction && word.Text[^1] is 'd' or 'h' && word.Value > 0 ? ((int)decimal.Round(1 / word.Value), at + 1) : null;
    }

    /// <summary>A quarter or half, of a year that is named, or the last one begun by publication.</summary>
    private static TimeMatch? Part(TimeScan scan, int first, int end, int number, Grain grain)
    {
        CalendarPoint In(int year) => grain == Grain.Quarter ? CalendarPoint.Quarter(year, number) : CalendarPoint.Half(year, number);
        int year = scan.Is(end, Glue.Of) ? end + 1 : end;
        if (scan.Role(year) == TimeRole.Fiscal) year++;
        if (scan.IsYear(year)) return TimeMatch.Of(first, year + 1, In(scan.Whole(year)), "numbered part of a year", deictic: false);
        if (RelativeReader.Read(scan, year) is { Point: { Grain: Grain.Year } told } behind) return TimeMatch.Of(first, behind.End, In(told.Start.Year), "numbered part of a year");
        if (grain == Grain.Half && !(scan.Is(year, Glue.The) && scan.IsWord(year + 1, "year"))) return null;
        if (grain == Grain.Half) end = year + 2;
        if (scan.Published is not { } today) return new TimeMatch(first, end, TimeKind.Date, null, "numbered part of a year") { Deictic = true };
        var here = In(today.Year);
        return TimeMatch.Of(first, end, here.Start > today && TenseReader.At(scan, first) != Tense.Future ? In(Math.Max(1, today.Year - 1)) : here, "numbered part of the year of publication");
    }

    /// <summary>"…'s third quarter" behind a year that is named.</summary>
    public static TimeMatch? OfNamedYear(TimeScan scan, int at, int year)
    {
        if (!scan.IsWord(at + 1, "s") || !scan.Pieces[at + 1].Glued || !scan.Has(at + 2) || Number(scan, at + 2) is not { Number: <= 4 } ordinal || !scan.IsWord(ordinal.End, "quarter")) return null;
        return TimeMatch.Of(at, ordinal.End + 1, CalendarPoint.Quarter(year, ordinal.Number), "numbered part of a year");
    }

    /// <summary>"Q3", "Q3 2021", "H1 2020".</summary>
    private static TimeMatch? Abbreviated(TimeScan scan, int at)
    {
        if (!(scan.IsWord(at, "Q") || scan.IsWord(at, "H")) || !scan.Pieces[at].Capital || !scan.IsSmall(at + 1, 1, 4) || !scan.Pieces[at + 1].Glued) return null;
        var grain = scan.Pieces[at].First == 'Q' ? Grain.Quarter : Grain.Half;
        return grain == Grain.Half && scan.Whole(at + 1) > 2 ? null : Part(scan, at, at + 2, scan.Whole(at + 1), grain);
    }
}
