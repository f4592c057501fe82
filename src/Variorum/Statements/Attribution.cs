using Variorum.Text;

namespace Variorum.Statements;

/// <summary>Who is said to say what (PARC, PolNeAR): source, cue, content, and the relays behind the source.</summary>
/// <param name="Source">Null when the text names none ("reportedly").</param>
/// <param name="Cue">The words that say that something is said; null for a bare quotation.</param>
/// <param name="Content">What is said: one span, or several when the cue interrupts it. Never empty.</param>
/// <param name="Via">Each relay, nearest to the speaker first: "X told Y, according to Z" has source X, via Y, Z.</param>
/// <param name="Rule">The rule or model that found it.</param>
public sealed record Attribution(Source? Source, TextSpan? Cue, IReadOnlyList<TextSpan> Content, IReadOnlyList<Source> Via, string Rule)
{
    /// <summary>What the cue commits the source to: a class of the cue lexicon ("assert", "deny", "believe" …), or null.</summary>
    public string? CueClass { get; init; }
}
