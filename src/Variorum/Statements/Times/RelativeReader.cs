using Variorum.Statements.Figures;

namespace Variorum.Statements.Times;

/// <summary>Times told from the day of publication or from the time last named: "yesterday", "last week", "this summer", "next Friday", "that day".</summary>
internal static class RelativeReader
{
    public static TimeMatch? Read(TimeScan scan, int at) => scan.Role(at) switch
    {
        TimeRole.Day => Day(scan, at),
        TimeRole.Weekday => Weekday(scan, at),
        TimeRole.Previous => Directed(scan, at, -1),
        TimeRole.Following => Directed(scan, at, 1),
        TimeRole.Current => Directed(scan, at, 0),
        TimeRole.Span => Span(scan, at),
        TimeRole.Season => Season(scan, at),
        TimeRole.Reference => Reference(scan, at),
        _ => null,
    };

    private static TimeMatch Day(TimeScan scan, int at)
    {
        var word = scan.Pieces[at].Word;
        var day = scan.Published is { } today ? CalendarPoint.Day(today).Plus(word.Number) : null;
        return TimeMatch.Of(at, at + 1, day, "day told from publication") is var match && word.Code.Length > 0
            ? match with { Kind = TimeKind.Time, Value = day is { } d ? d.Value + word.Code : null }
            : match;
    }

    private static TimeMatch? Weekday(TimeScan scan, int at)
    {
        var word = scan.Pieces[at].Word;
        if (word.Code == "abbreviated" && !(scan.IsMark(at + 1, '.') || scan.Is(at - 1, Glue.On))) return null;
        if (word.Code == "plural") return new TimeMatch(at, at + 1, TimeKind.Set, $"XXXX-WXX-{word.Number}", "weekday in the plural");
        return TimeMatch.Of(at, at + 1, Nearest.Weekday(scan, at, word.Number), "weekday: tense decides between last and next");
    }

    /// <summary>"last", "next", "this" and their like before a unit, a weekday, a month, a season.</summary>
    private static TimeMatch? Directed(TimeScan scan, int at, int step)
    {
        int next = at + 1;
        if (scan.Role(next) == TimeRole.Fiscal) next++;
        if (!scan.Has(next)) return null;
        var word = scan.Pieces[next].Word;
        bool context = scan.Pieces[at].Word.Code == "context" || scan.Pieces[at].Word.Text is "previous" or "following" or "preceding";
        return scan.Role(next) switch
        {
            TimeRole.Unit when !word.Plural && !(scan.Pieces[next].Capital && scan.Pieces[at].Capital) => Unit(scan, at, next, step, context),
            TimeRole.Weekday when word.Code != "plural" => TimeMatch.Of(at, next + 1, DirectedWeekday(scan, word.Number, step), "weekday before or after publication"),
            TimeRole.Month => DirectedDate(scan, at, next, step),
            TimeRole.Season when !word.Plural => TimeMatch.Of(at, next + 1, DirectedSeason(scan, word.Code, step), "season before or after publication"),
            TimeRole.DayPart when scan.Published is { } today && !context => Part(at, next + 1, CalendarPoint.Day(today).Plus(step), word.Code),
            TimeRole.Current when step == 0 => Directed(scan, next, 0) is { } inner ? inner with { First = at } : null,
            _ => Counted(scan, at, step),
        };
    }

