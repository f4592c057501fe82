namespace Variorum.Articles.Markup;

/// <summary>What a name in a <c>class</c> or <c>id</c> hints at; the names stand in <c>data/en/page-names.tsv</c> and <c>data/page-names-abroad.tsv</c>.</summary>
[Flags]
public enum Hint
{
    None = 0,
    Comment = 1 << 0,
    Related = 1 << 1,
    Share = 1 << 2,
    Nav = 1 << 3,
    Footer = 1 << 4,
    Header = 1 << 5,
    Sidebar = 1 << 6,
    Newsletter = 1 << 7,
    Promo = 1 << 8,
    Caption = 1 << 9,
    Author = 1 << 10,
    Date = 1 << 11,
    Body = 1 << 12,
    Title = 1 << 13,
    Paywall = 1 << 14,
    Unseen = 1 << 15,
    Live = 1 << 16,
    Gallery = 1 << 17,
    Tags = 1 << 18,
    Cookie = 1 << 19,
    Deck = 1 << 20,
    Quote = 1 << 21,
    Card = 1 << 22,
}
