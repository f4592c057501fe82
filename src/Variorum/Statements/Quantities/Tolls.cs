using Variorum.Language;
using Variorum.Statements.Figures;

namespace Variorum.Statements.Quantities;

/// <summary>Figures told of a count that was named before them: "the death toll rose to 43", "the number of wounded at over 300".</summary>
internal static class Tolls
{
    // "the number of dead in the two districts had by Friday risen to": farther back stands another matter.
    private const int Reach = 12;

    // "43 people, up from 38"; "43 by Tuesday evening, up from 38": farther off only "up" or "down" ties the second to the first.
    private const int NearestSecond = 4, FarthestSecond = 8;

    public static void Read(FigureText text, int first, ref Draft draft)
    {
        if (draft.Unit is not null || draft.OfEnd > draft.OfFirst || draft.State is not null || draft.Fraction) return;
        int count = Count(text, first, draft.First);
        if (count < 0) return;
        if (text.Is(count, Glue.Of)) Named(text, count + 1, ref draft);
        else (draft.State, draft.Unit, draft.Kind) = ("killed", "person", UnitKind.People);
    }

    /// <summary>Where a count is named before a figure: the word "toll", the "of" in "the number of"; else -1.</summary>
    private static int Count(FigureText text, int first, int figure)
    {
        for (int i = figure - 1; i >= Math.Max(first, figure - Reach); i--)
        {
            var piece = text.Pieces[i];
            if (piece.Kind == PieceKind.Number || piece.First is ',' or ';') return -1;
            if (piece.Kind != PieceKind.Word) continue;
            if (text.Form(i) is "toll") return i;
            if (text.Is(i, Glue.Of) && i > first && text.Form(i - 1) is "number" or "Number" or "total" or "count") return i;
        }
        return -1;
    }

    /// <summary>Whether a bare word of number is a count's: "the toll is now four", "the number of missing fell to two", "up from four".</summary>
    public static bool Tells(FigureText text, int first, in Draft draft)
    {
        int lead = Comparator.Left(text, draft.First, first, draft.Kind).First - 1;
        while (lead > first && text.Form(lead) is "now" or "still" or "already") lead--;
        if (lead <= first || text.Pieces[lead].Kind != PieceKind.Word) return false;
        if (text.Is(lead, Glue.From)) return text.Form(lead - 1) is "up" or "down";
        bool told = text.Is(lead, Glue.To) || text.Is(lead, Glue.At) || text.Is(lead, Glue.By) || text.TokenAt(lead).Tag is UniversalTag.AUX
            || text.Form(lead) is "reached" or "hit" or "reaches" or "hits" or "remains" or "remained" or "totalled";
        return told && Count(text, first, lead) >= 0;
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
        bool counts = previous.State is not null || previous.OfEnd > previous.OfFirst || previous.Kind == UnitKind.Currency;
        if (!bare || !counts || draft.First - previous.End is < 1 or > FarthestSecond) return;
        if (draft.First - previous.End > NearestSecond && text.Form(draft.First - 2) is not ("up" or "down")) return;
        if (!text.Is(draft.First - 1, Glue.From) && !text.Is(draft.First - 1, Glue.Than)) return;
        (draft.Unit, draft.Kind, draft.State, draft.OfFirst, draft.OfEnd) = (previous.Unit, previous.Kind, previous.State, previous.OfFirst, previous.OfEnd);
    }
}
