using Variorum.Articles.Facts;
using Xunit;

namespace Variorum.Tests.Articles.Facts;

public class JsonLdReaderTests
{
    private const string Node = """{"@type":"NewsArticle","headline":"Ferry strikes pier","datePublished":"2031-03-03T14:05:22+01:00","author":{"@type":"Person","name":"Ada Lind"}}""";

    private static JsonLdArticle Read(params string[] blocks) => JsonLdReader.Read(blocks, ["Ferry strikes pier | Bay Post"], "https://bay.example/ferry");

    [Theory]
    [InlineData("//<![CDATA[\n", "\n//]]>")]
    [InlineData("<![CDATA[", "]]>")]
    [InlineData("<!--\n", "\n-->")]
    [InlineData("/* for engines */ ", ";")]
    [InlineData("window.data = ", "")]
    [InlineData("", """{"@type":"BreadcrumbList"}""")]
    public void WhatStandsAroundABlockIsForgiven(string before, string behind)
    {
        var article = Read(before + Node + behind);
        Assert.Equal(["Ada Lind"], article.Authors);
        Assert.Equal("2031-03-03T14:05:22+01:00", article.Published);
    }

    [Theory]
    [InlineData("\"description\":\"A \"thick\" fog\"")]
    [InlineData("\"description\":\"two\nlines\tand a tab\"")]
    [InlineData("\"description\":\"the port\\'s pier\"")]
    [InlineData("\"keywords\":[\"port\",\"pier\",]")]
    public void SlipsInsideABlockAreForgiven(string slip) =>
        Assert.Equal(["Ada Lind"], Read(Node.Replace("\"headline\"", slip + ",\"headline\"", StringComparison.Ordinal)).Authors);

    [Fact]
    public void ListsOfPointersToListsOfPointersAreNotWalkedThroughWhole()
    {
        string To(string id) => string.Join(',', Enumerable.Repeat($"\"#{id}\"", 5000));
        string nodes = string.Join(',', new[] { ("a", "b"), ("b", "c"), ("c", "d") }.Select(pair => $$"""{"@id":"#{{pair.Item1}}","name":[{{To(pair.Item2)}}]}"""));
        var article = Read($$"""[{"@type":"NewsArticle","headline":"Ferry strikes pier","author":[{{To("a")}}]},{{nodes}}]""");
        Assert.Equal("Ferry strikes pier", article.Headline);
    }

    [Fact]
    public void ABrokenBlockIsAsIfAbsent() => Assert.Equal(["Ada Lind"], Read("""{"@type":"BreadcrumbList",,}""", Node).Authors);

    [Theory]
    [InlineData("\"Ada Lind\"")]
    [InlineData("[\"Ada Lind\"]")]
    [InlineData("{\"name\":[\"Ada Lind\"]}")]
    [InlineData("{\"givenName\":\"Ada\",\"familyName\":\"Lind\"}")]
    [InlineData("{\"@list\":[{\"name\":\"Ada Lind\"}]}")]
    [InlineData("{\"@id\":\"#ada\"}")]
    [InlineData("[\"#ada\"]")]
    public void AnAuthorIsWrittenInManyWays(string author)
    {
        string graph = """{"@graph":[{"@type":"WebPage","editor":{"@type":"Person","@id":"#ada","name":"Ada Lind"}},{"@type":["WebPage","ReportageNewsArticle"],"headline":"Ferry strikes pier","author":WHO}]}""".Replace("WHO", author, StringComparison.Ordinal);
        Assert.Equal(["Ada Lind"], Read(graph).Authors);
    }

    [Fact]
    public void OfSeveralArticlesThePagesOwnCounts()
    {
        string teaser = """{"@type":"NewsArticle","headline":"Market opens","datePublished":"2031-01-01","author":{"name":"Otto Frey"}}""";
        Assert.Equal(["Ada Lind"], Read(teaser, Node).Authors);
        Assert.Equal("2031-01-01", Read(teaser).Published);
    }

    [Fact]
    public void WhatOneNodeLeavesOutAnotherOfTheSameArticleMaySay()
    {
        string bare = """{"@type":"NewsArticle","headline":"Ferry strikes pier"}""", page = """{"@type":"WebPage","datePublished":"2031-03-03"}""";
        Assert.Equal(["Ada Lind"], Read(bare, Node).Authors);
        Assert.Equal("2031-03-03", Read(bare, page).Published);
    }

    [Fact]
    public void AMomentMayBeANumber() => Assert.Equal("1703116800", Read("""{"@type":"NewsArticle","datePublished":1703116800}""").Published);

    [Fact]
    public void AVideoIsNoArticle()
    {
        Assert.False(Read("""{"@type":"VideoObject","name":"Pier","datePublished":"2030-01-01"}""").IsArticle);
        Assert.True(Read(Node).IsArticle);
    }
}
