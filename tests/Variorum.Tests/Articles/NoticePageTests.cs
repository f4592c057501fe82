using Variorum.Articles;
using Variorum.Reports;
using Xunit;

namespace Variorum.Tests.Articles;

/// <summary>A page that says of itself that it is an error or a wall is told nothing of, whatever sentences it has; an article stays one.</summary>
public class NoticePageTests
{
    private const string Lost = "<p>The page you were looking for may have been moved to another part of our website, or it may have been taken down because it was out of date.</p>"
        + "<p>If you followed a link from another website, that link may be old, as we changed the way our addresses are written last spring.</p>";

    private const string News = "<p>The northern lock stays closed until Friday, the harbour authority of Westmark said on Tuesday after a barge had struck its gate.</p>"
        + "<p>Divers found a crack of two metres in the lower beam. Thirty ships wait in the basin, and the ferry to the islands leaves from the old pier.</p>";

    private static Article Page(string title, string heading, string text, string head = "") => SamplePages.Read(
        $"<html><head><title>{title}</title>{head}</head><body><nav><a href='/'>Home</a> <a href='/news'>News</a></nav><main><h1>{heading}</h1>{text}</main><footer><a href='/help'>Help</a></footer></body></html>");

    [Theory]
    [InlineData("Page not found | Westmark Courier", "Sorry, we can't find that page", "an error page")]
    [InlineData("Westmark Courier | 404", "It must have been the tide", "an error page")]
    [InlineData("Westmark Courier", "Access denied", "a page that refuses entry")]
    [InlineData("Anmelden | Westmark Courier", "Bitte melden Sie sich an", "a log-in page")]
    [InlineData("Neun Wochen lesen für einen Euro: Westmark Plus", "Weiterlesen mit Plus", "a subscription offer")]
    [InlineData("Just a moment...", "www.westmark.example", "a check for robots")]
    public void AnErrorOrAWallSaysWhatItIs(string title, string heading, string kind)
    {
        var article = Page(title, heading, Lost);
        Assert.Equal(ArticleKind.NoArticle, article.Kind);
        Assert.DoesNotContain(article.Blocks, block => block.IsTelling);
        Assert.Equal($"no article was found on this page ({kind}): nothing is told of it", AccountNotes.Warning(article));
    }

    [Fact]
    public void WhatItLeavesOutKeepsItsReason()
    {
        var article = Page("Page not found | Westmark Courier", "Page not found", Lost);
        var left = Assert.Single(article.Blocks, block => article.Text.Quote(block.Span).StartsWith("The page you were", StringComparison.Ordinal));
        Assert.Equal(BlockRole.Boilerplate, left.Role);
        Assert.StartsWith("no article was found on this page (an error page); ", left.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Access denied: how the ministry keeps files shut | Westmark Courier", "Access denied: how the ministry keeps files shut")]
    [InlineData("Access denied – the lock at night | Westmark Courier", "Access denied – the lock at night")]
    [InlineData("Northern lock closed | Westmark Courier", "Northern lock closed")]
    [InlineData("Why every 404 tells a story | Westmark Courier", "Why every 404 tells a story")]
    [InlineData("Newsletter | Westmark Courier", "Northern lock closed until Friday")]
    public void AnArticleWithSuchWordsInItsHeadlineIsTold(string title, string heading) => AssertTold(Page(title, heading, News));

    [Theory]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Northern lock closed\"}</script>")]
    [InlineData("<meta property='og:type' content='article'><meta property='og:title' content='Northern lock closed'>")]
    [InlineData("<meta name='author' content='Mara Lindqvist'>")]
    [InlineData("<meta property='article:published_time' content='2031-05-06T10:00:00Z'>")]
    public void AWallOverWhatTheMetadataKnowForAnArticleIsNone(string head) => AssertTold(Page("Log in | Westmark Courier", "Log in", News, head));

    [Fact]
    public void ALongTextIsTold() => AssertTold(Page("Page not found | Westmark Courier", "Page not found", string.Concat(Enumerable.Repeat(News, 6))));

    [Fact]
    public void SomebodyQuotedIsNews() =>
        AssertTold(Page("Access denied | Westmark Courier", "Access denied", News + "<p>“Nobody has been let into the yard since the accident on Monday,” the foreman of the lock said.</p>"));

    [Fact]
    public void ABannerOverAnArticleIsNone() =>
        AssertTold(SamplePages.Read($"<html><head><title>Northern lock closed until Friday | Westmark Courier</title></head><body><h2>We value your privacy</h2><article><h2>Northern lock closed until Friday</h2>{News}</article></body></html>"));

    [Fact]
    public void ScrapedTextSaysItInTheFirstLines()
    {
        var article = SamplePages.Read("Page not found | Westmark Courier\nHome\nNews\nSport\nPage not found\nThe page you were looking for may have been moved, or it may have been taken down because it was out of date.\nPrivacy\n", "text/plain");
        Assert.Equal(ArticleKind.NoArticle, article.Kind);
        Assert.Equal("an error page", article.Notice);
    }

    [Theory]
    [InlineData("Westmark Courier - Page Not Found\nHome\nNews\nSport\nHarbour fair opens\n")]
    [InlineData("Home\nNews\nSport\nSign in to continue reading\n")]
    public void AWallBelowItsMenuIsSeen(string top) => Assert.NotNull(SamplePages.Read(top
        + "The page is open to readers with an account. If you have one, please use the address with which you signed up, and the word you chose.\nEmail address\nPassword\n", "text/plain").Notice);

    [Fact]
    public void AMenuAboveScrapedTextSaysNothing() =>
        AssertTold(SamplePages.Read("Log in\nSubscribe\nNewsletter\nSearch\n\nNorthern lock closed until Friday\n\nThe northern lock stays closed until Friday, the harbour authority of Westmark said on Tuesday after a barge had struck its gate.\n\n"
            + "Divers found a crack of two metres in the lower beam. Thirty ships wait in the basin, and the ferry leaves from the old pier.\n", "text/plain"));

    private static void AssertTold(Article article)
    {
        Assert.NotEqual(ArticleKind.NoArticle, article.Kind);
        Assert.Null(article.Notice);
        Assert.Contains(article.Blocks, block => block.Role == BlockRole.Body);
    }
}
