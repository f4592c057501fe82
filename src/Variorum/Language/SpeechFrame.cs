namespace Variorum.Language;

/// <summary>What the speech network makes of one word: how surely it says that somebody says something, and what the spans would be.</summary>
/// <param name="Cue">The word the cue hangs on.</param>
/// <param name="Score">How surely it is a cue: a log-odds.</param>
/// <param name="Certainty">The log-probabilities of it as a cue and, by half, of who says what: 0 is certain. Negative infinity where it is more likely no cue.</param>
/// <param name="Source">Who says it, or none.</param>
/// <param name="Before">What is said before the cue, or none.</param>
/// <param name="Behind">What is said behind it, or none.</param>
internal readonly record struct SpeechFrame(int Cue, float Score, float Certainty, TokenSpan CueSpan, TokenSpan Source, TokenSpan Before, TokenSpan Behind);
