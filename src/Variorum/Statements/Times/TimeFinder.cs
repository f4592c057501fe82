using Variorum.Articles;
using Variorum.Statements.Figures;

namespace Variorum.Statements.Times;

/// <summary>
/// Finds dates, times of day, durations and sets, and gives each its TIMEX3 value, resolved against the day of
/// publication and, for "two days later" and the like, against the time last named.
/// </summary>
internal static class TimeFinder
{
    public static List<TimeReference> Find(Article article, FigureText text)
    {
        var published = article.ToldOn;
        var anchor = Anchor.Of(published) ?? StandingDate(text);
        bool doubtful = published is not { Inferred: false };
        var scan = new TimeScan(text, anchor?.Day);
        var found = new List<TimeReference>();
        var entries = new EntryDates(article);
        for (int s = 0; s < text.SentenceCount; s++)
        {
            (scan.First, scan.End) = text.Sentence(s);
            if (scan.First < scan.End && entries.Next(text.Pieces[scan.First].Start) is { } moment)
            {
                // Each entry of a live blog is told on its own day and leans on no time named in another.
                (anchor, doubtful) = (Anchor.Of(moment), false);
                scan = new TimeScan(text, anchor?.Day) { First = scan.First, End = scan.End };
            }
            int floor = scan.First;
            for (int at = scan.First; at < scan.End;)
            {
                if (!Begins(text.Pieces[at]) || Read(scan, at) is not { } match) { at++; continue; }
                match = Interval.Between(scan, Widen.Match(scan, match, floor), floor);
                if (anchor is { } from) match = from.Blur(match);
                if (!match.Comparison && Comparisons.Holds(scan, match.First)) match = match with { Comparison = true };
                scan.Remember(match);
                bool inferred = match.Deictic && match.Value is not null && (doubtful || match.DayUnsaid);
                found.Add(new TimeReference(text.Span(match.First, match.End), match.Kind, match.Value, inferred, match.Rule) { Utc = Instant.Utc(match), IsComparison = match.Comparison });
                at = floor = match.End;
            }
        }
        return found;
    }

    // A dateline of its own stands below the headline, within the first lines.
    private const int TopSentences = 3;

    /// <summary>A page that declares no date may still print one: a line at the top that is a full date and nothing else.</summary>
    private static Anchor? StandingDate(FigureText text)
    {
        var scan = new TimeScan(text, null);
        for (int s = 0; s < Math.Min(TopSentences, text.SentenceCount); s++)
        {
            (scan.First, scan.End) = text.Sentence(s);
            if (scan.First == scan.End || DateReader.Read(scan, scan.First) is not { Point: { Grain: Grain.Day } point, Deictic: false } date) continue;
            if (date.End == scan.End || (date.End == scan.End - 1 && text.Pieces[date.End].Kind == PieceKind.Mark)) return new Anchor(point.Start, Grain.Day);
        }
        return null;
    }

    private static bool Begins(in Piece piece) =>
        piece.Kind == PieceKind.Number || piece.Word.Time != TimeRole.None || piece.Word.Numeral != Numeral.None || piece.Word.Glue is Glue.A or Glue.Latest or Glue.Most || piece.First is 'Q' or 'H';

    /// <summary>The time expression that begins at a piece.</summary>
    public static TimeMatch? Read(TimeScan scan, int at) =>
        ReportedPeriodReader.Read(scan, at) ?? DateReader.Read(scan, at) ?? Clocked(scan, at) ?? PeriodReader.Read(scan, at) ?? HolidayReader.Read(scan, at) ?? RelativeReader.Read(scan, at)
        ?? SetReader.Read(scan, at) ?? DurationReader.Read(scan, at);

    /// <summary>A time of day that stands alone, or before its date ("9 a.m. Tuesday").</summary>
    private static TimeMatch? Clocked(TimeScan scan, int at)
    {
        if (ClockReader.Read(scan, at) is not { } clock) return null;
        int next = clock.End;
        if (scan.IsMark(next, ',')) next++;
        if (scan.Is(next, Glue.On) || scan.Is(next, Glue.Of)) next++;
        if (scan.Has(next) && (DateReader.Read(scan, next) ?? RelativeReader.Read(scan, next)) is { Point.Grain: Grain.Day } or { Point: null, Kind: TimeKind.Date, Deictic: true })
        {
            var date = (DateReader.Read(scan, next) ?? RelativeReader.Read(scan, next))!.Value;
            return date with { First = at, Kind = TimeKind.Time, Value = date.Point is { } d ? d.Value + clock.Value : null, Rule = "time of day and date", Zone = clock.Zone };
        }
        var day = scan.Context is { Grain: Grain.Day } c ? c : scan.Published is { } p ? CalendarPoint.Day(p) : (CalendarPoint?)null;
        return new TimeMatch(at, clock.End, TimeKind.Time, day is { } known ? known.Value + clock.Value : null, "time of day on the day last named", null) { Deictic = true, Zone = clock.Zone, DayUnsaid = scan.ContextHere is not { Grain: Grain.Day } };
    }
}
