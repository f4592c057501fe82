using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using Variorum.Articles;
using Variorum.Reports;
using Variorum.Stories;
using Variorum.Tests.Claims;
using Xunit;

namespace Variorum.Tests.Reports;

public class ReportTests
{
    private const string Hostile = "<script>alert(1)</script> & \"the barge struck the second pier of the toll bridge\"";

    private static Story Story() => StoryBuilder.Build(
    [
        new AccountBuilder("a", "Post <b>", "2026-03-01").Said("Ada Brom", "the barge struck the second pier of the toll bridge")
            .Own("At least 30 sheep were killed on the road.").Figure("At least 30 sheep", 30, null, null, "sheep", "killed").Build(),
        new AccountBuilder("b", "Star", "2026-03-01").Own(Hostile)
            .Own("In all 12 sheep were killed on the road.").Figure("12 sheep", 12, 12, 12, "sheep", "killed").Time("12", "2026-03-01").Build(),
        new AccountBuilder("c", "Echo", "2026-03-02").Said("Cai Dunn", "the barge struck the second pier of the toll bridge", denied: true, via: "Post").Build(),
    ]);

    private static async Task<string> Html()
    {
        using var output = new MemoryStream();
        await HtmlReport.WriteAsync(output, Story());
        return Encoding.UTF8.GetString(output.ToArray());
    }

    [Fact]
    public async Task ThePageNeedsNothingFromOutsideAndRunsNothing()
    {
        var page = await BrowsingContext.New().OpenAsync(r => r.Content(Html().Result), TestContext.Current.CancellationToken);
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, object, [onclick], [onload]"));
        Assert.DoesNotContain("url(", await Html(), StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryLinkOfThePageLeadsSomewhereAndNoPlaceHasTwoNames()
    {
        var page = await BrowsingContext.New().OpenAsync(r => r.Content(Html().Result), TestContext.Current.CancellationToken);
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var links = page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).ToList();
        Assert.All(links, link => Assert.StartsWith("#", link, StringComparison.Ordinal));
        Assert.All(links, link => Assert.Contains(link[1..], ids));
        Assert.NotEmpty(page.QuerySelectorAll(".reading-view .st a.ref, .reading-view .ref"));
    }

    [Theory]
    [InlineData(ArticleKind.Teaser, "es", "(teaser, Spanish)", "behind a paywall", "Spanish: statements are read in English only")]
    [InlineData(ArticleKind.Listing, "en", "(listing)", "a page that lists articles", "")]
    [InlineData(ArticleKind.LiveBlog, null, "(live blog)", "each entry has a time", "")]
    [InlineData(ArticleKind.NoArticle, null, "(no article)", "no article was found on this page: nothing is told of it", "")]
    public async Task ThePageSaysWhatAnAccountIsNot(ArticleKind kind, string? language, string label, string note, string other)
    {
        var account = new AccountBuilder("a", "Post").Own("The barge struck the pier.").Build();
        var blocks = account.Article.Blocks.Select(block => block with { Form = BlockForm.Quote }).ToList();
        using var output = new MemoryStream();
        await HtmlReport.WriteAsync(output, StoryBuilder.Build([account with { Article = account.Article with { Kind = kind, Language = language, Blocks = blocks } }]));
        var page = await BrowsingContext.New().OpenAsync(r => r.Content(Encoding.UTF8.GetString(output.ToArray())), TestContext.Current.CancellationToken);
        Assert.Contains(label, page.QuerySelector("table.accounts")!.TextContent, StringComparison.Ordinal);
        string reading = page.QuerySelector(".reading-view")!.TextContent;
        Assert.Contains(note, reading, StringComparison.Ordinal);
        Assert.Contains(other, reading, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".reading-view p.body.quote"));
    }

    [Theory]
    [InlineData(BlockRole.Body, ".reading-view > p.body + p.why")]
    [InlineData(BlockRole.Boilerplate, ".reading-view .left p + p.why")]
    public async Task ThePageSaysWhatAPersonDecidedOnABlock(BlockRole role, string where)
    {
        var account = new AccountBuilder("a", "Post").Own("The barge struck the pier.").Build();
        var blocks = account.Article.Blocks.Select(block => block with { Role = role, Decision = "decided by Ida Brook", Reason = "decided by Ida Brook; the program's reason" }).ToList();
        var story = StoryBuilder.Build([account with { Article = account.Article with { Blocks = blocks } }]);
        using var output = new MemoryStream();
        await HtmlReport.WriteAsync(output, story);
        var page = await BrowsingContext.New().OpenAsync(r => r.Content(Encoding.UTF8.GetString(output.ToArray())), TestContext.Current.CancellationToken);
        var said = page.QuerySelector(where)!;
        Assert.Equal("decided by Ida Brook", said.TextContent);
        Assert.EndsWith("the program's reason", said.GetAttribute("title"), StringComparison.Ordinal);
        Assert.Contains("What 1 block of the page is for, a person decided.", Explanation.Of(story, "A"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "(German) ")]
    [InlineData("en", "")]
    [InlineData(null, "")]
    public void AnAccountInAnotherLanguageIsMarked(string? language, string mark)
    {
        var account = new AccountBuilder("a", "Post").Own("The barge struck the pier.").Build();
        var story = StoryBuilder.Build([account with { Article = account.Article with { Language = language, Title = new("The Barge", null, "test") } }]);
        var text = new StringWriter { NewLine = "\n" };
        StoryText.Write(text, story, StorySection.Accounts);
        Assert.Contains($" {mark}The Barge ", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TheTerminalViewKeepsToAHundredColumns()
    {
        var text = new StringWriter { NewLine = "\n" };
        StoryText.Write(text, Story());
        Assert.All(text.ToString().Split('\n'), line => Assert.True(line.Length <= 100, line));
        Assert.Contains("denied", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("Cai Dunn, via Post", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void JsonIsWellFormedAndItsStatementsExist()
    {
        using var output = new MemoryStream();
        StoryJson.Write(output, Story());
        using var json = System.Text.Json.JsonDocument.Parse(output.ToArray());
        Assert.Equal("variorum-story/1", json.RootElement.GetProperty("format").GetString());
        Assert.NotEmpty(json.RootElement.GetProperty("claims").EnumerateArray());
        Assert.NotEmpty(json.RootElement.GetProperty("disputes").EnumerateArray());
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("=1+1", "'=1+1")]
    public void CellsAreQuotedAndNeverFormulas(string value, string cell) => Assert.Equal(cell, StoryCsv.Cell(value));

    [Fact]
    public void EveryClaimDisputeEdgeAccountAndStatementIsExplained()
    {
        var story = Story();
        Assert.All(story.Claims, c => Assert.Contains("about one thing because", Explanation.Of(story, c.Id), StringComparison.Ordinal));
        Assert.All(story.Disputes, d => Assert.Contains("It is a dispute because", Explanation.Of(story, d.Id), StringComparison.Ordinal));
        Assert.All(story.Stemma.Edges, e => Assert.Contains("leans on", Explanation.Of(story, $"{e.From}>{e.To}"), StringComparison.Ordinal));
        Assert.Contains("read from a.txt", Explanation.Of(story, "A"), StringComparison.Ordinal);
        Assert.Contains("Ada Brom is said to say it", Explanation.Of(story, "A/s0"), StringComparison.Ordinal);
        Assert.Null(Explanation.Of(story, "nothing"));
    }
}
