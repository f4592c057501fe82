using Variorum.Statements.Figures;
using Variorum.Text;

namespace Variorum.Statements.Quantities;

/// <summary>
/// Finds how many and how much: the number, what bounds it, its unit or the thing counted, and what befell that thing.
/// Dates, times of day, scores and numbers that are part of a name are left out.
/// </summary>
internal static class QuantityFinder
{
    /// <param name="times">The text's time expressions in order: their dates and times of day hold no quantities.</param>
    public static List<Quantity> Find(FigureText text, IReadOnlyList<TimeReference> times)
    {
        var found = new List<Quantity>();
        int time = 0;
        for (int s = 0; s < text.SentenceCount; s++)
        {
            var (first, end) = text.Sentence(s);
            int floor = first;
            Draft previous = default;
            for (int at = first; at < end;)
            {
                if (!Begins(text.Pieces[at])) { at++; continue; }
                while (time < times.Count && times[time].Span.End <= text.Pieces[at].Start) time++;
                if (time < times.Count && times[time].Span.Start <= text.Pieces[at].Start && IsPoint(times[time])) { at = Past(text, at, end, times[time].Span.End); floor = at; continue; }
                var draft = new Draft();
                if (!QuantityReader.Read(text, at, first, end, floor, ref draft)) { at = Math.Max(at + 1, draft.End); continue; }
                if (previous.End > 0) { Inherit(text, first, previous, ref draft); Tolls.Continue(text, previous, ref draft); }
                if (SharesUnit(text, previous, draft)) found[^1] = found[^1] with { Unit = draft.Unit };
                previous = draft;
                found.Add(Finished(text, draft));
                floor = at = Math.Max(draft.NumberEnd, at + 1);
            }
        }
        Millions.ReadAlike(text, found);
        return found;
    }

    /// <summary>A conversion in brackets is bounded like the figure it converts: "more than 100 kilometres (60 miles)".</summary>
    private static void Inherit(FigureText text, int first, in Draft previous, ref Draft draft)
    {
        bool bracket = draft.First > first && text.IsMark(draft.First - 1, '(') && previous.End == draft.First - 1;
        bool next = draft.First > first && text.IsMark(draft.First - 1, '/') && previous.First > first && text.IsMark(previous.First - 1, '(');
        if ((bracket || next) && draft.Bound == Bound.None && draft.Kind is UnitKind.Measure or UnitKind.Currency && previous.Kind == draft.Kind) draft.Bound = previous.Bound & (Bound.Low | Bound.High | Bound.About);
    }

    /// <summary>"From 4.8 to 4.7 percent": the unit said once is the unit of both.</summary>
    private static bool SharesUnit(FigureText text, in Draft previous, in Draft draft)
    {
        bool bare = previous.End > 0 && previous.Unit is null && previous.OfEnd == previous.OfFirst && previous.State is null && !previous.Fraction;
        if (!bare || draft.Unit is null || (draft.Kind is not (UnitKind.Measure or UnitKind.Time) && draft.Unit != "percentage")) return false;
        return draft.First == previous.End + 1 && (text.Is(previous.End, Glue.To) || text.Is(previous.End, Glue.And) || text.Is(previous.End, Glue.Or));
    }

    private static bool Begins(in Piece piece) =>
        piece.Kind == PieceKind.Number || piece.Word.Numeral is not (Numeral.None or Numeral.Suffix or Numeral.Ordinal) || piece.Word.Glue is Glue.A or Glue.No or Glue.Not
        || piece.Word.Time == TimeRole.Many;

    /// <summary>Dates and times of day; a duration is a quantity too.</summary>
    private static bool IsPoint(TimeReference time) => time.Kind is TimeKind.Date or TimeKind.Time && time.Rule is not ("distance from publication" or "distance from the time last named");

    private static int Past(FigureText text, int at, int end, int offset)
    {
        while (at < end && text.Pieces[at].Start < offset) at++;
        return at;
    }

    private static Quantity Finished(FigureText text, in Draft draft)
    {
        var (low, best, high, approximate) = Reading(draft);
        string? of = draft.OfEnd > draft.OfFirst ? text.Parsed.Text.Quote(text.Span(draft.OfFirst, draft.OfEnd)) : null;
        return new Quantity(text.Span(draft.First, draft.End), low, best, high, approximate, draft.Unit, of, draft.Rule)
        {
            State = draft.State,
            Base = draft.BaseEnd > draft.BaseFirst ? text.Span(draft.BaseFirst, draft.BaseEnd) : null,
            IsChange = draft.IsChange || draft.Bound.HasFlag(Bound.Change),
        };
    }

    /// <summary>Exact: all three alike. "About": best alone. "More than": low alone. "Up to": high alone. A range: low and high.</summary>
    private static (decimal? Low, decimal? Best, decimal? High, bool Approximate) Reading(in Draft draft)
    {
        bool about = draft.Bound.HasFlag(Bound.About);
        if (draft.Upper is { } upper) return (Math.Min(draft.Value, upper), null, Math.Max(draft.Value, upper), about);
        if (draft.Bound.HasFlag(Bound.High)) return (null, null, draft.Value, about);
        if (draft.Bound.HasFlag(Bound.Low) || draft.Vague) return (draft.Value, null, null, about || draft.Vague);
        return about ? (null, draft.Value, null, true) : (draft.Value, draft.Value, draft.Value, false);
    }
}
