using Variorum.Articles;
using Xunit;

namespace Variorum.Tests.Articles;

/// <summary>Live blogs in scraped text, whose entries stand between buttons, names and times; and what is set like them and is none.</summary>
public sealed class LiveTextTests
{
    private static readonly string[] Notes =
    [
        "The bakery on Quay Street has reopened, its owner Dora Fenn told us by telephone.",
        "Two buses an hour will run from the mill to the station until the bridge is safe.",
        "Divers have come up without having found the anchor. They will try again at dawn.",
        "Mayor Ulrik Stamm has thanked the crews and asked people to stay away from the river.",
        "Here is what the rowing club has to say about the boats that were washed away:",
        "“Eleven of them are in the sea by now,” said its chairman, Pia Morrow.",
    ];

    private const string Head = "Echo of Westmark\n\nNews\n\nSport\n\nRiver in flood: Tuesday’s events in Westmark\n\nMara Quist\n\nTuesday 3 May 2031\n\n";
    private const string Foot = "Most read\n\nSeven soups for spring\n\nWhy the gulls are gone\n\nPrivacy\n";

    private static string Times(Func<int, string> time, string above, string below) =>
        string.Concat(Notes.Select((note, i) => $"{time(i)}\n\n{above}{note}\n\n{below}"));

    [Theory]
    [InlineData("1{0}.42 BST", "", "Share\n\nFacebook\n\nTwitter\n\n")]
    [InlineData("{0}.15pm", "Mara Quist\n\nReporting from the quay\n\n", "Like\n\nCopy link\n\n")]
    [InlineData("1{0}.07", "", "Share\n\nUpdated at 19.50 BST\n\n")]
    [InlineData("Posted at 1{0}:31", "", "Share this post\n\n")]
    public void EntriesBetweenButtonsAreTheBody(string time, string above, string below)
    {
        var article = SamplePages.ReadText(Head + Times(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, time, 9 - i), above, below) + Foot);
        Assert.Equal(ArticleKind.LiveBlog, article.Kind);
        Assert.Equal(Notes, article.Body().Split('\n'));
        Assert.Equal(Notes.Length, article.Blocks.Count(block => block is { Form: BlockForm.LiveEntry, Role: BlockRole.Date }));
        Assert.Equal("River in flood: Tuesday’s events in Westmark", article.Title?.Value);
    }

    [Fact]
    public void TheLineBetweenTimeAndTextIsTheEntrysHeading()
    {
        string[] headings = ["Baker opens her doors", "Buses run to the mill", "Anchor still not found", "Mayor thanks the crews", "Rowers count their boats", "A chairman at sea"];
        var article = SamplePages.ReadText(Head + string.Concat(Notes.Select((note, i) => $"1{9 - i}:20\n\n{headings[i]}\n\n{note}\n\nShare\n\n")) + Foot);
        Assert.Equal(headings, article.Text(BlockRole.Heading).Split('\n'));
    }

    [Fact]
    public void APageThatCallsItselfALiveBlogMayRunFromTheOldestOn()
    {
        var article = SamplePages.ReadText(Head.Replace("Tuesday’s events in Westmark", "as it happened", StringComparison.Ordinal) + Times(i => $"1{i}.42 BST", "", "Share\n\n") + Foot);
        Assert.Equal(Notes, article.Body().Split('\n'));
    }

    [Theory]
    [InlineData("1{0}:42", "Reply\n\n")]
    [InlineData("3 May 2031 at 1{0}:42", "Log in to reply\n\n")]
    [InlineData("{0}.15pm", "Recommend (4)\n\n")]
    public void CommentsUnderTimesAreNone(string time, string below)
    {
        string comments = Times(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, time, 9 - i), "", below);
        var article = SamplePages.ReadText(Head + string.Join("\n\n", SamplePages.Paragraphs) + "\n\nComments (6)\n\n" + comments + Foot);
        Assert.Equal(ArticleKind.Article, article.Kind);
        Assert.Equal(SamplePages.Paragraphs, article.Body().Split('\n').Take(SamplePages.Paragraphs.Length));
        Assert.DoesNotContain(article.Blocks, block => block.Form == BlockForm.LiveEntry);
    }

    [Fact]
    public void ATickerOfOtherStoriesUnderAnArticleIsNone()
    {
        string ticker = string.Concat(Notes.Take(5).Select((note, i) => $"1{9 - i}:42\n\nWhat else there is to read {i}\n\n{note}\n\n"));
        var article = SamplePages.ReadText(Head + string.Join("\n\n", SamplePages.Paragraphs) + "\n\nLatest\n\n" + ticker + Foot);
        Assert.Equal(ArticleKind.Article, article.Kind);
        Assert.DoesNotContain(article.Blocks, block => block.Form == BlockForm.LiveEntry);
    }
}
