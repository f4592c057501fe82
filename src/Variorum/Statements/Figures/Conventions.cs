using System.Collections.Frozen;
using System.Globalization;
using Variorum.Text;

namespace Variorum.Statements.Figures;

/// <summary>
/// What round words stand for at the least ("dozens": 24): those of <c>data/en/conventions.tsv</c>, or a user's own in their place.
/// </summary>
public sealed class Conventions
{
    // "Millions of billions" is already nobody's count; beyond it a decimal overflows.
    private const decimal MostCompounded = 1_000_000_000_000m;

    // A word of a user's file is one of these: which words are numbers decides how a text is cut up, not how it is counted.
    private static readonly Lexicon Shipped = Lexicon.Load("en/conventions.tsv", ignoreCase: true);

    private readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _words;

    private sealed record Entry(decimal Least, bool IsScale, decimal Factor);

    private Conventions(IReadOnlyDictionary<string, decimal> own)
    {
        IsDefault = own.Count == 0;
        _words = Shipped.Rows.ToFrozenDictionary(row => row.Key, row => Read(row, own), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The shipped conventions.</summary>
    public static Conventions Default { get; } = new(new Dictionary<string, decimal>());

    /// <summary>Nothing differs from what is shipped.</summary>
    public bool IsDefault { get; }

    /// <summary>Reads a user's file: a word, a tab and its least value on each line; lines that begin with # say anything.</summary>
    /// <param name="problem">One line that says what is wrong with the text, when it cannot be read.</param>
    public static Conventions? Parse(string text, out string? problem)
    {
        var own = new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase);
        int number = 0;
        foreach (string line in text.Split('\n').Select(line => line.TrimEnd('\r', ' ', '\t')))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            string[] fields = line.Split('\t');
            bool known = Shipped.TryGet(fields[0], out var row);
            bool valued = fields.Length >= 2 && decimal.TryParse(fields[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal least) && own.TryAdd(row.Key ?? "", least);
            problem = !known ? string.Create(CultureInfo.InvariantCulture, $"line {number}: no round word is called “{fields[0]}”; there are {string.Join(", ", Shipped.Rows.Select(r => r.Key))}")
                : !valued ? string.Create(CultureInfo.InvariantCulture, $"line {number}: wants a word, a tab and its least value, each word once") : null;
            if (problem is not null) return null;
        }
        problem = null;
        return new Conventions(own);
    }

    private static Entry Read(LexiconRow row, IReadOnlyDictionary<string, decimal> own)
    {
        decimal least = own.TryGetValue(row.Key, out decimal value) ? value : decimal.Parse(row[1], CultureInfo.InvariantCulture);
        return row[2] == "scale" ? new Entry(least, true, 1) : new Entry(least, false, decimal.Parse(row[3], CultureInfo.InvariantCulture));
    }

    /// <summary>"dozens", "tens of thousands", "several hundred", "hundreds of thousands".</summary>
    internal WrittenNumber? Read(FigureText text, int at, int end)
    {
        if (text.Pieces[at].Kind != PieceKind.Word || !_words.TryGetValue(text.Form(at), out var word)) return null;
        decimal value = word.Least;
        int next = at + 1;
        if (word.IsScale)
        {
            // "several hundred": the word counts the scale behind it and is no number without one.
            if (next >= end || text.Pieces[next].Word.Numeral is not (Numeral.Hundred or Numeral.Scale or Numeral.Dozen)) return null;
            value *= text.Pieces[next].Word.Value;
            if (++next < end && text.Pieces[next].Word.Numeral == Numeral.Scale) value *= text.Pieces[next++].Word.Value;
            return new WrittenNumber(value, next, true, 1) { Words = true };
        }
        while (value < MostCompounded && next + 1 < end && text.Is(next, Glue.Of) && _words.TryGetValue(text.Form(next + 1), out var inner) && !inner.IsScale)
        {
            value *= inner.Factor;
            next += 2;
        }
        return new WrittenNumber(value, next, true, 1) { Words = true };
    }
}
