using Variorum.Articles;
using Variorum.Intake;
using Variorum.Tests.Articles;
using Xunit;

namespace Variorum.Tests.Intake;

public sealed class FeedFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private List<CaptureResult> Find(string feed)
    {
        using var finder = new CaptureFinder();
        return [.. finder.Find([_folder.Write("feed.xml", feed)])];
    }

    private static string Body => string.Concat(SamplePages.Paragraphs.Select(p => $"<p>{p}</p>"));

    [Fact]
    public void EveryItemWithItsArticleIsAnAccount()
    {
        var results = Find($"""
            <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Watch</title>
            <item><title>Lock closed &amp; canal opened</title><link>https://watch.example/1</link><dc:creator><![CDATA[Ada Lind]]></dc:creator><pubDate>Mon, 12 May 2031 17:42:11 +0200</pubDate><description>Short</description><content:encoded><![CDATA[{Body}]]></content:encoded></item>
            <item><title>Ferry late</title><link>https://watch.example/2</link><description>Only a word of it.</description></item></channel></rss>
            """);
        var article = ArticleExtractor.Extract(results[0].Capture!, plain: false);
        Assert.Equal(("Lock closed & canal opened", "Ada Lind", "2031-05-12T17:42+02:00", "Harbour Watch", "https://watch.example/1"), (article.Title!.Value, article.Byline!.Value, article.Published!.Value.Edtf, article.Outlet!.Value, article.Address));
        Assert.Equal(string.Join('\n', SamplePages.Paragraphs), article.Body());
        Assert.Equal("1 of 2 items left out: the feed holds only what announces them", results[1].Problem!.Message);
    }

    [Theory]
    [InlineData("<content type='html'>&lt;p&gt;A ferry sank.&lt;/p&gt;</content>", "<p>A ferry sank.</p>")]
    [InlineData("<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>A ferry sank.</p></div></content>", "A ferry sank.</p>")]
    [InlineData("<content type='text'>A ferry &lt;sank.</content>", "A ferry &lt;sank.")]
    public void AtomsContentIsRead(string content, string markup)
    {
        var capture = Assert.Single(Find($"<feed xmlns='http://www.w3.org/2005/Atom'><title>Watch</title><entry><title>Ferry</title><link href='https://watch.example/9'/><published>2031-05-12T17:42:11Z</published>{content}</entry></feed>")).Capture!;
        Assert.Contains(markup, System.Text.Encoding.UTF8.GetString(capture.Bytes.Span), StringComparison.Ordinal);
        Assert.Equal(("https://watch.example/9", "2031-05-12T17:42+00:00"), (capture.Declared.Address, capture.Declared.Published));
    }

    [Fact]
    public void ElementsNestedBeyondReasonAreALine()
    {
        string deep = string.Concat(Enumerable.Repeat("<b>", 50_000)) + "A ferry sank." + string.Concat(Enumerable.Repeat("</b>", 50_000));
        var results = Find($"<rss><channel><title>W</title><item><title>a</title><encoded>{deep}</encoded></item></channel></rss>");
        Assert.Equal("elements nested more than 250 deep: no feed", Assert.Single(results).Problem!.Message);
    }

    [Fact]
    public void ABrokenFeedKeepsWhatStandsBeforeTheDamage()
    {
        var results = Find("<rss><channel><title>W</title><item><title>a</title><encoded>words</encoded></item><item><title>b</tit");
        Assert.NotNull(results[0].Capture);
        Assert.StartsWith("not valid XML", results[1].Problem!.Message, StringComparison.Ordinal);
    }
}
