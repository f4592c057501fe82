using Variorum.Statements;

namespace Variorum.Ledger;

/// <summary>What only some stages ask of an account, and those of one account after another: a third of it.</summary>
internal sealed record AccountDetails(IReadOnlyList<Quantity> Quantities, IReadOnlyList<StatementDetails> Statements)
{
    public static AccountDetails Of(Account account) => new(account.Quantities, [.. account.Statements.Select(s => new StatementDetails(s.Predications, s.Terms))]);

    /// <summary>The account without them and its blocks, as it is held while a story is told.</summary>
    public static Account Without(Account account) => account with
    {
        Article = account.Article with { Blocks = [] },
        Quantities = [],
        Statements = [.. account.Statements.Select(s => s with { Predications = [], Terms = [] })],
    };
}

/// <summary>The same of a statement.</summary>
internal sealed record StatementDetails(IReadOnlyList<Predication> Predications, IReadOnlyList<Term> Terms);
