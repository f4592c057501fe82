using Variorum.Articles;
using Xunit;

namespace Variorum.Tests.Articles.Markup;

/// <summary>Headline, byline and date in one cell, with line breaks between.</summary>
public sealed class HeadLinesTests
{
    private static Article Read(string title, string head) => SamplePages.Read($"""
        <html><head><title>{title}</title></head><body><table><tr><td><a href="/">Home</a> | <a href="/n">News</a></td></tr>
        <tr><td>{head}<br><br>{string.Join("<br><br>", SamplePages.Paragraphs)}</td></tr></table></body></html>
        """);

    [Fact]
    public void EachIsWhatItIs()
    {
        var article = Read("Harbour lock closed after crack found - Westmark Courier", "<font size=5><b>Harbour lock closed after crack found</b></font><br>By Tomas Reed<br>May 3, 2031");
        Assert.Equal("Harbour lock closed after crack found", article.Title!.Value);
        Assert.Equal("Tomas Reed", article.Byline!.Value);
        Assert.Equal("2031-05-03", article.Published!.Value.Edtf);
        Assert.Equal("Harbour lock closed after crack found", article.Text.Quote(article.Title.Span!.Value));
        Assert.Equal(string.Join('\n', SamplePages.Paragraphs), article.Body());
    }

    [Theory]
    [InlineData("Westmark Courier<br>By the old canal<br>Westmark")]
    [InlineData("The lock keeper sang all day<br>and the barges went by<br>in the fog of May 3, 2031")]
    [InlineData("The harbour was closed on Tuesday.<br>By May 3, 2031 it was open.")]
    public void OtherLinesStayTogether(string head) =>
        Assert.Contains(Read("Westmark Courier", head).Blocks, block => block.Span.Length == head.Replace("<br>", "\n").Length);
}
