using Variorum.Articles;

namespace Variorum.Reports;

/// <summary>What a reader must know of a page before relying on it: that it is no whole article, or in a language that is not read.</summary>
public static class AccountNotes
{
    /// <summary>Null for an article.</summary>
    public static string? OfKind(Article article) => article.Kind switch
    {
        ArticleKind.LiveBlog => "live blog: each entry has a time of its own",
        ArticleKind.Listing => "a page that lists articles and is none itself: nothing is told of it",
        ArticleKind.Teaser => "teaser: the rest of the article stands behind a paywall",
        ArticleKind.NoArticle => $"no article was found on this page{(article.Notice is { } notice ? $" ({notice})" : "")}: nothing is told of it",
        _ => null,
    };

    /// <summary>What is said when the account is read: what was lost on the way to its text, and why nothing is told of it; null when there is neither.</summary>
    public static string? Warning(Article article)
    {
        string? untold = article.Kind is ArticleKind.Listing or ArticleKind.NoArticle && article.Blocks.Count > 0 ? OfKind(article) : null;
        return article.DecodingWarning is { } lost && untold is not null ? $"{lost}; {untold}" : article.DecodingWarning ?? untold;
    }

    /// <summary>Null in English, and where the language is not known.</summary>
    public static string? OfLanguage(Article article) =>
        article.Language is { } language and not "en" ? $"{LanguageNames.Of(language)}: statements are read in English only" : null;

    /// <summary>"(teaser, German) " in front of a title in a table; empty for an article in English.</summary>
    internal static string Label(Article article)
    {
        string? kind = article.Kind switch { ArticleKind.LiveBlog => "live blog", ArticleKind.Listing => "listing", ArticleKind.Teaser => "teaser", ArticleKind.NoArticle => "no article", _ => null };
        string? language = article.Language is { } code and not "en" ? LanguageNames.Of(code) : null;
        return kind is null && language is null ? "" : $"({string.Join(", ", new[] { kind, language }.OfType<string>())}) ";
    }
}
