using Variorum.Text;

namespace Variorum.Claims;

/// <summary>One of the differing contents of a claim: what these statements say alike.</summary>
/// <param name="Label">The content in a few of the accounts' own words or figures ("more than 10,000", "denied").</param>
/// <param name="Statements">Who says so, in order of account and statement.</param>
public sealed record Reading(string Label, IReadOnlyList<StatementReference> Statements)
{
    /// <summary>For a claim about a figure, the figures that read so, in the order of the story.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>
    /// Where the reading rests on the outlet's choice of words and not on what is said, the passages in the order of the statements;
    /// otherwise empty. The speaker of the statement is then not the one who holds the reading.
    /// </summary>
    public IReadOnlyList<TextSpan> Passages { get; init; } = [];

    /// <summary>The sources deny it, or affirm its contrary.</summary>
    public bool Denied { get; init; }

    /// <summary>How the reading stands to the others: "denied", "over", "going on", "withdrawn", "revised"; null when its words show it.</summary>
    public string? Mark { get; init; }
}
