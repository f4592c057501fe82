using Variorum.Articles;
using Variorum.Language;
using Variorum.Statements.Attributions;
using Variorum.Text;

namespace Variorum.Statements;

/// <summary>What the outlet says itself: every sentence of its telling whose main word is neither a cue nor said by somebody.</summary>
internal static class OwnVoice
{
    internal const string Rule = "own voice: the sentence's main word is nobody else's";

    public static IEnumerable<Statement> Find(Article article, Scene scene, SaidWords said, StanceFinder stances, TermFinder terms)
    {
        var captions = article.Blocks.Where(b => b.Role == BlockRole.Caption).Select(b => b.Span).ToList();
        foreach (var sentence in scene.Text.Sentences)
        {
            if (!HasContent(scene.Text, sentence) || IsSomebodysWord(scene, sentence, said) || IsLabel(scene.Text, sentence, captions)) continue;
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

    // "Photograph: Ana Vale/Coast Pictures", "File photo": under a picture, what has no verb tells nothing.
    private static bool IsLabel(ParsedText text, Sentence sentence, List<TextSpan> captions)
    {
        if (!captions.Exists(c => c.Contains(sentence.Span))) return false;
        foreach (var token in text.TokensOf(sentence)) if (token.Tag is UniversalTag.VERB or UniversalTag.AUX) return false;
        return true;
    }

    private static bool IsSomebodysWord(Scene scene, Sentence sentence, SaidWords said)
    {
        int root = sentence.FirstToken;
        while (scene.HeadOf(root) >= 0) root = scene.HeadOf(root);
        return said[root] || said.Count(sentence) >= MostlySaid * (sentence.EndToken - sentence.FirstToken);
    }
}
