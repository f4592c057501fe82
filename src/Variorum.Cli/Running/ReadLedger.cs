using Variorum.Ledger;

namespace Variorum.Cli.Running;

/// <summary>The ledger that is read into. One that is not there yet is made when the first account is to be added, so that a
/// mistyped path leaves no empty ledger behind; one that is there is opened at once, and refused before any work when it cannot be used.</summary>
internal sealed class ReadLedger : IDisposable
{
    private readonly Lazy<LedgerStore> _store;

    /// <exception cref="LedgerException">There is one, and it cannot be used.</exception>
    public ReadLedger(string path, Engine engine)
    {
        _store = new(() => LedgerStore.Open(path, engine.Derivation(), TimeProvider.System, create: true));
        if (Path.Exists(path)) _ = _store.Value;
    }

    /// <summary>The ledger, made now where there is none.</summary>
    /// <exception cref="LedgerException">It cannot be made.</exception>
    public LedgerStore Store => _store.Value;

    /// <summary>The ledger where there is one, or null.</summary>
    public LedgerStore? Opened => _store.IsValueCreated ? _store.Value : null;

    public void Dispose()
    {
        if (_store.IsValueCreated) _store.Value.Dispose();
    }
}
