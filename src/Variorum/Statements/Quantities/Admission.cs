using Variorum.Language;
using Variorum.Statements.Figures;

namespace Variorum.Statements.Quantities;

/// <summary>Whether a number that was read is a quantity at all.</summary>
internal static class Admission
{
    private static readonly byte Nns = PennTags.Index("NNS"), Nnps = PennTags.Index("NNPS");

    public static bool Admits(FigureText text, int first, int end, in Draft draft)
    {
        var piece = text.Pieces[draft.NumberFirst];
        if (draft.InName || IsAgeTold(text, first, draft) || IsRatio(text, first, end, draft)) return false;
        if (draft.Upper is null && IsScore(text, draft.NumberFirst, text.Pieces[draft.NumberFirst].Kind == PieceKind.Number ? draft.NumberFirst + 1 : draft.NumberEnd, first, end)) return false;
        if (draft.Unit is not null || draft.OfEnd > draft.OfFirst) return !IsLoneOne(text, end, draft);
        if (draft.NumberEnd + 1 < end && text.IsDash(draft.NumberEnd) && text.Pieces[draft.NumberEnd].Glued && text.Pieces[draft.NumberEnd + 1] is { Kind: PieceKind.Word, Glued: true }) return false;
        if (draft.Fraction || draft.Upper is not null || draft.Vague || Tolls.Tells(text, first, draft)) return true;
        if (IsSerial(text, draft, end)) return false;
        if (piece.Kind != PieceKind.Number) return !IsLoneOne(text, end, draft) && (draft.Value > 12 || CountsAlone(text, first, end, draft));
        return !IsAge(text, first, end, draft) && !IsLabel(text, draft.NumberFirst, draft.NumberEnd, end) ;
    }

    /// <summary>"One" alone is a pronoun; it counts beside a unit, a person ("one soldier") or in "one of the ships", but not in "one question".</summary>
    private static bool IsLoneOne(FigureText text, int end, in Draft draft)
    {
        if (States.IsState(text, draft.NumberEnd, end)) return false;
        if (draft is not { Words: true, Value: 1 } || text.Pieces[draft.NumberFirst].Word.Text != "one") return false;
        if (draft.NumberEnd < end && text.Is(draft.NumberEnd, Glue.Of)) return draft.OfEnd == draft.OfFirst || text.TokenAt(draft.OfEnd - 1).Penn is var noun && noun != Nns && noun != Nnps;
        return draft.OfEnd > draft.OfFirst && draft.Kind is null;
    }

    // Nine digits write any count that news print without separators; longer runs are stamps and identifiers.
    private const int LongestUngrouped = 9;

    /// <summary>"at age 16", "between the ages of 17 and 20".</summary>
    private static bool IsAgeTold(FigureText text, int first, in Draft draft)
    {
        if (draft.Kind is not null) return false;
        for (int i = draft.First - 1; i >= Math.Max(first, draft.First - 4); i--)
        {
            if (text.Form(i) is "age" or "aged" or "ages" or "Ages" or "Aged") return true;
            if (!text.Is(i, Glue.Of) && !text.Is(i, Glue.And) && !text.Is(i, Glue.Between) && text.Pieces[i].Kind != PieceKind.Number) return false;
        }
        return false;
    }

    /// <summary>"split 4 to 1", "outnumbered ten to one".</summary>
    private static bool IsRatio(FigureText text, int first, int end, in Draft draft)
    {
        if (draft.Kind is not null || draft.Upper is not null || draft.Value > 100) return false;
        if (draft.NumberEnd + 1 < end && text.Is(draft.NumberEnd, Glue.To) && !(draft.First > first && text.Is(draft.First - 1, Glue.From)))
            return NumeralReader.Read(text, draft.NumberEnd + 1, end) is { Fraction: false, Vague: false } other && other.Value <= draft.Value && Units.Read(text, other.End, end) is null;
        return draft.Value <= 10 && draft.NumberFirst - 2 >= first && text.Is(draft.NumberFirst - 1, Glue.To) && draft.OfEnd == draft.OfFirst
            && NumeralReader.Read(text, draft.NumberFirst - 2, draft.NumberFirst - 1) is { } before && before.Value >= draft.Value && before.Value <= 100;
    }

    /// <summary>Telephone numbers and the like: a leading zero, or bare numbers in a row.</summary>
    private static bool IsSerial(FigureText text, in Draft draft, int end)
    {
        var piece = text.Pieces[draft.NumberFirst];
        if (piece.Kind != PieceKind.Number) return false;
        bool row = (draft.NumberEnd < end && text.Pieces[draft.NumberEnd].Kind == PieceKind.Number) || (draft.NumberFirst > 0 && text.Pieces[draft.NumberFirst - 1].Kind == PieceKind.Number && !text.Pieces[draft.NumberFirst].Glued);
        bool telephone = draft.Upper is null && draft.Kind is null && piece is { Digits: 3, Grouped: false } && draft.NumberEnd + 1 < end && text.Pieces[draft.NumberEnd + 1] is { Kind: PieceKind.Number, Digits: 3 or 4, Grouped: false }
            && text.Pieces[draft.NumberEnd].Kind == PieceKind.Mark && (text.IsDash(draft.NumberEnd) || text.IsMark(draft.NumberEnd, ')'));
        return row || telephone || (piece.First == '0' && piece.Digits > 1) || piece is { Digits: > LongestUngrouped, Grouped: false };
    }

    /// <summary>A small number in words without a noun: "seven of them", "two dead", "killing eight", "four or more"; not "the top eight".</summary>
    private static bool CountsAlone(FigureText text, int first, int end, in Draft draft)
    {
        if (draft.First > first && text.Form(draft.First - 1) is "top" or "first" or "last") return false;
        if (Counts(text, draft.NumberEnd, end) || States.IsOfBefallen(text, draft.NumberEnd - 1) || States.IsState(text, draft.NumberEnd, end)) return true;
        return States.IsBefallen(text, draft.First, first) || (Comparator.Right(text, draft.NumberEnd, end).Item1 & (Bound.Low | Bound.High)) != 0;
    }

    private static bool Counts(FigureText text, int at, int end) => at < end && text.Is(at, Glue.Of);

    /// <summary>", 65," behind a name.</summary>
    private static bool IsAge(FigureText text, int first, int end, in Draft draft) =>
        draft.NumberFirst - 1 > first && text.IsMark(draft.NumberFirst - 1, ',') && text.Pieces[draft.NumberFirst] is { Digits: <= 3, Decimal: false } && draft.Value < 120
        && (draft.NumberEnd >= end || text.Pieces[draft.NumberEnd].First is ',' or '.' or ';' or '—' or '―' or '–');

    /// <summary>A number that opens a line with a full stop or bracket behind it.</summary>
    private static bool IsLabel(FigureText text, int at, int numberEnd, int end) =>
        numberEnd < end && text.IsMark(numberEnd, ')') && !(at > 0 && text.IsMark(at - 1, '(')) && text.Pieces[at].Digits <= 2;

    private static bool IsScore(FigureText text, int at, int numberEnd, int first, int end) =>
        (numberEnd + 1 < end && text.IsDash(numberEnd) && text.Pieces[numberEnd].Glued && text.Pieces[numberEnd + 1] is { Kind: PieceKind.Number, Glued: true })
        || (at - 2 >= first && text.IsDash(at - 1) && text.Pieces[at].Glued && text.Pieces[at - 1].Glued && text.Pieces[at - 2].Kind == PieceKind.Number);
}
