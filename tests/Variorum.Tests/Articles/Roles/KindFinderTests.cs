using Variorum.Articles;
using Variorum.Articles.Roles;
using Xunit;

namespace Variorum.Tests.Articles.Roles;

/// <summary>What a scraped page is by the roles of its lines.</summary>
public class KindFinderTests
{
    private const string Body = "The harbour board met on Tuesday in Kellmouth.";

    private const string Long = "Divers went down twice before dark and found the crack in the lower gate as wide as a hand, which the board had feared since autumn.";

    /// <summary>Lines marked with + are body; the others were left out.</summary>
    private static ArticleKind KindOf(IEnumerable<string> marked)
    {
        var lines = marked.ToList();
        var page = PlainPageReader.Read(string.Join('\n', lines.Select(line => line.TrimStart('+'))));
        Assert.Equal(lines.Count, page.Blocks.Count);
        return KindFinder.Find(page, [.. page.Blocks.Select((b, i) => new Block(lines[i][0] == '+' ? BlockRole.Body : BlockRole.Boilerplate, b.Span, "test"))]);
    }

    private static IEnumerable<string> Headlines(int count) => Enumerable.Range(1, count).Select(i => $"Council number {i} votes on the new bridge");

    [Fact]
    public void TeasersBetweenHeadlinesAreAList() =>
        Assert.Equal(ArticleKind.Listing, KindOf(Headlines(16).SelectMany(headline => new[] { headline, "+" + Body })));

    [Fact]
    public void SentencesInARowAreToldByAnArticleWhateverWasLeftOut() =>
        Assert.Equal(ArticleKind.Article, KindOf([.. Headlines(16).SelectMany((headline, i) => i < 4 ? [headline, "+" + Body] : new[] { headline }), "+" + Long, Long]));

    [Fact]
    public void SentencesOfANoticeAreNoArticle() =>
        Assert.Equal(ArticleKind.Listing, KindOf([Long, Long, Long, .. Headlines(16).SelectMany(headline => new[] { headline, "+" + Body })]));
}
