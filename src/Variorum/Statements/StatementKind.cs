namespace Variorum.Statements;

/// <summary>How the content is given: in quotation marks, in the outlet's words, both, or on the outlet's own word.</summary>
public enum StatementKind : byte { OwnVoice, Direct, Indirect, Mixed }
