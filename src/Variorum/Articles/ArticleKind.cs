namespace Variorum.Articles;

/// <summary>What sort of page an account is.</summary>
public enum ArticleKind : byte
{
    Article,

    /// <summary>One page of dated entries.</summary>
    LiveBlog,

    /// <summary>A page that points at many articles and is none itself.</summary>
    Listing,

    /// <summary>The opening of an article whose rest stands behind a paywall.</summary>
    Teaser,

    /// <summary>A page on which no article was found: an error, a wall of consent or of login, a form.</summary>
    NoArticle,
}
