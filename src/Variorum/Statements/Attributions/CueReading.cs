namespace Variorum.Statements.Attributions;

/// <summary>One attribution as the model reads it, in words of the text.</summary>
/// <param name="Cue">The word the cue hangs on.</param>
/// <param name="ByRule">The model was not sure of the cue; its verb with subject and clause inside somebody's words decided.</param>
/// <param name="Score">How surely the word is a cue: a log-odds.</param>
/// <param name="Before">What is said before the cue, or none.</param>
/// <param name="Behind">What is said behind it, or none.</param>
internal readonly record struct CueReading(int Cue, TokenSpan CueSpan, SourceCandidate Source, TokenSpan Before, TokenSpan Behind, float Score, bool ByRule = false)
{
    public bool Says(int token) => (!Before.IsNone && Before.Contains(token)) || (!Behind.IsNone && Behind.Contains(token));
}
