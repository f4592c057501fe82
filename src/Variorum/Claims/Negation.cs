using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Claims;

/// <summary>Which things a statement says are not so. Whether that denies what others say is seen only beside the others.</summary>
internal static class Negation
{
    // Further words that turn round what follows; contractions are known by their ending.
    private static readonly HashSet<string> Negators = new(StringComparer.OrdinalIgnoreCase) { "not", "never", "no", "without", "cannot", "neither", "nor" };

    /// <summary>The concepts that stand first behind a negator, within its clause; ascending.</summary>
    public static int[] Concepts(Account account, Statement statement, ItemTerm[] terms)
    {
        var negated = new List<int>();
        foreach (var content in statement.Content)
        {
            foreach (var word in new WordScanner(account.Text.Value, content))
            {
                if (!IsNegator(account.Text[word]) || IsMoreThan(account.Text.Value.AsSpan(word.End, content.End - word.End))) continue;
                var next = Array.Find(terms, t => t.Span.Start >= word.End && !account.Text[t.Span].Equals("longer", StringComparison.OrdinalIgnoreCase));
                if (next.Span.End > 0 && !account.Text.Value.AsSpan(word.End, next.Span.Start - word.End).ContainsAny(",.;:")) negated.Add(next.Concept);
            }
        }
        return ConceptSet.Of(negated);
    }

    // "Not just a loser": that and more.
    private static bool IsMoreThan(ReadOnlySpan<char> behind)
    {
        behind = behind.TrimStart();
        return behind.StartsWith("just ") || behind.StartsWith("only ") || behind.StartsWith("merely ") || behind.StartsWith("simply ");
    }

    private static bool IsNegator(ReadOnlySpan<char> word) =>
        Negators.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
        || (word.Length > 3 && word[^1] is 't' && word[^2] is '\'' or '’' && word[^3] is 'n');

    /// <summary>
    /// The items that deny what most of a group say: by their source's stance, by turning round a thing that at least half of
    /// the others affirm, or by affirming what most of the others turn round. A denied denial is an affirmation.
    /// </summary>
    public static HashSet<StatementItem> Denying(IReadOnlyList<StatementItem> group)
    {
        // Hundreds may turn the same things round; whether most affirm those is asked once.
        var contrary = new Dictionary<string, bool>(StringComparer.Ordinal);
        var turnedByMost = group.SelectMany(i => i.Negated).GroupBy(c => c).Where(g => g.Count() * 2 > group.Count && group.Count > 2).Select(g => g.Key).ToHashSet();
        var denying = new HashSet<StatementItem>();
        foreach (var item in group)
        {
            string turned = string.Join(',', item.Negated);
            if (!contrary.TryGetValue(turned, out bool isContrary)) contrary[turned] = isContrary = IsContrary(item, group);
            isContrary |= item.Negated.Length == 0 && item.Core.Any(c => turnedByMost.Contains(c.Concept));
            if (item.Statement.Stance.Polarity == Polarity.Denied != isContrary) denying.Add(item);
        }
        return denying;
    }

    private static bool IsContrary(StatementItem item, IReadOnlyList<StatementItem> group) =>
        item.Negated.Any(c => group.Count(g => Says(g, c, item) && !g.Negated.Meets(item.Negated) && !g.NegatedPredicates.Meets(item.NegatedPredicates)) * 2 >= group.Count - 1);

    // What did not happen must happen in the other, and not be a thing that it mentions: "nobody has won" and "with a victory a man may".
    private static bool Says(StatementItem other, int concept, StatementItem item) =>
        other.Bag.Has(concept) && (other.Predicates.Has(concept) || !item.Predicates.Has(concept));
}
