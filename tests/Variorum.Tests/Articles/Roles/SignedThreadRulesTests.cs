using System.Globalization;
using Variorum.Articles;
using Xunit;

namespace Variorum.Tests.Articles.Roles;

/// <summary>Readers' comments in scraped text that speak of what the article speaks of, each signed on a line with its moment.</summary>
public sealed class SignedThreadRulesTests
{
    private static readonly string[] Comments =
    [
        "The harbour board has known about the lock gate since the spring, and it said nothing.",
        "Barges of that size were never meant to pass the old lock, whatever the engineers say.",
        "The council paid for a new gate in another town. Why is this lock left to rot?",
        "A closed lock means forty lorries a day through the village.",
    ];

    private static readonly string[] Readers = ["lockkeeper", "Ada L.", "Bo van der Lane", "tide_watcher"];

    private static string Page(string unit) => "Harbour lock closed after crack found\n\nTomas Reed\n\n3 May 2031\n\n" + string.Join("\n\n", SamplePages.Paragraphs) + "\n\nShare\n\n"
        + string.Concat(Comments.Select((comment, i) => string.Format(CultureInfo.InvariantCulture, unit, comment, i + 2, Readers[i]))) + "Most read\n\nSeven soups for spring\n";

    [Theory]
    [InlineData("{2} (1{1} hours ago)\n\n{0}\n\n")]
    [InlineData("Submitted by {2} on Monday, 5 May 2031 at 1{1}:46\n\n{0}\n\n")]
    [InlineData("{0}\n\nPosted by: {2}, 0{1} May 2031 | 15:2{1}\n\n")]
    [InlineData("Soumis par {2}, le lundi 5 mai 2031 à 15h4{1}\n\n{0}\n\n")]
    [InlineData("{2} · vor {1} Stunden\n{0}\n")]
    public void TheyAreComments(string unit)
    {
        var article = SamplePages.ReadText(Page(unit));
        Assert.Equal(SamplePages.Paragraphs, article.Body().Split('\n'));
        Assert.Equal(Comments, article.Text(BlockRole.Comment).Split('\n'));
    }

    [Fact]
    public void PostsThatTheArticleQuotesAreItsOwn()
    {
        string posts = string.Concat(Comments.Select((comment, i) => $"{comment}\n\n— {Readers[i]} (@reader{i}) May {i + 2}, 2031\n\n"));
        var article = SamplePages.ReadText("Harbour lock closed after crack found\n\nTomas Reed\n\n3 May 2031\n\n" + string.Join("\n\n", SamplePages.Paragraphs) + "\n\n" + posts + SamplePages.Paragraphs[0] + "\n");
        Assert.DoesNotContain("stands between lines of a thread", string.Join('\n', article.Blocks.Select(block => block.Reason)));
    }

    [Fact]
    public void AThreadThatEndsInNoSentenceTakesNoArticle()
    {
        string thread = string.Concat(Comments.Select((comment, i) => $"{Readers[i]} May {i + 4}, 2031 at 2:0{i} PM\n{comment}\nReply Delete\nReplies\nReply\n"));
        var article = SamplePages.ReadText("Harbour lock closed after crack found\nTomas Reed\n3 May 2031\n" + string.Join('\n', SamplePages.Paragraphs) + "\n5 comments:\n" + thread + "Anonymous May 9, 2031 at 9:19 AM\nGreat stuff\n");
        Assert.Equal(SamplePages.Paragraphs, article.Body().Split('\n'));
    }
}
