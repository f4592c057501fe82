namespace Variorum.Language;

/// <summary>The features of a word that attribution and time resolution need.</summary>
[Flags]
public enum Morphology : ushort
{
    None = 0,
    Singular = 1, Plural = 2,
    Past = 4, Present = 8,
    Finite = 16, Infinitive = 32, Participle = 64, Gerund = 128,
    Imperative = 256, Passive = 512,
    First = 1024, Second = 2048, Third = 4096,
    Masculine = 8192, Feminine = 16384, Negative = 32768,
}
