using Variorum.Ledger;
using Variorum.Stories;

namespace Variorum.Cli.Running;

/// <summary>The story of a ledger that exists.</summary>
internal static class OpenedStory
{
    /// <exception cref="LedgerException">There is none, or it cannot be used.</exception>
    public static Story Of(string ledgerPath)
    {
        using var engine = Engine.For(ledgerPath);
        using var ledger = LedgerStore.Open(ledgerPath, engine.Derivation(), TimeProvider.System, create: false);
        using var progress = Progress.OnTerminal();
        return new StoryDesk(ledger, engine.Pipeline, progress, Environment.ProcessorCount).Tell();
    }
}
