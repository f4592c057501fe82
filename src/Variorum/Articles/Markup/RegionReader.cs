using AngleSharp.Dom;

namespace Variorum.Articles.Markup;

/// <summary>What an element's name, role and schema.org attributes say about all that stands inside it.</summary>
internal static class RegionReader
{
    public static Region Read(IElement element, Region above)
    {
        var region = ElementKinds.RegionOf(element.LocalName);
        if (region == Region.Article && (above & Region.Article) != 0) region |= Region.NestedArticle;
        region |= OfRole(element.GetAttribute("role"));
        if (element.GetAttribute("aria-hidden") == "true") region |= Region.Hidden;
        region |= OfProperty(element.GetAttribute("itemprop"));
        if (element.GetAttribute("itemtype") is { } type) region |= OfType(type);
        return region;
    }

    private static Region OfRole(string? role) => role switch
    {
        "main" => Region.Main,
        "navigation" or "menu" or "menubar" => Region.Nav,
        "complementary" => Region.Aside,
        "banner" => Region.Header,
        "contentinfo" => Region.Footer,
        "search" or "form" => Region.Form,
        "article" => Region.Article,
        "button" => Region.Button,
        "dialog" or "alertdialog" => Region.Hidden,
        _ => Region.None,
    };

    private static Region OfProperty(string? property) => property switch
    {
        null => Region.None,
        _ when property.Contains("articleBody", StringComparison.OrdinalIgnoreCase) => Region.ArticleBody,
        "headline" or "name" => Region.Headline,
        "comment" or "commentText" => Region.CommentItem,
        "caption" => Region.Caption,
        _ => Region.None,
    };

    private static Region OfType(string type)
    {
        if (type.EndsWith("Comment", StringComparison.Ordinal) || type.EndsWith("UserComments", StringComparison.Ordinal)) return Region.CommentItem;
        if (type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("BlogPosting", StringComparison.Ordinal)) return Region.Article;
        if (type.EndsWith("ImageObject", StringComparison.Ordinal)) return Region.Figure;
        return Region.OtherItem;
    }
}
