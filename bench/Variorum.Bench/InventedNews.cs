using System.Globalization;
using System.Text;
using Variorum.Articles;
using Variorum.Language;
using Variorum.Language.English;
using Variorum.Text;

namespace Variorum.Bench;

/// <summary>A text of tests/Corpus/pronouns: its pronouns carry part of what they mean, "{it|port}", or "-" for nothing named before.</summary>
internal sealed class InventedNews
{
    private readonly string _name;
    private readonly ParsedText _text;
    private readonly List<Referent> _referents;
    private readonly PronounRanker _ranker;
    private readonly Dictionary<int, string> _meant = [];

    private InventedNews(string name, string line, ISentenceAnalyzer analyzer)
    {
        _name = name;
        var source = new SourceText(Strip(line));
        _text = Tokenizer.Tokenize(source, [new Block(BlockRole.Body, source.Whole, "invented")]);
        analyzer.Analyze(_text);
        _referents = CoreferenceResolver.Link(_text, EntityResolver.Link(_text));
        _ranker = new PronounRanker(new TextTrees(_text));
    }

    public static IEnumerable<InventedNews> Read(string path, ISentenceAnalyzer analyzer) =>
        File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select((line, i) => new InventedNews($"invented-{i}", line, analyzer));

    /// <summary>As <see cref="GoldReferences.Score"/>: right when the chain chosen holds what was meant.</summary>
    public void Score(Tally[] tallies)
    {
        foreach (var (pronoun, meant) in Pronouns())
        {
            bool found = pronoun.Chain.Referents.Any(r => r.First < pronoun.First);
            tallies[PronounRanker.Group(pronoun)].Add(found && Means(pronoun, pronoun.Chain, meant) ? 1 : 0, found ? 1 : 0, meant == "-" ? 0 : 1);
        }
    }

    /// <summary>As <see cref="GoldReferences.Dump"/>.</summary>
    public void Dump(TextWriter output)
    {
        int number = 0;
        foreach (var (pronoun, meant) in Pronouns())
        {
            var candidates = _ranker.Candidates(_referents, _referents.IndexOf(pronoun));
            var right = candidates.FirstOrDefault(c => Means(pronoun, c.Chain, meant));
            int row = -1;
            foreach (float[] features in _ranker.Rows(pronoun, candidates))
            {
                bool good = row < 0 ? right is null : Means(pronoun, candidates[row].Chain, meant);
                output.WriteLine($"{PronounRanker.Group(pronoun)}\t{_name} {number}\t{(good ? 1 : 0)}\t{string.Join('\t', features.Select(f => f.ToString("0.###", CultureInfo.InvariantCulture)))}");
                row++;
            }
            right?.Chain.Join(pronoun, "gold");
            number++;
        }
    }

    private IEnumerable<(Referent Pronoun, string Meant)> Pronouns()
    {
        foreach (var referent in _referents)
        {
            if (referent.Kind == ReferentKind.Pronoun && _meant.TryGetValue(_text.Tokens[referent.Head].Span.Start, out string? meant)) yield return (referent, meant);
        }
    }

    private bool Means(Referent pronoun, Chain chain, string meant) =>
        chain.Referents.Any(r => r.First < pronoun.First && _text.Text.Quote(_text.Tokens[r.First].Span.Union(_text.Tokens[r.End - 1].Span)).Contains(meant, StringComparison.OrdinalIgnoreCase));

    private string Strip(string line)
    {
        var plain = new StringBuilder();
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] != '{') { plain.Append(line[i]); continue; }
            int bar = line.IndexOf('|', i), end = line.IndexOf('}', i);
            _meant[plain.Length] = line[(bar + 1)..end];
            plain.Append(line, i + 1, bar - i - 1);
            i = end;
        }
        return plain.ToString();
    }
}
