using Variorum.Text;

namespace Variorum.Statements;

/// <summary>TIMEX3's types.</summary>
public enum TimeKind : byte { Date, Time, Duration, Set }

/// <summary>A time expression (TimeML's TIMEX3).</summary>
/// <param name="Value">TIMEX3/ISO 8601 value: <c>2024-08</c>, <c>2024-H2</c>, <c>P3W</c>, <c>PAST_REF</c>; null while it
/// hangs on a date of publication that is not known.</param>
/// <param name="Inferred">Resolved against a date that was itself inferred, or a time of day whose sentence gives no day.</param>
public sealed record TimeReference(TextSpan Span, TimeKind Kind, string? Value, bool Inferred, string Rule)
{
    /// <summary>The same moment in UTC, <c>2024-05-03T01:00Z</c>, where the text names the time zone; <see cref="Value"/> keeps the text's own clock.</summary>
    public string? Utc { get; init; }

    /// <summary>The time of a figure that another is only set beside: "30, up from 12 a day earlier". It dates neither that other figure nor the saying.</summary>
    public bool IsComparison { get; init; }

    /// <summary>Index of the innermost statement it stands in, or -1.</summary>
    public int Statement { get; init; } = -1;
}
