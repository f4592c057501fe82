using Variorum.Statements.Figures;

namespace Variorum.Statements.Quantities;

/// <summary>Fractions and what they are of; when that is itself a number ("a third of the 12,000"), the product is the figure.</summary>
internal static class Shares
{
    /// <summary>"46 percent of likely voters": what a percentage is of.</summary>
    public static void ReadBase(FigureText text, int end, ref Draft draft)
    {
        int at = draft.End;
        if (at + 1 >= end || !text.Is(at, Glue.Of)) return;
        int first = ++at;
        while (at < end && Leads(text, at)) at++;
        if (at >= end || text.Pieces[at].Kind != PieceKind.Word) return;
        int head = Counted.Head(text, at, end);
        if (head < 0) return;
        (draft.OfFirst, draft.OfEnd, draft.BaseFirst, draft.BaseEnd) = (at, head + 1, first, head + 1);
        draft.End = head + 1;
    }

    private static bool Leads(FigureText text, int at) =>
        text.Is(at, Glue.The) || text.Form(at) is "its" or "their" or "all" or "those" or "these" or "his" or "her" or "our" or "some" or "combined" or "about";

    public static void Read(FigureText text, int end, ref Draft draft)
    {
        int at = draft.NumberEnd;
        draft.Rule = "fraction";
        if (at < end && text.Is(at, Glue.Of)) at++;
        int first = at;
        while (at < end && Leads(text, at)) at++;
        if (at >= end) return;
        int number = at;
        if (text.Pieces[at].Kind == PieceKind.Number && NumeralReader.Read(text, at, end) is { Fraction: false, Vague: false } whole && Units.CurrencyBefore(text, at, first) is null)
        {
            at = whole.End;
            draft.Value = decimal.Round(draft.Value * whole.Value, 0);
            draft.Fraction = false;
            draft.Rule = "fraction of a number: their product";
        }
        int head = Counted.Head(text, at, end);
        if (head < 0) { if (at > number) (draft.BaseFirst, draft.BaseEnd, draft.End) = (first, at, Math.Max(draft.End, at)); return; }
        (draft.OfFirst, draft.OfEnd) = (at, head + 1);
        (draft.BaseFirst, draft.BaseEnd) = (first, head + 1);
        draft.End = Math.Max(draft.End, head + 1);
        if (at > number && Persons.Are(text, head)) { draft.Unit = "person"; draft.Kind = UnitKind.People; }
        else if (at == number) draft.Unit = "fraction";
    }
}
