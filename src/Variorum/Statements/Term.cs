using Variorum.Text;

namespace Variorum.Statements;

/// <summary>A content word or a name in a statement.</summary>
/// <param name="Key">The lemma in lower case; for a name, the entity's name.</param>
/// <param name="Entity">Index of the entity, or -1 for a plain word.</param>
/// <param name="Depth">Arcs between the word and the top of what is said: 0 for the main predicate, 1 for what hangs on it, at most 15.</param>
public readonly record struct Term(string Key, TextSpan Span, int Entity, byte Depth);
