namespace Variorum.Ledger;

/// <summary>What adding an account did.</summary>
public enum Addition : byte
{
    Added,

    /// <summary>The same bytes, under the same declared name, were there: nothing changed.</summary>
    Known,

    /// <summary>The same page or path was there with other bytes; both are kept.</summary>
    NewVersion,
}
