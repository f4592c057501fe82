using Variorum.Text;

namespace Variorum.Statements;

/// <summary>One event or state in a statement: a predicate with its participants.</summary>
/// <param name="Predicate">Lemma of the verb, noun or adjective that predicates.</param>
/// <param name="Span">Where the predicate stands.</param>
/// <param name="Negated">"did not", "failed to", "no …".</param>
public sealed record Predication(string Predicate, TextSpan Span, bool Negated, IReadOnlyList<Participant> Participants);

/// <summary>The part somebody or something plays in a predication.</summary>
public enum ParticipantRole : byte { Agent, Patient, Recipient, Place, Time, Other }

/// <param name="Head">Lemma of the head word; for a name, the entity's name.</param>
/// <param name="Entity">Index of the entity, or -1.</param>
public sealed record Participant(ParticipantRole Role, string Head, TextSpan Span, int Entity);
