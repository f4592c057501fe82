using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Claims;

/// <summary>Whether a statement says that something is not so: the source denies it, or affirms its contrary.</summary>
internal static class Negation
{
    /// <summary>A denied denial is an affirmation.</summary>
    public static bool IsDenied(Account account, Statement statement)
    {
        bool denied = statement.Stance.Polarity == Polarity.Denied;
        return HasNegator(account, statement) ? !denied : denied;
    }

    // Where the trees show the predicates, the first one decides; without them, the words do.
    private static bool HasNegator(Account account, Statement statement)
    {
        if (statement.Predications.Count > 0) return statement.Predications[0].Negated;
        foreach (var span in statement.Content)
        {
            foreach (var range in new WordScanner(account.Text.Value, span))
            {
                var word = account.Text[range];
                if (word.Equals("never", StringComparison.OrdinalIgnoreCase) || word.Equals("not", StringComparison.OrdinalIgnoreCase)
                    || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase)) return true;
            }
        }
        return false;
    }
}
