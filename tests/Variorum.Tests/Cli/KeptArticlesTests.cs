using System.Text;
using Variorum.Articles;
using Variorum.Cli.Running;
using Variorum.Intake;
using Xunit;

namespace Variorum.Tests.Cli;

public class KeptArticlesTests
{
    private static (Capture Capture, Article Article) Page(int number)
    {
        string text = $"Ferry {number} leaves the harbour\n\n" + string.Concat(Enumerable.Repeat("The crew of the ferry waited for the tide before it left the pier. ", 20));
        var capture = new Capture($"{number}.txt", Encoding.UTF8.GetBytes(text), "text/plain");
        return (capture, ArticleExtractor.Extract(capture, plain: false));
    }

    [Fact]
    public void NeverKeepsMoreThanItsSize()
    {
        const int Most = 20_000;
        var kept = new KeptArticles(Most);
        for (int i = 0; i < 100; i++)
        {
            var (capture, article) = Page(i);
            kept.Offer(capture, article);
            Assert.InRange(kept.Size, 1, Most);
        }
        int given = Enumerable.Range(0, 100).Count(i => kept.Take(Page(i).Capture) is not null);
        Assert.InRange(given, 5, 20);
        Assert.Equal(0, kept.Size);
    }

    [Fact]
    public void HandsAnArticleOutOnce()
    {
        var kept = new KeptArticles(1 << 20);
        var (capture, article) = Page(1);
        kept.Offer(capture, article);
        Assert.Same(article, kept.Take(capture with { Bytes = default }));
        Assert.Null(kept.Take(capture));
    }

    [Fact]
    public void TheSameBytesTwiceAreKeptOnce()
    {
        var kept = new KeptArticles(1 << 20);
        var (capture, article) = Page(1);
        kept.Offer(capture, article);
        int size = kept.Size;
        kept.Offer(capture, article);
        Assert.Equal(size, kept.Size);
    }
}
