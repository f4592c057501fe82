using Variorum.Statements.Figures;

namespace Variorum.Statements.Quantities;

/// <summary>Whether a number that was read is a quantity at all.</summary>
internal static class Admission
{
    public static bool Admits(FigureText text, int first, int end, in Draft draft)
    {
        var piece = text.Pieces[draft.NumberFirst];
        if (draft.Unit is not null || draft.OfEnd > draft.OfFirst) return !IsLoneOne(text, draft);
        if (draft.NumberFirst > first && text.Form(draft.NumberFirst - 1).Equals("aged", StringComparison.OrdinalIgnoreCase)) return false;
        if (draft.NumberEnd + 1 < end && text.IsDash(draft.NumberEnd) && text.Pieces[draft.NumberEnd].Glued && text.Pieces[draft.NumberEnd + 1] is { Kind: PieceKind.Word, Glued: true }) return false;
        if (draft.Fraction || draft.Upper is not null || draft.Vague) return true;
        if (piece.Kind != PieceKind.Number) return draft.Value > 12 || Counts(text, draft.NumberEnd, end);
        return !IsAge(text, first, end, draft) && !IsLabel(text, draft.NumberFirst, draft.NumberEnd, end) && !IsScore(text, draft.NumberFirst, draft.NumberEnd, first, end);
    }

    /// <summary>"One" alone is a pronoun; it counts beside a unit, a plain noun ("one hand") or in "one of the …", but not in "one day" or "one thing".</summary>
    private static bool IsLoneOne(FigureText text, in Draft draft)
    {
        if (draft is not { Words: true, Value: 1 } || text.Pieces[draft.NumberFirst].Word.Text != "one" || text.Is(draft.NumberEnd, Glue.Of)) return false;
        if (draft.OfEnd == draft.OfFirst) return false;
        return draft.OfEnd > draft.OfFirst + 1 || text.Form(draft.OfFirst) is "thing" or "way" or "time" or "side" or "hand" && text.Is(Math.Max(0, draft.NumberFirst - 1), Glue.On);
    }

    private static bool Counts(FigureText text, int at, int end) => at < end && text.Is(at, Glue.Of);

    /// <summary>", 65," behind a name.</summary>
    private static bool IsAge(FigureText text, int first, int end, in Draft draft) =>
        draft.NumberFirst - 1 > first && text.IsMark(draft.NumberFirst - 1, ',') && text.Pieces[draft.NumberFirst] is { Digits: <= 3, Decimal: false } && draft.Value < 120
        && (draft.NumberEnd >= end || text.Pieces[draft.NumberEnd].First is ',' or '.' or ';');

    /// <summary>A number that opens a line with a full stop or bracket behind it.</summary>
    private static bool IsLabel(FigureText text, int at, int numberEnd, int end) =>
        numberEnd < end && text.IsMark(numberEnd, ')') && !(at > 0 && text.IsMark(at - 1, '(')) && text.Pieces[at].Digits <= 2;

    private static bool IsScore(FigureText text, int at, int numberEnd, int first, int end) =>
        (numberEnd + 1 < end && text.IsDash(numberEnd) && text.Pieces[numberEnd].Glued && text.Pieces[numberEnd + 1] is { Kind: PieceKind.Number, Glued: true })
        || (at - 2 >= first && text.IsDash(at - 1) && text.Pieces[at].Glued && text.Pieces[at - 1].Glued && text.Pieces[at - 2].Kind == PieceKind.Number);
}
