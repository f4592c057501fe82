using Variorum.Ledger;
using Variorum.Stories;

namespace Variorum.Cli.Running;

/// <summary>The story of a ledger that exists, with the ledger that its accounts are fetched from.</summary>
internal sealed class OpenedStory : IDisposable
{
    private readonly string _path;

    /// <exception cref="LedgerException">There is none, or it cannot be used.</exception>
    public OpenedStory(string ledgerPath)
    {
        _path = ledgerPath;
        using var engine = Engine.For(ledgerPath);
        Ledger = LedgerStore.Open(ledgerPath, engine.Derivation(), TimeProvider.System, create: false);
        Story = Tell(engine);
    }

    public LedgerStore Ledger { get; }

    public Story Story { get; private set; }

    /// <summary>Brings the story up to date with what was written since.</summary>
    public void TellAnew()
    {
        using var engine = Engine.For(_path);
        Story = Tell(engine);
    }

    public void Dispose() => Ledger.Dispose();

    private Story Tell(Engine engine)
    {
        using var progress = Progress.OnTerminal();
        return new StoryDesk(Ledger, engine.Pipeline, progress, Environment.ProcessorCount).Tell();
    }
}
