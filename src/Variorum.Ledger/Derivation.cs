namespace Variorum.Ledger;

/// <summary>
/// Which build of the library, with which model, derived a row. What another build derived is never trusted: it is read
/// anew from the captured bytes.
/// </summary>
/// <param name="Model">Names the language model.</param>
/// <param name="Conventions">Names the user's conventions; empty for the shipped ones.</param>
public sealed record Derivation(string Model, string Conventions = "")
{
    // A deterministic compiler makes the module's id from its contents: other code, other id.
    public override string ToString() => $"{typeof(Pipeline).Module.ModuleVersionId:n}/{Model}{(Conventions.Length == 0 ? "" : "/" + Conventions)}";
}
