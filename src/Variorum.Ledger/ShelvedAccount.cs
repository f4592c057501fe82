using System.Collections;
using Variorum.Articles;
using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Ledger;

/// <summary>An account whose text, blocks and details are fetched from the shelf whenever they are asked for.</summary>
internal sealed class ShelvedAccount(AccountShelf shelf, long capture)
{
    private AccountDetails Details => shelf.DetailsOf(capture);

    /// <param name="held">The account without its text, blocks and details.</param>
    public Account Complete(Account held) => held with
    {
        Article = held.Article with { Text = new SourceText(held.Text.Length, () => shelf.TextOf(capture)), Blocks = new Blocks(shelf, capture) },
        Quantities = new Quantities(this),
        Statements = [.. held.Statements.Select(s => s with { Predications = new Predications(this, s.Index), Terms = new Terms(this, s.Index) })],
    };

    /// <summary>A list that is held by the shelf and not by the account.</summary>
    private abstract class Shelved<T> : IReadOnlyList<T>
    {
        protected abstract IReadOnlyList<T> Items { get; }

        public T this[int index] => Items[index];
        public int Count => Items.Count;
        public IEnumerator<T> GetEnumerator() => Items.GetEnumerator();
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Blocks(AccountShelf shelf, long capture) : Shelved<Block>
    {
        protected override IReadOnlyList<Block> Items => shelf.BlocksOf(capture);
    }

    private sealed class Quantities(ShelvedAccount account) : Shelved<Quantity>
    {
        protected override IReadOnlyList<Quantity> Items => account.Details.Quantities;
    }

    private sealed class Predications(ShelvedAccount account, int statement) : Shelved<Predication>
    {
        protected override IReadOnlyList<Predication> Items => account.Details.Statements[statement].Predications;
    }

    private sealed class Terms(ShelvedAccount account, int statement) : Shelved<Term>
    {
        protected override IReadOnlyList<Term> Items => account.Details.Statements[statement].Terms;
    }
}
