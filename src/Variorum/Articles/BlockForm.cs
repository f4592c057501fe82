namespace Variorum.Articles;

/// <summary>The shape of a block, whatever its role.</summary>
public enum BlockForm : byte
{
    Paragraph,
    ListItem,
    Quote,
    Table,
    LiveEntry,
}
