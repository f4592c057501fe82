using Variorum.Language;

namespace Variorum.Statements.Attributions;

/// <summary>One attribution as it is read, in words of the text.</summary>
/// <param name="Cue">The word the cue hangs on.</param>
/// <param name="Rule">What decided where the network was not sure of the cue; null for the network itself.</param>
/// <param name="Before">What is said before the cue, or none.</param>
/// <param name="Behind">What is said behind it, or none.</param>
internal readonly record struct CueReading(int Cue, TokenSpan CueSpan, SourcePhrase Source, TokenSpan Before, TokenSpan Behind, string? Rule = null)
{
    public bool Says(int token) => (!Before.IsNone && Before.Contains(token)) || (!Behind.IsNone && Behind.Contains(token));
}
