using Variorum.Statements.Figures;

namespace Variorum.Statements.Times;

/// <summary>Times of a figure that another is only set beside: "30, up from 12 a day earlier", "more than the 12 of Monday", "compared with 12 on Thursday".</summary>
internal static class Comparisons
{
    // "from about 1.2 million crowns on": what may stand between the preposition and the day.
    private const int Reach = 8;

    /// <summary>Whether the time that begins at a piece stands behind such a figure, or right behind the preposition ("up from a day earlier").</summary>
    public static bool Holds(TimeScan scan, int time)
    {
        bool figure = false;
        for (int i = time - 1; scan.Has(i) && i >= time - Reach; i--)
        {
            if (scan.Pieces[i].Kind == PieceKind.Mark && scan.Pieces[i].First is ',' or ';' or ':') return false;
            figure |= scan.IsNumber(i) || scan.Pieces[i].Word.Numeral is Numeral.Ones or Numeral.Tens or Numeral.Dozen;
            if (IsOpened(scan, i)) return figure || (i == time - 1 && IsUpOrDown(scan, i - 1));
        }
        return false;
    }

    private static bool IsOpened(TimeScan scan, int at) => scan.Is(at, Glue.From) || scan.Is(at, Glue.Than) || ((scan.Is(at, Glue.With) || scan.Is(at, Glue.To)) && scan.IsWord(at - 1, "compared"));

    private static bool IsUpOrDown(TimeScan scan, int at) => scan.IsWord(at, "up") || scan.IsWord(at, "down");
}
