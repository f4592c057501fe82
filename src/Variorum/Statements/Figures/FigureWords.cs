using System.Collections.Frozen;
using System.Globalization;
using Variorum.Text;

namespace Variorum.Statements.Figures;

/// <summary>The words of numbers and of time, from <c>data/en/numerals.tsv</c> and <c>data/en/time-words.tsv</c>.</summary>
internal static class FigureWords
{
    private static readonly FrozenDictionary<string, FigureWord> Words = Load();
    private static readonly FrozenDictionary<string, FigureWord>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    // Longer than any entry; spares hashing of long words.
    private const int LongestWord = 16;

    /// <summary>What is known of a word, in any case.</summary>
    public static FigureWord Find(ReadOnlySpan<char> word) => word.Length <= LongestWord && Lookup.TryGetValue(word, out var found) ? found : FigureWord.None;

    private static FrozenDictionary<string, FigureWord> Load()
    {
        var words = new Dictionary<string, FigureWord>(StringComparer.OrdinalIgnoreCase);
        FigureWord At(string key)
        {
            if (!words.TryGetValue(key, out var word)) words.Add(key, word = new FigureWord(key.ToLowerInvariant()));
            return word;
        }
        foreach (var row in Lexicon.Load("en/numerals.tsv").Rows)
        {
            At(row.Key).Numeral = Enum.Parse<Numeral>(row[1], ignoreCase: true);
            At(row.Key).Value = row[2].Contains('/') ? 1m / decimal.Parse(row[2].AsSpan(2), CultureInfo.InvariantCulture) : decimal.Parse(row[2], CultureInfo.InvariantCulture);
        }
        foreach (var row in Lexicon.Load("en/time-words.tsv").Rows) Describe(At(row.Key), row);
        foreach (var row in Lexicon.Load("en/conventions.tsv").Rows.Where(row => row[2] == "plural")) At(row.Key).Numeral = Numeral.Vague;
        foreach (var glue in Enum.GetValues<Glue>()) At(glue.ToString()).Glue = glue;
        At("an").Glue = Glue.A;
        words.Remove(nameof(Glue.None));
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Columns: word, role, number, code, flags ("capital", "plural").</summary>
    private static void Describe(FigureWord word, LexiconRow row)
    {
        word.Time = Enum.Parse<TimeRole>(row[1], ignoreCase: true);
        word.Number = row[2].Length == 0 ? 0 : int.Parse(row[2], CultureInfo.InvariantCulture);
        word.Code = row[3];
        word.NeedsCapital = row[4] == "capital";
        word.Plural = row[4] == "plural";
    }
}
