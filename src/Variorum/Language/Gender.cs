namespace Variorum.Language;

/// <summary>Which pronoun a name or title calls for, as far as it tells.</summary>
public enum Gender : byte { Unknown, Feminine, Masculine }
