using Variorum.Language;
using Variorum.Statements.Attributions;

namespace Variorum.Statements;

/// <summary>What the outlet says itself: every sentence of its telling whose main word is neither a cue nor said by somebody.</summary>
internal static class OwnVoice
{
    internal const string Rule = "own voice: the sentence's main word is nobody else's";

    public static IEnumerable<Statement> Find(Scene scene, SaidWords said, StanceFinder stances, TermFinder terms)
    {
        foreach (var sentence in scene.Text.Sentences)
        {
            if (!HasContent(scene.Text, sentence) || IsSomebodysWord(scene, sentence, said)) continue;
            yield return new Statement(-1, sentence.Span, StatementKind.OwnVoice, null, stances.OfSentence(sentence), Rule) { Terms = terms.Find([sentence.Span]) };
        }
    }

    // The tree may hang a turn of a transcript, or a quotation signed in one line, on the name of who speaks.
    private const double MostlySaid = 0.7;

    private static bool HasContent(ParsedText text, Sentence sentence)
    {
        foreach (var token in text.TokensOf(sentence))
        {
            if (text.Text[token.Span].ContainsAnyLettersOrDigits()) return true;
        }
        return false;
    }

    private static bool IsSomebodysWord(Scene scene, Sentence sentence, SaidWords said)
    {
        int root = sentence.FirstToken;
        while (scene.HeadOf(root) >= 0) root = scene.HeadOf(root);
        return said[root] || said.Count(sentence) >= MostlySaid * (sentence.EndToken - sentence.FirstToken);
    }
}
