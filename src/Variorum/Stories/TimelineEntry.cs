using Variorum.Claims;

namespace Variorum.Stories;

/// <summary>A dated thing in the story.</summary>
/// <param name="Value">TIMEX3 value the entry is sorted by.</param>
/// <param name="Label">The account's own words.</param>
/// <param name="Inferred">The date was resolved against an inferred date of publication.</param>
public sealed record TimelineEntry(string Value, string Label, bool Inferred, IReadOnlyList<StatementReference> Statements);
