using Variorum.Statements.Figures;

namespace Variorum.Statements.Quantities;

/// <summary>None at all, said outright: "not a single soldier", "no casualties".</summary>
internal static class Zero
{
    public static bool Read(FigureText text, int at, int end, ref Draft draft)
    {
        int thing;
        if (text.Is(at, Glue.Not) && at + 2 < end && (text.Is(at + 1, Glue.A) || text.Pieces[at + 1].Word.Text == "one") && text.Is(at + 2, Glue.Single)) thing = at + 3;
        else if (text.Is(at, Glue.Not) && at + 2 < end && text.Pieces[at + 1].Word.Text == "one") thing = at + 2;
        else if (text.Is(at, Glue.No) && States.IsCasualty(text, at + 1, end)) thing = at + 1;
        else return false;
        draft.First = draft.NumberFirst = at;
        draft.NumberEnd = draft.End = thing;
        draft.Words = true;
        draft.Rule = "none at all";
        if (thing < end) Counted.Read(text, end, ref draft);
        return draft.OfEnd > draft.OfFirst;
    }
}
