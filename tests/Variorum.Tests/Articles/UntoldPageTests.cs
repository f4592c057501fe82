using Variorum.Articles;
using Variorum.Reports;
using Xunit;

namespace Variorum.Tests.Articles;

/// <summary>A page on which no article was found says so, and nothing is told of it.</summary>
public class UntoldPageTests
{
    private const string Menu = "<html><head><title>Page not found | Westmark Courier</title></head><body><nav><ul><li><a href='/'>Home</a></li><li><a href='/news'>News</a></li></ul></nav>"
        + "<h1>Page not found</h1><footer><a href='/privacy'>Privacy</a></footer></body></html>";

    private const string Lines = "Site map\n\nHome\nNews\nSport\nCourts\nHealth\nWeather\n\nAbout us\nContact\nPrivacy\nCookies\nTerms of use\n";

    [Theory]
    [InlineData("text/html", Menu, " (an error page)")]
    [InlineData("text/plain", Lines, "")]
    public void APageWithoutABodyIsNoArticle(string type, string page, string notice)
    {
        var article = SamplePages.Read(page, type);
        Assert.Equal(ArticleKind.NoArticle, article.Kind);
        Assert.DoesNotContain(article.Blocks, block => block.IsTelling);
        Assert.Equal($"no article was found on this page{notice}: nothing is told of it", AccountNotes.Warning(article));
    }

    [Fact]
    public void ItsHeadlineNamesItAndIsNotTold()
    {
        var article = SamplePages.Read(Menu);
        Assert.Equal("Page not found", article.Title?.Value);
        var headline = Assert.Single(article.Blocks, block => article.Text.Quote(block.Span) == "Page not found");
        Assert.Equal(BlockRole.Boilerplate, headline.Role);
        Assert.StartsWith("no article was found on this page (an error page); ", headline.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/plain")]
    public void AShortNoteIsAnArticle(string type)
    {
        string note = "The northern lock stays closed until Friday, the harbour authority of Westmark said on Tuesday.";
        var article = SamplePages.Read(type == "text/html" ? $"<html><head><title>Lock closed</title></head><body><article><h1>Lock closed</h1><p>{note}</p></article></body></html>" : $"Lock closed\n\n{note}\n", type);
        Assert.Equal(ArticleKind.Article, article.Kind);
        Assert.Contains(note, article.Text(BlockRole.Body), StringComparison.Ordinal);
        Assert.Null(AccountNotes.Warning(article));
    }

    [Fact]
    public void AListingSaysThatNothingIsToldOfIt()
    {
        string items = string.Concat(Enumerable.Range(1, 30).Select(i => $"<li><a href='/{i}'>Council number {i} votes on the new bridge and the old market</a></li>"));
        var article = SamplePages.Read($"<html><head><title>News | Westmark Courier</title></head><body><main><h1>News</h1><ul>{items}</ul></main></body></html>");
        Assert.DoesNotContain(article.Blocks, block => block.IsTelling);
        Assert.Equal("a page that lists articles and is none itself: nothing is told of it", AccountNotes.Warning(article));
    }

    [Fact]
    public void WhatWasLostIsSaidBesideIt()
    {
        var article = SamplePages.Read(Menu) with { DecodingWarning = "2 bytes were no character" };
        Assert.Equal("2 bytes were no character; no article was found on this page (an error page): nothing is told of it", AccountNotes.Warning(article));
    }

    [Fact]
    public void WhereThereIsNoTextThatIsSaidAndNoMore() => Assert.Equal("no text to be read in it", AccountNotes.Warning(SamplePages.Read("<html><body></body></html>")));
}
