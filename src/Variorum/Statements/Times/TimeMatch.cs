using Variorum.Statements.Figures;

namespace Variorum.Statements.Times;

/// <summary>A time expression read at pieces <c>[First, End)</c>.</summary>
/// <param name="Value">TIMEX3 value, or null while it hangs on a day that is not known.</param>
/// <param name="Point">The stretch of the calendar it names, when it names one.</param>
internal readonly record struct TimeMatch(int First, int End, TimeKind Kind, string? Value, string Rule, CalendarPoint? Point = null)
{
    /// <summary>The value leans on the date of publication.</summary>
    public bool Deictic { get; init; }

    /// <summary>Minutes from UTC of the zone a time of day is told in; null when none is named.</summary>
    public int? Zone { get; init; }

    /// <summary>Named only to compare with ("the year-earlier quarter").</summary>
    public bool Comparison { get; init; }

    /// <summary>A time of day whose day its sentence does not give: the day last named is taken, or that of publication.</summary>
    public bool DayUnsaid { get; init; }

    public static TimeMatch Of(int first, int end, CalendarPoint? point, string rule, bool deictic = true) =>
        new(first, end, TimeKind.Date, point?.Value, rule, point) { Deictic = deictic };
}

/// <summary>What the readers of time expressions share: the text, the day of publication, the time last spoken of.</summary>
internal sealed class TimeScan(FigureText text, DateOnly? published)
{
    // Outside these a stamp is broken, and the calendar's own ends are near.
    private const int FirstYear = 1000, LastYear = 9000;

    public FigureText Text { get; } = text;
    public Piece[] Pieces { get; } = text.Pieces;
    public DateOnly? Published { get; } = published is { Year: > FirstYear and < LastYear } ? published : null;

    /// <summary>The time last named before here: what "that day" and "two days later" lean on.</summary>
    public CalendarPoint? Context { get; set; }

    // The piece at which the time last named begins.
    private int _named = -1;

    /// <summary>The time last named, where that is in the sentence being read.</summary>
    public CalendarPoint? ContextHere => Has(_named) ? Context : null;

    /// <summary>The quarter last named, while figures are told for it: "a year earlier" then means that quarter a year before.</summary>
    public CalendarPoint? Quarter { get; set; }

    /// <summary>Remembers what was named. Distances ("a year earlier") look from a time and do not move it.</summary>
    public void Remember(TimeMatch match)
    {
        if (match.Point is not { } point || match.Rule.StartsWith("distance", StringComparison.Ordinal)) return;
        Context = point;
        _named = match.First;
        if (point.Grain == Grain.Quarter && !match.Comparison) Quarter = point;
    }

    /// <summary>The sentence being read, as pieces.</summary>
    public int First { get; set; }
    public int End { get; set; }

    public bool Has(int piece) => piece >= First && piece < End;
    public TimeRole Role(int piece) => Has(piece) && !(Pieces[piece].Word.NeedsCapital && !Pieces[piece].Capital) ? Pieces[piece].Word.Time : TimeRole.None;
    public bool Is(int piece, Glue glue) => Has(piece) && Pieces[piece].Word.Glue == glue;
    public bool IsMark(int piece, char mark) => Has(piece) && Text.IsMark(piece, mark);
    public bool IsDash(int piece) => Has(piece) && Text.IsDash(piece);
    public bool IsWord(int piece, string lower) => Has(piece) && Pieces[piece].Kind == PieceKind.Word && Text.Form(piece).Equals(lower, StringComparison.OrdinalIgnoreCase);
    public bool IsNumber(int piece) => Has(piece) && Pieces[piece].Kind == PieceKind.Number;

    /// <summary>A whole number of at most two digits within bounds.</summary>
    public bool IsSmall(int piece, int low, int high) =>
        IsNumber(piece) && Pieces[piece] is { Decimal: false, Grouped: false, Digits: <= 2 } && Pieces[piece].Value >= low && Pieces[piece].Value <= high;

    /// <summary>Four digits that may be a year.</summary>
    public bool IsYear(int piece) =>
        IsNumber(piece) && Pieces[piece] is { Decimal: false, Grouped: false, Digits: 4 } && Pieces[piece].Value is >= 1000 and <= 2199;

    public int Whole(int piece) => (int)Pieces[piece].Value;
}
