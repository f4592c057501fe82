using Variorum.Articles;
using Variorum.Text;
using Xunit;

namespace Variorum.Tests.Articles;

public class ArticleTests
{
    [Theory]
    [InlineData("2031-04-28", null, "2031-04-28")]
    [InlineData("2031-04-28T07:19", "2031-04-29", "2031-04-29")]
    [InlineData("2031-04-28", "2033-01-01", "2031-04-28")]
    [InlineData(null, "2033-01-01", "2033-01-01")]
    [InlineData(null, null, null)]
    public void WordsOfTimeAreToldFromTheUpdateWhenItFollowsSoon(string? published, string? updated, string? expected)
    {
        var article = new Article(new SourceText(""), []) { Published = Dated(published), Updated = Dated(updated) };
        Assert.Equal(expected, article.ToldOn?.Edtf);
    }

    private static Evidenced<PublicationDate>? Dated(string? edtf) => edtf is null ? null : new(new PublicationDate(edtf), null, "test");
}
