namespace Variorum.Articles.Facts;

/// <summary>What a word is to the names of outlets; the words, and what each kind means, stand in <c>data/en/notice-words.tsv</c>.</summary>
[Flags]
internal enum NoticeWord : ushort
{
    None = 0,
    Notice = 1,
    Company = 2,
    Owner = 4,
    Ask = 8,
    Small = 16,
    Product = 32,
    Behind = 64,
    Itself = 128,
    Section = 256,
    Platform = 512,
    Domain = 1024,
    Support = 2048,
}
