using Variorum.Statements.Figures;

namespace Variorum.Statements.Quantities;

/// <summary>Reads one quantity that begins at a piece: number, range, unit or thing counted, bounds.</summary>
internal static class QuantityReader
{
    /// <param name="first">Where the sentence begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="floor">Where the quantity before this one ended.</param>
    /// <returns>Whether there is one; when not, <c>draft.End</c> is where to go on.</returns>
    public static bool Read(FigureText text, int at, int first, int end, int floor, ref Draft draft)
    {
        if (Zero.Read(text, at, end, ref draft)) return true;
        if (NumeralReader.Read(text, at, end) is not { } number) return false;
        draft.End = number.End;
        if (NameNumber.IsPartOfName(text, at, number.End, first, end)) return false;
        draft.NumberFirst = draft.First = at;
        draft.NumberEnd = draft.End = number.End;
        (draft.Value, draft.Fraction, draft.Vague, draft.Words) = (number.Value, number.Fraction, number.Vague, number.Words);
        if (Units.CurrencyBefore(text, at, floor) is { } money) { draft.Unit = money.Name; draft.Kind = UnitKind.Currency; draft.First = money.First; }
        Sign(text, floor, ref draft);
        RangeReader.Extend(text, end, number.Scale, ref draft);
        Measure(text, end, ref draft);
        if (draft.Unit is null && !draft.Fraction) Counted.Read(text, end, ref draft);
        if (draft.Fraction) Shares.Read(text, end, ref draft);
        else if (draft.Kind == UnitKind.Share) Shares.ReadBase(text, end, ref draft);
        if (!Admission.Admits(text, first, end, draft)) return false;
        (var left, draft.First) = Comparator.Left(text, draft.First, floor, draft.Kind);
        var (right, behind) = Comparator.Right(text, draft.NumberEnd, end);
        if (right == Bound.None && draft.End > draft.NumberEnd) (right, behind) = Comparator.Right(text, draft.End, end);
        draft.Bound = left | right;
        draft.End = Math.Max(draft.End, behind);
        draft.IsChange = Changes.Is(text, first, end, draft);
        draft.Rule ??= draft.Words ? "number in words" : "number in figures";
        States.Read(text, first, end, ref draft);
        Tolls.Read(text, first, ref draft);
        if (draft is { Kind: null, Unit: null, State: not null } && draft.OfEnd == draft.OfFirst && States.BefallsPeople(draft.State)) draft.Unit = "person";
        return true;
    }

    /// <summary>A minus sign that touches the figures: "-1.3%", "minus-1.4".</summary>
    private static void Sign(FigureText text, int floor, ref Draft draft)
    {
        int at = draft.First - 1;
        if (at < floor || !text.IsDash(at) || !text.Pieces[draft.First].Glued) return;
        bool minus = at - 1 >= floor && text.Form(at - 1).Equals("minus", StringComparison.OrdinalIgnoreCase);
        if (!minus && text.Pieces[at].Glued) return;
        draft.Value = -draft.Value;
        draft.First = minus ? at - 1 : at;
    }

    /// <summary>"12 Watt-built engines", "three mile-long queues": the word belongs to the one behind its hyphen.</summary>
    private static bool IsTied(FigureText text, int at, int end) => at + 1 < end && text.IsDash(at) && text.Pieces[at].Glued && text.Pieces[at + 1] is { Kind: PieceKind.Word, Glued: true };

    private static void Measure(FigureText text, int end, ref Draft draft)
    {
        int at = draft.NumberEnd;
        bool hyphen = at + 1 < end && text.IsDash(at) && text.Pieces[at].Glued && text.Pieces[at + 1].Glued;
        if (hyphen) at++;
        if (at >= end) return;
        if (draft.Kind == UnitKind.Currency)
        {
            if (text.Form(at) is "US" or "U.S." or "USD" or "CAD") at++;
            var money = Units.Divided(text, new ReadUnit(draft.Unit!, UnitKind.Currency, at), end);
            (draft.Unit, draft.End) = (money.Name, Math.Max(draft.End, money.End));
            return;
        }
        if (!hyphen && Millions.Are(text, at, end, draft.Value))
        {
            (draft.Value, draft.Upper, draft.Words, draft.NumberEnd) = (draft.Value * Millions.Value, draft.Upper * Millions.Value, true, ++at);
            draft.End = at;
        }
        if (Units.Read(text, at, end) is not { } unit || (!hyphen && IsTied(text, unit.End, end))) return;
        (draft.Unit, draft.Kind, draft.End) = (unit.Name, unit.Kind, unit.End);
        draft.NumberEnd = unit.End;
        if (unit.Kind == UnitKind.People) { draft.Unit = "person"; draft.OfFirst = at; draft.OfEnd = unit.End; }
    }
}
