using Variorum.Language;
using Variorum.Statements.Figures;

namespace Variorum.Statements.Quantities;

/// <summary>Whether a number that was read is a quantity at all.</summary>
internal static class Admission
{
    private static readonly byte Nns = PennTags.Index("NNS");

    public static bool Admits(FigureText text, int first, int end, in Draft draft)
    {
        var piece = text.Pieces[draft.NumberFirst];
        if (draft.Upper is null && IsScore(text, draft.NumberFirst, text.Pieces[draft.NumberFirst].Kind == PieceKind.Number ? draft.NumberFirst + 1 : draft.NumberEnd, first, end)) return false;
        if (draft.Unit is not null || draft.OfEnd > draft.OfFirst) return !IsLoneOne(text, draft);
        if (draft.NumberFirst > first && text.Form(draft.NumberFirst - 1).Equals("aged", StringComparison.OrdinalIgnoreCase)) return false;
        if (draft.NumberEnd + 1 < end && text.IsDash(draft.NumberEnd) && text.Pieces[draft.NumberEnd].Glued && text.Pieces[draft.NumberEnd + 1] is { Kind: PieceKind.Word, Glued: true }) return false;
        if (draft.Fraction || draft.Upper is not null || draft.Vague) return true;
        if (IsSerial(text, draft, end)) return false;
        if (piece.Kind != PieceKind.Number) return !IsLoneOne(text, draft) && (draft.Value > 12 || Counts(text, draft.NumberEnd, end) || States.IsState(text, draft.NumberEnd, end));
        return !IsAge(text, first, end, draft) && !IsLabel(text, draft.NumberFirst, draft.NumberEnd, end) ;
    }

    /// <summary>"One" alone is a pronoun; it counts beside a unit, a person ("one soldier") or in "one of the ships", but not in "one question".</summary>
    private static bool IsLoneOne(FigureText text, in Draft draft)
    {
        if (States.IsState(text, draft.NumberEnd, text.Pieces.Length)) return false;
        if (draft is not { Words: true, Value: 1 } || text.Pieces[draft.NumberFirst].Word.Text != "one") return false;
        if (text.Is(draft.NumberEnd, Glue.Of)) return draft.OfEnd == draft.OfFirst || text.TokenAt(draft.OfEnd - 1).Penn != Nns;
        return draft.OfEnd > draft.OfFirst && draft.Kind is null;
    }

    /// <summary>Telephone numbers and the like: a leading zero, or bare numbers in a row.</summary>
    private static bool IsSerial(FigureText text, in Draft draft, int end)
    {
        var piece = text.Pieces[draft.NumberFirst];
        if (piece.Kind != PieceKind.Number) return false;
        bool row = (draft.NumberEnd < end && text.Pieces[draft.NumberEnd].Kind == PieceKind.Number) || (draft.NumberFirst > 0 && text.Pieces[draft.NumberFirst - 1].Kind == PieceKind.Number && !text.Pieces[draft.NumberFirst].Glued);
        return row || (piece.First == '0' && piece.Digits > 1);
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
