using Variorum.Language;
using Variorum.Statements.Attributions;
using Variorum.Text;

namespace Variorum.Statements;

/// <summary>What the outlet says itself: every sentence of its telling whose main word is neither a cue nor said by somebody.</summary>
internal static class OwnVoice
{
    internal const string Rule = "own voice: the sentence's main word is nobody else's";

    public static IEnumerable<Statement> Find(Scene scene, IReadOnlyList<Statement> attributed, StanceFinder stances, TermFinder terms)
    {
        foreach (var sentence in scene.Text.Sentences)
        {
            if (!HasContent(scene.Text, sentence) || IsSomebodysWord(scene, sentence, attributed)) continue;
            yield return new Statement(-1, sentence.Span, StatementKind.OwnVoice, null, stances.OfSentence(sentence), Rule) { Terms = terms.Find([sentence.Span]) };
        }
    }

    private static bool HasContent(ParsedText text, Sentence sentence)
    {
        foreach (var token in text.TokensOf(sentence))
        {
            if (text.Text[token.Span].ContainsAnyLettersOrDigits()) return true;
        }
        return false;
    }

    private static bool IsSomebodysWord(Scene scene, Sentence sentence, IReadOnlyList<Statement> attributed)
    {
        int root = sentence.FirstToken;
        while (scene.HeadOf(root) >= 0) root = scene.HeadOf(root);
        int at = scene.Tokens[root].Span.Start;
        foreach (var statement in attributed)
        {
            if (statement.Span.End <= at) continue;
            if (statement.Attribution!.Cue is { } cue && cue.Contains(at)) return true;
            foreach (var content in statement.Content)
            {
                if (content.Contains(at)) return true;
            }
        }
        return false;
    }
}
