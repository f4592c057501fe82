using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Stories;

/// <summary>People who say that they saw or heard a thing themselves: "I saw", "we heard".</summary>
internal static class Witnesses
{
    private static readonly Lexicon Verbs = Lexicon.Load("en/witness-verbs.tsv", ignoreCase: true);

    // "I just saw", "I myself heard".
    private const int WordsBetween = 1;

    /// <summary>Whether a source with a name says so anywhere in the account.</summary>
    public static bool Is(Account account, Source source) =>
        source.Entity >= 0 && account.Statements.Any(s => s.Attribution?.Source is { } speaker && speaker.Entity == source.Entity && s.Content.Any(c => Saw(account.Text, c)));

    private static bool Saw(SourceText text, TextSpan content)
    {
        int since = int.MaxValue;
        foreach (var word in new WordScanner(text.Value, content))
        {
            if (text[word] is "I" or "we" or "We") since = 0;
            else if (since <= WordsBetween && Verbs.TryGet(text[word], out _)) return true;
            else if (since <= WordsBetween) since++;
        }
        return false;
    }
}
