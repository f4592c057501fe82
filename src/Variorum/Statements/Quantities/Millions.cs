using Variorum.Language;
using Variorum.Statements.Figures;
using Variorum.Text;

namespace Variorum.Statements.Quantities;

/// <summary>"2.4m guests", "48.6m crowns": "m" is a million, as much of the press writes it, before what cannot be counted in metres.</summary>
internal static class Millions
{
    public const decimal Value = 1_000_000;

    private static readonly Lexicon MetreThings = Lexicon.Load("en/metre-things.tsv", ignoreCase: true);

    private static readonly byte Nns = PennTags.Index("NNS");

    /// <summary>Whether the unit "m" at a piece is a million, by what stands behind it.</summary>
    public static bool Are(FigureText text, int at, int end, decimal value)
    {
        if (!text.Pieces[at].Glued || text.Form(at) is not "m" || at + 1 >= end || text.Pieces[at + 1].Kind != PieceKind.Word) return false;
        if (Units.Read(text, at + 1, end) is { Kind: UnitKind.Currency }) return true;
        int head = Counted.Head(text, at + 1, end);
        if (head < 0 || text.TokenAt(head).Penn != Nns && text.Form(head) is not "people" || MetreThings.Contains(text.Form(head))) return false;
        return Persons.Are(text, head) || !IsRace(value);
    }

    // "100m records", "1500m titles".
    private static bool IsRace(decimal value) => value is 50 or 60 or 80 or 100 or 110 or 200 or 300 or 400 or 600 or 800 or 1500 or 3000 or 5000 or 10000;

    /// <summary>"A breach of 2.4m", where "2.4m guests" stands elsewhere in the text: the same number again.</summary>
    public static void ReadAlike(FigureText text, List<Quantity> found)
    {
        var millions = new HashSet<decimal>();
        foreach (var quantity in found) if (quantity.Unit != Metre && (quantity.Best ?? quantity.High ?? quantity.Low) is { } value && IsWrittenWithM(text, quantity)) millions.Add(value);
        for (int i = 0; millions.Count > 0 && i < found.Count; i++)
        {
            if (found[i] is not { Unit: Metre } metres || (metres.Best ?? metres.High ?? metres.Low) is not { } value || !millions.Contains(value * Value) || !IsWrittenWithM(text, metres)) continue;
            found[i] = metres with { Unit = null, Low = metres.Low * Value, Best = metres.Best * Value, High = metres.High * Value };
        }
    }

    private const string Metre = "metre";

    // "2.4m" and no word or sign beside the letter.
    private static bool IsWrittenWithM(FigureText text, Quantity quantity)
    {
        var words = text.Parsed.Text[quantity.Span];
        for (int m = words.IndexOf('m'); m >= 0 && m < words.Length; m++)
        {
            if (words[m] == 'm' && m > 0 && char.IsAsciiDigit(words[m - 1]) && (m + 1 == words.Length || !char.IsLetterOrDigit(words[m + 1]))) return true;
        }
        return false;
    }
}
