using Variorum.Statements.Figures;

namespace Variorum.Statements.Quantities;

/// <summary>Figures told of a count that was named before them: "the death toll rose to 43", "the number of wounded at over 300".</summary>
internal static class Tolls
{
    // "the number of dead in the two districts had by Friday risen to": farther back stands another matter.
    private const int Reach = 12;

    public static void Read(FigureText text, int first, ref Draft draft)
    {
        if (draft.Unit is not null || draft.OfEnd > draft.OfFirst || draft.State is not null || draft.Fraction) return;
        for (int i = draft.First - 1; i >= Math.Max(first, draft.First - Reach); i--)
        {
            var piece = text.Pieces[i];
            if (piece.Kind == PieceKind.Number || piece.First is ',' or ';') return;
            if (piece.Kind != PieceKind.Word) continue;
            if (text.Form(i) is "toll") { (draft.State, draft.Unit, draft.Kind) = ("killed", "person", UnitKind.People); return; }
            if (text.Is(i, Glue.Of) && i > first && text.Form(i - 1) is "number" or "Number" or "total" or "count") { Named(text, i + 1, ref draft); return; }
        }
    }

    /// <summary>What is numbered: the dead, the wounded, the passengers.</summary>
    private static void Named(FigureText text, int at, ref Draft draft)
    {
        if (text.Is(at, Glue.The)) at++;
        if (at >= draft.First) return;
        if (States.Of(text, at) is { } state) { (draft.State, draft.Unit, draft.Kind) = (state, "person", UnitKind.People); return; }
        int head = Counted.Head(text, at, draft.First);
        if (head < 0) return;
        (draft.OfFirst, draft.OfEnd) = (at, head + 1);
        if (Persons.Are(text, head)) (draft.Unit, draft.Kind) = ("person", UnitKind.People);
        if (head + 1 < draft.First && States.Of(text, head + 1) is { } befell) draft.State = befell;
    }

    /// <summary>"… to 43, up from 38": the second figure is of the same count as the first.</summary>
    public static void Continue(FigureText text, in Draft previous, ref Draft draft)
    {
        bool bare = draft.Unit is null && draft.OfEnd == draft.OfFirst && draft.State is null;
        if (!bare || (previous.State is null && previous.OfEnd == previous.OfFirst) || draft.First - previous.End is < 1 or > 4) return;
        if (!text.Is(draft.First - 1, Glue.From) && !text.Is(draft.First - 1, Glue.Than)) return;
        (draft.Unit, draft.Kind, draft.State, draft.OfFirst, draft.OfEnd) = (previous.Unit, previous.Kind, previous.State, previous.OfFirst, previous.OfEnd);
    }
}
