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
        var taken = Taken(scene, attributed);
        foreach (var sentence in scene.Text.Sentences)
        {
            if (!HasContent(scene.Text, sentence) || IsSomebodysWord(scene, sentence, taken)) continue;
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

    private static bool IsSomebodysWord(Scene scene, Sentence sentence, bool[] taken)
    {
        int root = sentence.FirstToken;
        while (scene.HeadOf(root) >= 0) root = scene.HeadOf(root);
        return taken[root];
    }

    // The words that are cues or said by somebody.
    private static bool[] Taken(Scene scene, IReadOnlyList<Statement> attributed)
    {
        var taken = new bool[scene.Tokens.Length];
        foreach (var statement in attributed)
        {
            if (statement.Attribution!.Cue is { } cue) Take(scene, cue, taken);
            foreach (var content in statement.Content) Take(scene, content, taken);
        }
        return taken;
    }

    private static void Take(Scene scene, TextSpan span, bool[] taken)
    {
        for (int i = scene.Text.FirstTokenFrom(span.Start); i < taken.Length && scene.Tokens[i].Span.Start < span.End; i++) taken[i] = true;
    }
}
