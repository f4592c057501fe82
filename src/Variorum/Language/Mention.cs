using Variorum.Text;

namespace Variorum.Language;

/// <summary>How a mention refers: by name, by a description ("the ministry"), by a pronoun.</summary>
public enum MentionKind : byte { Name, Description, Pronoun }

/// <summary>A place in the text that refers to somebody or something.</summary>
/// <param name="FirstToken">First of the tokens <c>[FirstToken, EndToken)</c>.</param>
/// <param name="Entity">Index in <see cref="ParsedText.Entities"/>, or -1 while it is not known to whom it refers.</param>
/// <param name="Reason">Which rule or model found it or linked it.</param>
public sealed record Mention(TextSpan Span, int FirstToken, int EndToken, MentionKind Kind, EntityType Type, int Entity, string Reason);
