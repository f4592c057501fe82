using Variorum.Language;
using Variorum.Text;

namespace Variorum.Statements;

/// <summary>What the outlet says itself: every sentence of its telling that is not wholly somebody else's words.</summary>
internal static class OwnVoice
{
    internal const string Rule = "own voice: sentence of the outlet's telling";

    public static bool HasContent(ParsedText text, Sentence sentence)
    {
        foreach (var token in text.TokensOf(sentence))
        {
            if (text.Text[token.Span].ContainsAnyLettersOrDigits()) return true;
        }
        return false;
    }

    public static Statement Of(int index, TextSpan span, Stance stance, TermFinder terms) =>
        new(index, span, StatementKind.OwnVoice, null, stance, Rule) { Terms = terms.Find([span]) };
}
