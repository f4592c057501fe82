namespace Variorum.Articles;

/// <summary>What a block of an account's text is for. Only body and heading are the outlet's own telling.</summary>
public enum BlockRole : byte
{
    Boilerplate,
    PageTitle,
    Title,
    Deck,
    Byline,
    Date,
    Dateline,
    Body,
    Heading,
    Caption,
    Comment,
}
