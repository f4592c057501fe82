using System.Globalization;
using Variorum.Text;

namespace Variorum.Statements.Figures;

/// <summary>What round words stand for at the least ("dozens": 24), from <c>data/en/conventions.tsv</c>.</summary>
internal static class Conventions
{
    private static readonly Lexicon Words = Lexicon.Load("en/conventions.tsv", ignoreCase: true);

    // "Millions of billions" is already nobody's count; beyond it a decimal overflows.
    private const decimal MostCompounded = 1_000_000_000_000m;

    /// <summary>"dozens", "tens of thousands", "several hundred", "hundreds of thousands".</summary>
    public static WrittenNumber? Read(FigureText text, int at, int end)
    {
        if (text.Pieces[at].Kind != PieceKind.Word || !Words.TryGet(text.Form(at), out var row)) return null;
        decimal value = decimal.Parse(row[1], CultureInfo.InvariantCulture);
        int next = at + 1;
        if (row[2] == "scale")
        {
            // "several hundred": the word counts the scale behind it and is no number without one.
            if (next >= end || text.Pieces[next].Word.Numeral is not (Numeral.Hundred or Numeral.Scale or Numeral.Dozen)) return null;
            value *= text.Pieces[next].Word.Value;
            if (++next < end && text.Pieces[next].Word.Numeral == Numeral.Scale) value *= text.Pieces[next++].Word.Value;
            return new WrittenNumber(value, next, true, 1) { Words = true };
        }
        while (value < MostCompounded && next + 1 < end && text.Is(next, Glue.Of) && Words.TryGet(text.Form(next + 1), out var inner) && inner[2] == "plural")
        {
            value *= decimal.Parse(inner[3], CultureInfo.InvariantCulture);
            next += 2;
        }
        return new WrittenNumber(value, next, true, 1) { Words = true };
    }
}
