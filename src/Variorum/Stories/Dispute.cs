using Variorum.Claims;

namespace Variorum.Stories;

/// <summary>What a dispute is about. Course: over for one side, going on for the other. Revision: one page, changed between two versions.</summary>
public enum DisputeKind : byte { Figure, Date, Place, Belonging, Denial, Course, Revision }

/// <summary>Readings of one claim that cannot all hold, or a denial of what another affirms.</summary>
/// <param name="Claim">Id of the claim.</param>
/// <param name="Sides">At least two readings.</param>
/// <param name="Reason">Why they cannot all hold, in a sentence.</param>
public sealed record Dispute(string Id, DisputeKind Kind, string Claim, IReadOnlyList<Reading> Sides, string Reason);
