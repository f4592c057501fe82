using Variorum.Articles;
using Variorum.Ledger;
using Variorum.Reports;
using Variorum.Stories;

namespace Variorum.Cli.Running;

/// <summary>A decision beside what it is about now.</summary>
/// <param name="Account">The account whose blocks it is about; null for other kinds, and where it cannot be read.</param>
/// <param name="Blocks">The numbers of these blocks, from 1.</param>
internal sealed record DecisionView(Decision Decision, AccountView? Account, IReadOnlyList<int> Blocks)
{
    /// <summary>Its words are no block of the account now.</summary>
    public bool IsOrphan => Decision.Kind == DecisionKind.Role && Blocks.Count == 0;

    /// <summary>It stands, but all of its blocks have their role by a later decision.</summary>
    public bool IsOverruled => Decision.UndoneBy is null && Blocks.Count > 0 && Blocks.All(b => Account!.Account.Article.Blocks[b - 1].Decision != Decision.Role!.Reason);

    public static IEnumerable<DecisionView> All(LedgerStore ledger, Story story)
    {
        var view = new StoryView(story);
        foreach (var decision in ledger.Decisions())
        {
            var account = decision.Kind == DecisionKind.Role && view.HasAccount(decision.Target) ? view.Account(decision.Target) : null;
            yield return new(decision, account, account is null ? [] : [.. DecidedRoles.BlocksOf(account.Account.Article, decision.Anchor!).Select(i => i + 1)]);
        }
    }
}
