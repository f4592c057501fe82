namespace Variorum.Articles;

/// <summary>
/// Pages of which nothing is told: lists of articles, and those that hold none, such as an error, a consent or a login wall saved in an article's place.
/// What they print is about the site and stands behind no claim; told, it would be one more voice.
/// </summary>
internal static class UntoldPages
{
    /// <summary>The article as it is, or, of such a page, with everything left out: a headline over no text, "Page not found", is no statement either.</summary>
    public static Article Mark(Article article)
    {
        if (article.Kind != ArticleKind.Listing)
        {
            if (!SaysSo(article) && article.Blocks.Any(block => block.Role == BlockRole.Body)) return article;
            article = article with { Kind = ArticleKind.NoArticle };
        }
        string why = article.Kind == ArticleKind.Listing ? "the page lists articles and is none" : $"no article was found on this page{(article.Notice is { } notice ? $" ({notice})" : "")}";
        return article with { Blocks = [.. article.Blocks.Select(block => LeaveOut(block, why))] };
    }

    private static bool SaysSo(Article article) => article is { Notice: not null, Kind: ArticleKind.Article or ArticleKind.Teaser };

    private static Block LeaveOut(Block block, string why) =>
        block.IsTelling ? block with { Role = BlockRole.Boilerplate, Reason = $"{why}; {block.Reason}" } : block;
}
