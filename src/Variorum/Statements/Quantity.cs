using Variorum.Text;

namespace Variorum.Statements;

/// <summary>A figure: how many or how much of what.</summary>
/// <param name="Low">At least this, or null.</param>
/// <param name="Best">The single value said ("around 4,000": 4000, approximate), or null.</param>
/// <param name="High">At most this, or null. An exact figure has all three; "more than 10,000" only <paramref name="Low"/>.</param>
/// <param name="Unit">Normalised: "person", "dollar", "square kilometre", "percentage", "year" …; null for a bare count.</param>
/// <param name="Of">The thing counted, as the text has it, head noun in the plural as written: "soldiers".</param>
public sealed record Quantity(TextSpan Span, decimal? Low, decimal? Best, decimal? High, bool Approximate, string? Unit, string? Of, string Rule)
{
    /// <summary>What befell the things counted ("killed", "killed or injured", "deployed"), or null.</summary>
    public string? State { get; init; }

    /// <summary>For a fraction or a percentage: what it is of ("the 12,000 troops"), or null.</summary>
    public TextSpan? Base { get; init; }

    /// <summary>A change ("an additional 3,000") and not a total.</summary>
    public bool IsChange { get; init; }

    /// <summary>Index of the innermost statement it stands in, or -1.</summary>
    public int Statement { get; init; } = -1;
}
