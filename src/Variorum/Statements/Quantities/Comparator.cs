using Variorum.Language;
using Variorum.Statements.Figures;
using Variorum.Text;

namespace Variorum.Statements.Quantities;

/// <summary>What the words around a figure make of it.</summary>
[Flags]
internal enum Bound : byte { None = 0, Low = 1, High = 2, About = 4, Exact = 8, Change = 16 }

/// <summary>Words that bound or blur a figure ("more than", "nearly", "or so"), from <c>data/en/comparators.tsv</c>.</summary>
internal static class Comparator
{
    private static readonly Lexicon Before = Only("before");
    private static readonly Lexicon After = Only("after");

    // "in the neighborhood of" is the longest phrase.
    private const int MostPieces = 5;

    private static Lexicon Only(string place) =>
        Lexicon.Parse(string.Join('\n', Lexicon.Load("en/comparators.tsv").Rows.Where(row => row[2] == place).Select(row => $"{row[0]}\t{row[1]}")), ignoreCase: true);

    /// <summary>Reads leftwards from a figure; several may stand in a row ("at least another 500").</summary>
    /// <param name="kind">What kind of unit the figure has: "over ten years" may be a stretch of time.</param>
    public static (Bound Bound, int First) Left(FigureText text, int first, int floor, UnitKind? kind)
    {
        var bound = Bound.None;
        if (first - 2 >= floor && text.IsDash(first - 1) && text.Form(first - 2).Equals("sub", StringComparison.OrdinalIgnoreCase)) return (Bound.High, first - 2);
        while (first > floor && One(text, first, floor) is { } found)
        {
            if (IsDuring(text, found.First, first, floor, kind)) return (bound, first);
            bound |= found.Bound;
            first = found.First;
        }
        return (bound, first);
    }

    /// <summary>"Over ten years" means "during" unless a preposition or an auxiliary stands before it ("for over ten years", "was over a year").</summary>
    private static bool IsDuring(FigureText text, int over, int end, int floor, UnitKind? kind) =>
        kind == UnitKind.Time && end == over + 1 && text.Is(over, Glue.Over) && !(over > floor && text.TokenAt(over - 1).Tag is UniversalTag.ADP or UniversalTag.AUX);

    private static (Bound Bound, int First)? One(FigureText text, int end, int floor)
    {
        for (int first = Math.Max(floor, end - MostPieces); first < end; first++)
        {
            var form = Form(text, first, end);
            if (form.Length <= 28 && Before.TryGet(form, out var row)) return (BoundOf(row[1]), first);
        }
        return null;
    }

    /// <summary>Reads what follows a figure or its unit: "or more", "or so".</summary>
    public static (Bound Bound, int End) Right(FigureText text, int at, int end)
    {
        for (int last = Math.Min(end, at + 3); last > at; last--)
        {
            if (After.TryGet(Form(text, at, last), out var row)) return (BoundOf(row[1]), last);
        }
        bool plus = at < end && text.IsMark(at, '+') && text.Pieces[at].Glued;
        return plus ? (Bound.Low, at + 1) : (Bound.None, at);
    }

    private static ReadOnlySpan<char> Form(FigureText text, int first, int end) =>
        text.Parsed.Text.Value.AsSpan(text.Pieces[first].Start, text.Pieces[end - 1].End - text.Pieces[first].Start);

    private static Bound BoundOf(string effect) => effect switch { "low" => Bound.Low, "high" => Bound.High, "about" => Bound.About, "change" => Bound.Change, _ => Bound.Exact };
}