    private static TimeMatch? Unit(TimeScan scan, int at, int unit, int step, bool context)
    {
        string code = scan.Pieces[unit].Word.Code;
        if (code == "NI") return scan.Published is { } today ? Part(at, unit + 1, CalendarPoint.Day(today).Plus(step), "TNI") : new TimeMatch(at, unit + 1, TimeKind.Time, null, "part of a day") { Deictic = true };
        if (step != 0 && scan.Is(at - 1, Glue.The) && (code is "E" or "C" || scan.Is(at - 2, Glue.Over) || scan.Is(at - 2, Glue.During) || scan.IsWord(at - 2, "within"))) return new TimeMatch(at, unit + 1, TimeKind.Duration, DurationReader.Value(1, code), "the unit before or after publication");
        if (GrainOf(code) is not { } grain) return code is "TM" or "TS" or "TH" && step == 0 ? new TimeMatch(at, unit + 1, TimeKind.Date, "PRESENT_REF", "this moment") : null;
        var origin = context && scan.Context is { } c ? c.Start : scan.Published;
        // "In 2017 … on the same day": no day was named.
        bool coarser = context && step == 0 && scan.Context is { } named && named.Grain > grain;
        var point = origin is { } day && !coarser ? CalendarPoint.Holding(day, grain).Plus(step) : null;
        if (grain == Grain.Year && point is { } year && PeriodReader.OfNamedYear(scan, unit + 1, year.Start.Year) is { } part) return part with { First = at };
        return TimeMatch.Of(at, unit + 1, point, context ? "unit told from the time last named" : "unit told from publication");
    }

    private static TimeMatch Part(int first, int end, CalendarPoint? day, string code) =>
        new(first, end, TimeKind.Time, day is { } d ? d.Value + code : null, "part of a day", day) { Deictic = true };

    public static Grain? GrainOf(string code) => code switch
    {
        "D" => Grain.Day,
        "W" => Grain.Week,
        "WE" => Grain.Weekend,
        "M" => Grain.Month,
        "Q" => Grain.Quarter,
        "Y" => Grain.Year,
        "E" => Grain.Decade,
        "C" => Grain.Century,
        _ => null,
    };

    private static CalendarPoint? DirectedWeekday(TimeScan scan, int weekday, int step)
    {
        if (scan.Published is not { } today) return null;
        int back = (((int)today.DayOfWeek + 6) % 7 + 1 - weekday + 7) % 7;
        return CalendarPoint.Day(today).Plus(step < 0 ? -(back == 0 ? 7 : back) : back == 0 && step == 0 ? 0 : 7 - back);
    }

    /// <summary>"last April", "last Oct. 23".</summary>
    private static TimeMatch DirectedDate(TimeScan scan, int at, int next, int step)
    {
        if (DateReader.Read(scan, next) is not { Point: { Grain: Grain.Day } day } date) return TimeMatch.Of(at, next + 1, DirectedMonth(scan, scan.Pieces[next].Word.Number, step), "month before or after publication");
        bool ahead = step < 0 && date.Deictic && day.Start > scan.Published;
        return ahead ? TimeMatch.Of(at, date.End, day with { Start = day.Start.AddYears(-1) }, date.Rule) : date with { First = at };
    }

    private static CalendarPoint? DirectedMonth(TimeScan scan, int month, int step)
    {
        if (scan.Published is not { } today) return null;
        int year = step < 0 ? (month < today.Month ? today.Year : today.Year - 1) : step > 0 ? (month > today.Month ? today.Year : today.Year + 1) : today.Year;
        return year is > 0 and < 10000 ? CalendarPoint.Month(year, month) : null;
    }

