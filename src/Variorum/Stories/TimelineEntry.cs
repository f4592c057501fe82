using Variorum.Claims;

namespace Variorum.Stories;

/// <summary>A dated thing in the story.</summary>
/// <param name="Value">TIMEX3 value the entry is sorted by.</param>
/// <param name="Label">The account's own words.</param>
/// <param name="Inferred">The date was resolved against an inferred date of publication, or only its hour is in the sentence.</param>
public sealed record TimelineEntry(string Value, string Label, bool Inferred, IReadOnlyList<StatementReference> Statements)
{
    /// <summary>The label is only what somebody says, and no outlet says it in its own voice: whose word it is must be told with it.</summary>
    public bool IsSomebodysWord { get; init; }
}
