using Variorum.Statements.Figures;
using Variorum.Text;

namespace Variorum.Statements.Quantities;

/// <summary>Whether a figure says by how much something changed and not how much there is, from <c>data/en/change-words.tsv</c>.</summary>
internal static class Changes
{
    private static readonly Lexicon Words = Lexicon.Load("en/change-words.tsv", ignoreCase: true);

    public static bool Is(FigureText text, int first, int end, in Draft draft)
    {
        int before = draft.First - 1;
        bool by = before >= first && (text.Is(before, Glue.By) || text.Is(before, Glue.Of));
        if (by) before--;
        // "Lost 300 men" is a count; "fell by 300", "a rise of 300" and "lost 3%" are changes.
        if (!by && draft.Kind is null or UnitKind.People) return false;
        if (before >= first && text.Pieces[before].Kind == PieceKind.Word && Words.TryGet(text.Form(before), out var row) && row[1] != "after") return true;
        int behind = draft.NumberEnd;
        return draft.Kind is UnitKind.Share && behind < end && text.Pieces[behind].Kind == PieceKind.Word && Words.TryGet(text.Form(behind), out row) && row[1] != "before";
    }
}
