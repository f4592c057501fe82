using Variorum.Language;
using Variorum.Statements.Attributions;
using Variorum.Text;

namespace Variorum.Statements;

/// <summary>
/// Quotations without words that say whose they are. Newspapers name the speaker once and quote him over several paragraphs, with or
/// without an open mark between: in the training part of PolNeAR such a paragraph belongs to the speaker before it in four of five cases.
/// Where none stands before it, nobody is named; the outlet's own voice it is not.
/// </summary>
internal static class UncuedQuotations
{
    internal const string GoesOn = "quotation: the speaker just before goes on";
    internal const string NobodyNamed = "quotation: nothing says whose words they are";

    // Shorter ones are titles and nicknames.
    private const int LeastWords = 5;

    /// <param name="attributed">In order of the text.</param>
    /// <returns>The same statements, the quotations that go on added to their content, a span for each paragraph; behind them those of nobody named.</returns>
    /// <param name="said">The words of these statements; the quotations' words are added.</param>
    public static List<Statement> Add(Scene scene, List<Statement> attributed, SaidWords said, StanceFinder stances, TermFinder terms)
    {
        var all = new List<Statement>(attributed);
        var sentences = scene.Text.Sentences;
        for (int s = 0; s < sentences.Count;)
        {
            int end = EndOfRun(scene, said, s);
            if (Words(scene, sentences, s, end) >= LeastWords)
            {
                var span = sentences[s].Span.Union(sentences[end - 1].Span);
                int speaker = Speaker(scene, all, s);
                if (speaker < 0) all.Add(OfNobody(span, stances.OfSentence(sentences[s]), terms));
                else if (!Repeats(scene.Text.Text, all[speaker], span)) all[speaker] = With(all[speaker], span, terms);
                said.Take(span);
            }
            s = Math.Max(s + 1, end);
        }
        return all;
    }

    private static int Words(Scene scene, IReadOnlyList<Sentence> sentences, int first, int end)
    {
        int words = 0;
        for (int i = sentences[first].FirstToken; end > first && i < sentences[end - 1].EndToken; i++) if (!scene.IsPunctuation(i)) words++;
        return words;
    }

    private static Statement OfNobody(TextSpan span, Stance stance, TermFinder terms) =>
        new(-1, span, StatementKind.Direct, new Attribution(null, null, [span], [], NobodyNamed), stance, NobodyNamed) { Terms = terms.Find([span]) };

    /// <summary>Behind the last of the sentences of one block from <paramref name="first"/> on that are quoted from end to end and are nobody's yet.</summary>
    private static int EndOfRun(Scene scene, SaidWords said, int first)
    {
        var sentences = scene.Text.Sentences;
        int begin = sentences[first].FirstToken;
        if (scene.Quotation[begin] < 0 || scene.Quotations[scene.Quotation[begin]].FirstToken != begin) return first;
        int s = first;
        while (s < sentences.Count && sentences[s].Block == sentences[first].Block && scene.IsQuoted(sentences[s]) && !said.Any(sentences[s])) s++;
        return s;
    }

    /// <summary>Whose quotation ends with the sentence before, or -1: the outermost of those that reach furthest.</summary>
    private static int Speaker(Scene scene, List<Statement> statements, int sentence)
    {
        if (sentence == 0) return -1;
        var before = scene.Text.Sentences[sentence - 1];
        int speaker = -1;
        for (int i = 0; i < statements.Count; i++)
        {
            var statement = statements[i];
            if (statement.Kind != StatementKind.Direct || !before.Span.Overlaps(statement.Span) || statement.Span.Start >= before.Span.End) continue;
            if (speaker < 0 || Reach(statement) > Reach(statements[speaker])) speaker = i;
        }
        return speaker >= 0 && MarkOf(scene, statements[speaker].Content[^1]) == MarkOf(scene, scene.Text.Sentences[sentence].Span) && !IsAnswered(scene, before) ? speaker : -1;
    }

    // A sentence of the quotation set apart, to be seen from afar, is said once.
    private static bool Repeats(SourceText text, Statement statement, TextSpan span)
    {
        var words = text[span].Trim("“”\"'’‘ ");
        foreach (var content in statement.Content) if (text[content].IndexOf(words[..Math.Min(words.Length, RepeatedFrom)], StringComparison.Ordinal) >= 0) return true;
        return false;
    }

    // Two sentences that begin with the same forty characters are one sentence.
    private const int RepeatedFrom = 40;

    // A heading in single marks, a stray mark of another kind: not the speaker's.
    private static char MarkOf(Scene scene, TextSpan quoted) => scene.Text.Text[quoted][0];

    private static int Reach(Statement statement) => statement.Content[^1].End;

    // What follows a quoted question is somebody else's answer.
    private static bool IsAnswered(Scene scene, Sentence before)
    {
        for (int i = before.EndToken - 1; i >= before.FirstToken; i--) if (scene.Quotation[i] >= 0 && scene.Text.Form(i) is "?") return true;
        return false;
    }

    private static Statement With(Statement statement, TextSpan span, TermFinder terms)
    {
        TextSpan[] content = [.. statement.Content, span];
        return statement with
        {
            Span = statement.Span.Union(span),
            Attribution = statement.Attribution! with { Content = content },
            Terms = terms.Find(content),
            Rule = statement.Rule.EndsWith(GoesOn, StringComparison.Ordinal) ? statement.Rule : $"{statement.Rule}; {GoesOn}",
        };
    }
}
