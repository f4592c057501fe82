using Variorum.Articles;
using Xunit;

namespace Variorum.Tests.Articles;

public class PageKindTests
{
    [Fact]
    public void APageOfHeadlinesIsAListing()
    {
        string items = string.Concat(Enumerable.Range(1, 30).Select(i => $"<li><a href='/{i}'>Council number {i} votes on the new bridge and the old market</a></li>"));
        Assert.Equal(ArticleKind.Listing, SamplePages.Read($"<html><head><title>News | Westmark Courier</title></head><body><main><h1>News</h1><ul>{items}</ul></main></body></html>").Kind);
    }

    [Fact]
    public void TheOpeningBeforeAPaywallIsATeaser()
    {
        string page = $"<html><head><title>Lock closed | Courier</title></head><body><article><h1>Harbour lock closed after crack found</h1><p>{SamplePages.Paragraphs[0]}</p><p>{SamplePages.Paragraphs[1]}</p><div class='paywall'><p>To continue reading this article, subscribe from 1 a week.</p></div></article></body></html>";
        Assert.Equal(ArticleKind.Teaser, SamplePages.Read(page).Kind);
    }

    [Fact]
    public void AnArticleIsAnArticle() => Assert.Equal(ArticleKind.Article, SamplePages.Read(SamplePages.Html()).Kind);

    [Fact]
    public void APageOfDatedEntriesThatSaysSoIsALiveBlog()
    {
        string entries = string.Concat(SamplePages.Paragraphs.Select((p, i) => $"<div class='entry'><time>1{i}:05</time><p>{p}</p></div>"));
        Assert.Equal(ArticleKind.LiveBlog, SamplePages.Read($"<html><body><main itemscope itemtype='https://schema.org/LiveBlogPosting'><h1>Lock closure: as it happened</h1>{entries}</main></body></html>").Kind);
    }
}
