namespace Variorum.Statements;

/// <summary>Whether a source affirms or denies (FactBank's polarity).</summary>
public enum Polarity : byte { Affirmed, Denied }

/// <summary>How sure a source is (FactBank's certainty).</summary>
public enum Certainty : byte { Certain, Probable, Possible, Unknown }

/// <summary>A source's commitment to a content.</summary>
/// <param name="Reason">The word or rule that shows it, or null for the default: affirmed and certain.</param>
public readonly record struct Stance(Polarity Polarity, Certainty Certainty, string? Reason = null);
