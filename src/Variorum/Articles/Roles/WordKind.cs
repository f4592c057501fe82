namespace Variorum.Articles.Roles;

/// <summary>What a word hints at, wherever on a page it stands; the words stand in <c>data/en/page-words.tsv</c> and <c>data/page-words-abroad.tsv</c>.</summary>
[Flags]
internal enum WordKind : byte
{
    None = 0,
    Function = 1,
    Date = 2,
    Call = 4,
    Furniture = 8,
    Credit = 16,
    Telling = 32,
    Talk = 64,
}
