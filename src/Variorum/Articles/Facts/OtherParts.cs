using Variorum.Articles.Markup;

namespace Variorum.Articles.Facts;

/// <summary>Parts of a page that markup sets apart from its article: what is dated there is something else.</summary>
internal static class OtherParts
{
    public const Hint Names = Hint.Comment | Hint.Related | Hint.Card | Hint.Sidebar | Hint.Nav | Hint.Footer | Hint.Promo;
    public const Region Regions = Region.Nav | Region.Aside | Region.Footer | Region.CommentItem | Region.NestedArticle | Region.Form;

    // Some sites set the heads of their articles as cards, teasers, forms or beside the text.
    private const Hint SureNames = Hint.Comment | Hint.Related | Hint.Nav;
    private const Region SureRegions = Regions & ~Region.Form;

    /// <summary>Whether a block stands in such a part and the title does not: a name that is around both says nothing of either.</summary>
    public static bool Hold(PageView page, int block)
    {
        if (page.Page.Blocks[block].Surroundings is not { } around || page.TitleBlock < 0) return false;
        var title = page.Page.Blocks[page.TitleBlock].Surroundings;
        return (around.Hints & SureNames & ~(title?.Hints ?? Hint.None)) != 0 || (around.Regions & SureRegions & ~(title?.Regions ?? 0)) != 0;
    }
}
