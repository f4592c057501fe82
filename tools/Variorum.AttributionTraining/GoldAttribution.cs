using Variorum.Statements.Attributions;

namespace Variorum.AttributionTraining;

/// <summary>An attribution of the corpus in words of the text, spans in canonical form.</summary>
internal sealed record GoldAttribution(int Cue, TokenSpan CueSpan, TokenSpan Source, TokenSpan Before, TokenSpan Behind);

/// <summary>A text of the corpus, parsed, with its attributions.</summary>
internal sealed record GoldText(string Id, Scene Scene, IReadOnlyList<GoldAttribution> Attributions);
