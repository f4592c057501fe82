using System.Globalization;
using Variorum.Language;
using Variorum.Language.English;
using Variorum.Text;

namespace Variorum.Bench;

/// <summary>A GUM document read by the language core, with the gold entity of each word that heads a mention.</summary>
internal sealed class GoldReferences
{
    private readonly string _name;
    private readonly ParsedText _text;
    private readonly List<Referent> _referents;
    private readonly PronounRanker _ranker;

    /// <summary>Gold entities by the place of the word that heads a mention of them.</summary>
    private readonly Dictionary<int, HashSet<string>> _byHead = [];

    public GoldReferences(TreebankText gold, ISentenceAnalyzer analyzer)
    {
        _name = gold.Name;
        _text = Tokenizer.Tokenize(gold.Text, gold.Blocks);
        analyzer.Analyze(_text);
        _referents = CoreferenceResolver.Link(_text, EntityResolver.Link(_text));
        _ranker = new PronounRanker(new TextTrees(_text));
        ReadGold(gold);
    }

    public void Score(Tally[] tallies) => Score(tallies, (referent, _) => referent.Chain.Referents.LastOrDefault(r => r.First < referent.First));

    public void ScoreNearest(Tally[] tallies) => Score(tallies, (referent, at) => referent.Kind == ReferentKind.Pronoun
        ? _ranker.Candidates(_referents, at).FirstOrDefault(c => c.First < referent.First)
        : _referents.Take(at).LastOrDefault(r => r.Kind != ReferentKind.Pronoun && r.Class == referent.Class && r.IsPlural == referent.IsPlural));

    /// <summary>A line a candidate: group, number of the pronoun, right or wrong, features. Pronouns join their gold antecedent,
    /// so that later ones see the chains a perfect reader would.</summary>
    public void Dump(TextWriter output)
    {
        int number = 0;
        for (int i = 0; i < _referents.Count; i++)
        {
            if (_referents[i].Kind != ReferentKind.Pronoun || EntitiesAt(_referents[i]) is not { } gold) continue;
            var candidates = _ranker.Candidates(_referents, i);
            bool any = candidates.Any(c => IsRight(gold, c));
            int row = -1;
            foreach (float[] features in _ranker.Rows(_referents[i], candidates))
            {
                bool right = row < 0 ? !any : IsRight(gold, candidates[row]);
                output.WriteLine($"{PronounRanker.Group(_referents[i])}\t{_name} {number}\t{(right ? 1 : 0)}\t{string.Join('\t', features.Select(f => f.ToString("0.###", CultureInfo.InvariantCulture)))}");
                row++;
            }
            if (candidates.FirstOrDefault(c => IsRight(gold, c)) is { } antecedent) antecedent.Chain.Join(_referents[i], "gold");
            number++;
        }
    }

    private void Score(Tally[] tallies, Func<Referent, int, Referent?> antecedent)
    {
        for (int i = 0; i < _referents.Count; i++)
        {
            var referent = _referents[i];
            bool description = referent.Kind == ReferentKind.Nominal && referent.IsDefinite;
            if (referent.Kind != ReferentKind.Pronoun && !description) continue;
            var gold = EntitiesAt(referent);
            bool hasGold = gold is not null && _byHead.Any(p => p.Key < _text.Tokens[referent.Head].Span.Start && p.Value.Overlaps(gold));
            var found = antecedent(referent, i);
            if (description && found is null && !hasGold) continue;
            int group = description ? 3 : PronounRanker.Group(referent);
            tallies[group].Add(found is not null && gold is not null && IsRight(gold, found) ? 1 : 0, found is null ? 0 : 1, hasGold ? 1 : 0);
        }
    }

    private HashSet<string>? EntitiesAt(Referent referent) => _byHead.GetValueOrDefault(_text.Tokens[referent.Head].Span.Start);

    private bool IsRight(HashSet<string> gold, Referent candidate) => EntitiesAt(candidate) is { } other && other.Overlaps(gold);

    private void ReadGold(TreebankText gold)
    {
        var open = new Dictionary<string, Stack<(int Word, string[] Heads)>>(StringComparer.Ordinal);
        for (int w = 0; w < gold.Words.Count; w++)
        {
            foreach (var (id, heads, closes, opens) in Marks(gold.Miscellany[w]))
            {
                if (opens)
                {
                    if (!open.TryGetValue(id, out var stack)) open[id] = stack = new Stack<(int, string[])>();
                    stack.Push((w, heads));
                }
                if (closes && open.TryGetValue(id, out var begun) && begun.Count > 0) Close(gold, id, begun.Pop());
            }
        }
    }

    private void Close(TreebankText gold, string id, (int Word, string[] Heads) mention)
    {
        foreach (string head in mention.Heads)
        {
            if (!int.TryParse(head, NumberStyles.None, CultureInfo.InvariantCulture, out int n) || mention.Word + n - 1 >= gold.Words.Count) continue;
            int place = gold.Words[mention.Word + n - 1].Start;
            if (!_byHead.TryGetValue(place, out var entities)) _byHead[place] = entities = [];
            entities.Add(id);
        }
    }

    /// <summary>The opening and closing brackets of <c>Entity=</c>: "(12-person-giv:act-…-1-coref", "12)", "(12-…)".</summary>
    private static IEnumerable<(string Id, string[] Heads, bool Closes, bool Opens)> Marks(string miscellany)
    {
        int at = miscellany.IndexOf("Entity=", StringComparison.Ordinal);
        if (at < 0) yield break;
        string value = miscellany[(at + 7)..].Split('|')[0];
        for (int i = 0; i < value.Length;)
        {
            bool opens = value[i] == '(';
            int end = value.IndexOfAny(['(', ')'], i + 1);
            bool closes = end >= 0 && value[end] == ')';
            string body = value[(opens ? i + 1 : i)..(end < 0 ? value.Length : end)];
            string[] fields = body.Split('-');
            yield return (fields[0], opens ? Heads(fields) : [], closes || !opens, opens);
            i = end < 0 ? value.Length : closes ? end + 1 : end;
        }
    }

    /// <summary>The field before the link's kind: which words of the mention head it.</summary>
    private static string[] Heads(string[] fields) => fields.Length > 5 ? fields[5].Split(',')[..1] : ["1"];
}
