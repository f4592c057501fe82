using Variorum.Language;
using Variorum.Statements.Attributions;
using Variorum.Text;

namespace Variorum.Statements;

/// <summary>
/// Quotations without words that say whose they are. Newspapers name the speaker once and quote him over several paragraphs, with or
/// without an open mark between: in the training part of PolNeAR such a paragraph belongs to the speaker before it in four of five cases.
/// Where none stands before it, nobody is named; the outlet's own voice it is not.
/// </summary>
internal sealed class UncuedQuotations
{
    internal const string GoesOn = "quotation: the speaker just before goes on";
    internal const string NobodyNamed = "quotation: nothing says whose words they are";

    // Shorter ones are titles and nicknames.
    private const int LeastWords = 5;

    private readonly Scene _scene;
    private readonly SaidWords _said;
    private readonly IReadOnlyList<Sentence> _sentences;
    private readonly List<Quoted> _quotations = [];

    // For the sentence that a quotation ends in, the quotation; of several, the one that reaches furthest.
    private readonly Dictionary<int, Quoted> _endingIn = [];

    /// <summary>A statement in quotation marks, with the quotations in which it goes on.</summary>
    private sealed record Quoted(Statement Statement)
    {
        public List<TextSpan> Further { get; } = [];
        public int End => Statement.Content[^1].End;
    }

    private UncuedQuotations(Scene scene, SaidWords said) => (_scene, _said, _sentences) = (scene, said, scene.Text.Sentences);

    /// <param name="attributed">In order of the text.</param>
    /// <param name="said">The words of these statements; the quotations' words are added.</param>
    /// <returns>The same statements, the quotations that go on added to their content, a span for each paragraph; behind them those of nobody named.</returns>
    public static List<Statement> Add(Scene scene, List<Statement> attributed, SaidWords said, StanceFinder stances, TermFinder terms)
    {
        var finder = new UncuedQuotations(scene, said);
        foreach (var statement in attributed) finder.Know(statement);
        finder.Collect(stances, terms);
        return finder._quotations.ConvertAll(q => Whole(q, terms));
    }

    private void Know(Statement statement)
    {
        var quoted = new Quoted(statement);
        _quotations.Add(quoted);
        if (statement.Kind != StatementKind.Direct) return;
        int last = _scene.Text.SentenceAt(Math.Max(0, _scene.Text.FirstTokenFrom(statement.Span.End) - 1));
        if (!_endingIn.TryGetValue(last, out var known) || quoted.End > known.End) _endingIn[last] = quoted;
    }

    private void Collect(StanceFinder stances, TermFinder terms)
    {
        for (int s = 0; s < _sentences.Count;)
        {
            int end = EndOfRun(s);
            if (Words(s, end) >= LeastWords) Take(s, end, stances, terms);
            s = Math.Max(s + 1, end);
        }
    }

    /// <summary>Behind the last of the sentences of one block from <paramref name="first"/> on that are quoted from end to end and are nobody's yet.</summary>
    private int EndOfRun(int first)
    {
        int begin = _sentences[first].FirstToken;
        if (_scene.Quotation[begin] < 0 || _scene.Quotations[_scene.Quotation[begin]].FirstToken != begin) return first;
        int s = first;
        while (s < _sentences.Count && _sentences[s].Block == _sentences[first].Block && _scene.IsQuoted(_sentences[s]) && !_said.Any(_sentences[s])) s++;
        return s;
    }

    private int Words(int first, int end)
    {
        int words = 0;
        for (int i = _sentences[first].FirstToken; end > first && i < _sentences[end - 1].EndToken; i++) if (!_scene.IsPunctuation(i)) words++;
        return words;
    }

    private void Take(int first, int end, StanceFinder stances, TermFinder terms)
    {
        var span = _sentences[first].Span.Union(_sentences[end - 1].Span);
        if (Speaker(first, span) is not { } speaker)
        {
            var stance = stances.OfSentence(_sentences[first]);
            speaker = new(new(-1, span, StatementKind.Direct, new Attribution(null, null, [span], [], NobodyNamed), stance, NobodyNamed) { Terms = terms.Find([span]) });
            _quotations.Add(speaker);
        }
        else if (!Repeats(speaker.Statement, span)) speaker.Further.Add(span);
        _endingIn[end - 1] = speaker;
        _said.Take(span);
    }

    /// <summary>Whose quotation ends with the sentence before, in marks of the same kind: a heading in single marks, a stray mark are not his.</summary>
    private Quoted? Speaker(int first, TextSpan span)
    {
        if (first == 0 || !_endingIn.TryGetValue(first - 1, out var speaker) || IsAnswered(_sentences[first - 1])) return null;
        var text = _scene.Text.Text;
        return text[speaker.Statement.Content[^1]][0] == text[span][0] ? speaker : null;
    }

    // What follows a quoted question is somebody else's answer.
    private bool IsAnswered(Sentence before)
    {
        for (int i = before.EndToken - 1; i >= before.FirstToken; i--) if (_scene.Quotation[i] >= 0 && _scene.Text.Form(i) is "?") return true;
        return false;
    }

    // A sentence of the quotation set apart, to be seen from afar, is said once. Two that begin with the same forty characters are one;
    // it stands near what it repeats, so a speech of pages is not searched.
    private bool Repeats(Statement statement, TextSpan span)
    {
        const int Beginning = 40, Near = 2000;
        var words = _scene.Text.Text[span].Trim("“”\"'’‘ ");
        foreach (var content in statement.Content)
        {
            var said = _scene.Text.Text[content];
            if (said[..Math.Min(said.Length, Near)].IndexOf(words[..Math.Min(words.Length, Beginning)], StringComparison.Ordinal) >= 0) return true;
        }
        return false;
    }

    private static Statement Whole(Quoted quoted, TermFinder terms)
    {
        var statement = quoted.Statement;
        if (quoted.Further.Count == 0) return statement;
        TextSpan[] content = [.. statement.Content, .. quoted.Further];
        return statement with
        {
            Span = statement.Span.Union(content[^1]),
            Attribution = statement.Attribution! with { Content = content },
            Terms = terms.Find(content),
            Rule = statement.Rule == NobodyNamed ? NobodyNamed : $"{statement.Rule}; {GoesOn}",
        };
    }
}
