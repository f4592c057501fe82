namespace Variorum.Articles.Markup;

/// <summary>What elements a block stands inside, at any distance.</summary>
[Flags]
public enum Region
{
    None = 0,
    Article = 1 << 0,
    Main = 1 << 1,
    Nav = 1 << 2,
    Aside = 1 << 3,
    Header = 1 << 4,
    Footer = 1 << 5,
    Form = 1 << 6,
    Figure = 1 << 7,
    Caption = 1 << 8,
    List = 1 << 9,
    Table = 1 << 10,
    Quote = 1 << 11,
    Button = 1 << 12,
    Paragraph = 1 << 13,
    Link = 1 << 14,
    Hidden = 1 << 15,
    ArticleBody = 1 << 16,
    Headline = 1 << 17,
    CommentItem = 1 << 18,
    PageTitle = 1 << 19,
    Details = 1 << 20,
    Preformatted = 1 << 21,
    Heading = 1 << 22,
    NestedArticle = 1 << 23,
    OtherItem = 1 << 24,
}
