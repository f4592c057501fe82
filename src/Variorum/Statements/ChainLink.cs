using Variorum.Language;
using Variorum.Statements.Attributions;

namespace Variorum.Statements;

/// <summary>A reading with its chain: who speaks, and through whom it reached the reader.</summary>
/// <param name="Source">The word the source hangs on, or -1; differs from the reading's when a chain shows another speaker ("Z, citing X, reported").</param>
/// <param name="Relays">The words the relays hang on, nearest to the speaker first.</param>
/// <param name="Rule">Which patterns of chains were seen, or null for none.</param>
internal sealed record ChainLink(CueReading Reading, int Source, TokenSpan SourceSpan, IReadOnlyList<int> Relays, string? Rule);
