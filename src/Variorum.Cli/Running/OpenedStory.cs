using Variorum.Ledger;
using Variorum.Stories;

namespace Variorum.Cli.Running;

/// <summary>The story of a ledger that exists, with the ledger that its accounts are fetched from.</summary>
internal sealed class OpenedStory : IDisposable
{
    private readonly LedgerStore _ledger;

    /// <exception cref="LedgerException">There is none, or it cannot be used.</exception>
    public OpenedStory(string ledgerPath)
    {
        using var engine = Engine.For(ledgerPath);
        _ledger = LedgerStore.Open(ledgerPath, engine.Derivation(), TimeProvider.System, create: false);
        using var progress = Progress.OnTerminal();
        Story = new StoryDesk(_ledger, engine.Pipeline, progress, Environment.ProcessorCount).Tell();
    }

    public Story Story { get; }

    public void Dispose() => _ledger.Dispose();
}
