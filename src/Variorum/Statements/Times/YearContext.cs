using Variorum.Statements.Figures;

namespace Variorum.Statements.Times;

/// <summary>Whether four digits are a year and not a count.</summary>
internal static class YearContext
{
    public static bool Fits(TimeScan scan, int at)
    {
        var piece = scan.Pieces[at];
        if (piece.Glued && scan.Has(at - 1) && !IsOpening(scan, at - 1)) return false;
        int next = at + 1;
        if (scan.Has(next) && scan.Pieces[next].Glued && scan.Pieces[next].Kind == PieceKind.Word) return false;
        if (scan.IsMark(next, '%')) return false;
        bool led = scan.Has(at - 1) && LeadsYear(scan.Pieces[at - 1].Word);
        bool modern = piece.Value is >= 1900 and <= 2060;
        return modern ? led || !IsCount(scan, next) : led && piece.Value >= 1400 && !IsCount(scan, next);
    }

    /// <summary>An opening bracket, quotation mark, slash or dash may stand right before a year.</summary>
    private static bool IsOpening(TimeScan scan, int at) =>
        scan.Pieces[at].Kind == PieceKind.Mark && (scan.Pieces[at].First is '(' or '[' or '"' or '“' or '‘' or '/' or '—' || (scan.IsDash(at) && scan.Has(at - 1) && (scan.IsYear(at - 1) || scan.Role(at - 1) == TimeRole.Shade || scan.IsWord(at - 1, "post") || scan.IsWord(at - 1, "pre"))));

    private static bool LeadsYear(FigureWord word) =>
        word.Glue is Glue.In or Glue.Since or Glue.Until or Glue.During or Glue.By || word.Time is TimeRole.Shade or TimeRole.Fiscal or TimeRole.Season;

    /// <summary>A word right behind that is counted or measured: "2000 people", "1950 metres".</summary>
    private static bool IsCount(TimeScan scan, int next)
    {
        if (!scan.Has(next) || scan.Pieces[next].Kind != PieceKind.Word || scan.Pieces[next].Capital) return false;
        var word = scan.Pieces[next].Word;
        if (word.Time == TimeRole.Unit || word.Numeral == Numeral.Scale) return true;
        var form = scan.Text.Form(next);
        return word == FigureWord.None && form.Length > 3 && form[^1] == 's' && form[^2] != 's' || form.Equals("people", StringComparison.Ordinal);
    }
}
