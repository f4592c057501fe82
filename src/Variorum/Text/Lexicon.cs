using System.Collections.Frozen;

namespace Variorum.Text;

/// <summary>
/// A word list of <c>data/**/*.tsv</c> as embedded in the library: one fact a line, fields separated by tabs, the first
/// field the key; lines that begin with <c>#</c> and empty lines are skipped. Immutable; loaded once, shared by threads.
/// </summary>
public sealed class Lexicon
{
    private readonly FrozenDictionary<string, LexiconRow[]> _rows;
    private readonly FrozenDictionary<string, LexiconRow[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private Lexicon(List<LexiconRow> rows, StringComparer comparer)
    {
        Rows = rows;
        _rows = rows.GroupBy(row => row.Key, comparer).ToFrozenDictionary(group => group.Key, group => group.ToArray(), comparer);
        _lookup = _rows.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>All facts in the order of the file.</summary>
    public IReadOnlyList<LexiconRow> Rows { get; }

    /// <param name="path">The file below <c>data/</c>, such as <c>en/titles.tsv</c>.</param>
    /// <param name="ignoreCase">Whether keys are found in any case (ordinal, no culture).</param>
    /// <exception cref="FileNotFoundException">No such file is embedded: a bug.</exception>
    public static Lexicon Load(string path, bool ignoreCase = false)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream("data/" + path) ?? throw new FileNotFoundException("not embedded", path);
        using var reader = new StreamReader(stream);
        return new Lexicon(Read(reader), ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
    }

    /// <summary>The same from text at hand.</summary>
    public static Lexicon Parse(string text, bool ignoreCase = false) =>
        new(Read(new StringReader(text)), ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);

    public bool Contains(ReadOnlySpan<char> key) => _lookup.ContainsKey(key);

    /// <summary>The first fact about a key.</summary>
    public bool TryGet(ReadOnlySpan<char> key, out LexiconRow row)
    {
        bool found = _lookup.TryGetValue(key, out var rows);
        row = found ? rows![0] : default;
        return found;
    }

    /// <summary>All facts about a key in the order of the file; empty when there is none.</summary>
    public ReadOnlySpan<LexiconRow> All(ReadOnlySpan<char> key) => _lookup.TryGetValue(key, out var rows) ? rows : [];

    private static List<LexiconRow> Read(TextReader reader)
    {
        var rows = new List<LexiconRow>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') rows.Add(new LexiconRow(line.Split('\t')));
        }
        return rows;
    }
}
