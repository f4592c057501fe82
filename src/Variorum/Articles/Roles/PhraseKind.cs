namespace Variorum.Articles.Roles;

/// <summary>What a phrase says a line is about; the phrases stand in <c>data/en/page-phrases.tsv</c> and, for other languages, <c>data/page-phrases-abroad.tsv</c>.</summary>
[Flags]
internal enum PhraseKind : byte
{
    None = 0,
    Note = 1,
    Call = 2,
    Lead = 4,
}
