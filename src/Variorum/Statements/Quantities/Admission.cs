using Variorum.Statements.Figures;

namespace Variorum.Statements.Quantities;

/// <summary>Whether a number that was read is a quantity at all.</summary>
internal static class Admission
{
    public static bool Admits(FigureText text, int first, int end, in Draft draft)
    {
        var piece = text.Pieces[draft.NumberFirst];
        if (draft.Unit is not null || draft.OfEnd > draft.OfFirst) return !IsLoneOne(text, draft);
        if (draft.Fraction || draft.Upper is not null || draft.Vague) return true;
        if (piece.Kind != PieceKind.Number) return draft.Value > 12 || Counts(text, draft.NumberEnd, end);
        return !IsAge(text, first, end, draft) && !IsLabel(text, draft.NumberFirst, draft.NumberEnd, end) && !IsScore(text, draft.NumberFirst, draft.NumberEnd, first, end);
    }

    /// <summary>"One" alone is a pronoun; with a noun it counts only beside a unit or in "one of the …".</summary>
    private static bool IsLoneOne(FigureText text, in Draft draft) =>
        draft is { Words: true, Value: 1, Kind: null } && text.Pieces[draft.NumberFirst].Word.Text == "one" && !text.Is(Math.Min(draft.NumberEnd, text.Pieces.Length - 1), Glue.Of);

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
