namespace Variorum.Ledger;

/// <summary>What a person can decide on top of what the program found.</summary>
public enum DecisionKind : byte { Merge, Split, Reject, Rename, Grade, Undo }

/// <summary>A person's decision: an entry of its own, never changed, undone only by a later one.</summary>
/// <param name="Id">Its number in the ledger; 0 before it is kept.</param>
/// <param name="By">Who decided.</param>
/// <param name="Target">Id of what it is about: a claim, a statement (<c>account/s7</c>), a source, an account.</param>
/// <param name="Detail">What a merge merges with, a new name, a grade (<c>B2</c>).</param>
/// <param name="Undoes">For <see cref="DecisionKind.Undo"/>, the number of the decision it undoes; else null.</param>
public sealed record Decision(long Id, DecisionKind Kind, string By, string Target, string? Detail = null, long? Undoes = null);