    private static CalendarPoint? DirectedSeason(TimeScan scan, string code, int step)
    {
        if (scan.Published is not { } today) return null;
        int month = code switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 };
        var point = new CalendarPoint(new DateOnly(today.Year, month, 1), Grain.Season);
        if (month == 12 && today.Month < 3 && step == 0) return point.Plus(-4);
        if (step < 0 && point.Start.AddMonths(3) > today) return point.Plus(-4);
        return step > 0 && point.Start <= today ? point.Plus(4) : point;
    }

    /// <summary>"the last three years", "the next few days": a duration.</summary>
    private static TimeMatch? Counted(TimeScan scan, int at, int step) =>
        step != 0 && DurationReader.Read(scan, at + 1) is { Kind: TimeKind.Duration } duration ? duration with { First = at } : null;

    /// <summary>"the past year", "recent weeks", "coming months".</summary>
    private static TimeMatch? Span(TimeScan scan, int at)
    {
        int next = at + 1;
        var word = scan.Pieces[at].Word;
        if (DurationReader.Read(scan, next) is { Kind: TimeKind.Duration } duration) return duration with { First = at };
        if (scan.Role(next) == TimeRole.Unit && GrainOf(scan.Pieces[next].Word.Code) is { } grain)
        {
            var unit = scan.Pieces[next].Word;
            if (unit.Plural && word.Text is "recent" or "coming") return new TimeMatch(at, next + 1, TimeKind.Date, word.Code, "units without a number before or after publication");
            if (unit.Plural) return new TimeMatch(at, next + 1, TimeKind.Duration, DurationReader.Value("X", unit.Code), "units without a number");
            return scan.Is(at - 1, Glue.The) ? new TimeMatch(at, next + 1, TimeKind.Duration, DurationReader.Value(1, unit.Code), "the unit before publication") : TimeMatch.Of(at, next + 1, scan.Published is { } day ? CalendarPoint.Holding(day, grain).Plus(word.Code == "PAST_REF" ? -1 : 1) : null, "unit told from publication");
        }
        if (scan.Role(next) == TimeRole.Unit && scan.Is(at - 1, Glue.The) && !scan.Pieces[next].Word.Plural) return new TimeMatch(at, next + 1, TimeKind.Duration, DurationReader.Value(1, scan.Pieces[next].Word.Code), "the unit before publication");
        if (scan.Role(next) is TimeRole.Weekday or TimeRole.Month or TimeRole.Season) return Directed(scan, at, word.Code == "PAST_REF" ? -1 : 1);
        return word.Text == "past" && scan.Is(at - 1, Glue.The) && !Counts(scan, next) ? new TimeMatch(at, next, TimeKind.Date, "PAST_REF", "the past") : null;
    }

    private static bool Counts(TimeScan scan, int at) => scan.Has(at) && scan.Pieces[at].Kind == PieceKind.Word && scan.Pieces[at].Word == FigureWord.None;

    /// <summary>"in the summer", "spring 2020", "the winter of 1994".</summary>
    private static TimeMatch? Season(TimeScan scan, int at)
    {
        var word = scan.Pieces[at].Word;
        int year = scan.Is(at + 1, Glue.Of) || scan.IsMark(at + 1, ',') ? at + 2 : at + 1;
        int month = word.Code switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 };
        if (scan.IsYear(year)) return TimeMatch.Of(at, year + 1, new CalendarPoint(new DateOnly(scan.Whole(year), month, 1), Grain.Season), "season and year", deictic: false);
        int lead = scan.Is(at - 1, Glue.The) ? at - 2 : at - 1;
        bool led = scan.Has(lead) && (scan.Pieces[lead].Word.Glue is Glue.In or Glue.Since or Glue.By or Glue.Over or Glue.During or Glue.Through or Glue.Until || scan.IsWord(lead, "into"));
        if (!led || word.Plural) return null;
        int step = TenseReader.At(scan, at) == Tense.Future ? 0 : scan.Published is { } today && today.Month < month ? -1 : 0;
        return TimeMatch.Of(at, at + 1, DirectedSeason(scan, word.Code, step), "season: tense decides");
    }

    private static TimeMatch? Reference(TimeScan scan, int at)
    {
        var word = scan.Pieces[at].Word;
        if (word.Text == "current" && Directed(scan, at, 0) is { } directed && directed.End > at + 1) return directed;
        if (word.Text is "soon" or "shortly" && (scan.Is(at - 1, Glue.As) || scan.Is(at + 1, Glue.After) || scan.Is(at + 1, Glue.Before))) return null;
        if (word.Text == "future" && !scan.Is(at - 1, Glue.The) && !scan.Is(at - 1, Glue.In) && !scan.IsWord(at - 1, "near")) return null;
        return new TimeMatch(at, at + 1, TimeKind.Date, word.Code, "word for a vague time");
    }
}
