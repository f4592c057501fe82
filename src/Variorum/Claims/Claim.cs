namespace Variorum.Claims;

/// <summary>What the readings of a claim differ in. Course: over for one, going on for another.</summary>
public enum ClaimKind : byte { Event, Figure, Date, Place, Belonging, Course }

/// <summary>Statements of one or more accounts about the same thing.</summary>
/// <param name="Id">Stable for the same set of accounts: made from its first statement.</param>
/// <param name="Label">A statement's own words that stand for it: the most central, never invented.</param>
/// <param name="Readings">At least one; several when the statements differ.</param>
/// <param name="Reason">Why these statements are taken to be about one thing.</param>
public sealed record Claim(string Id, ClaimKind Kind, string Label, IReadOnlyList<Reading> Readings, string Reason)
{
    public IEnumerable<StatementReference> Statements => Readings.SelectMany(r => r.Statements);
}
