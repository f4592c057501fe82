using Variorum.Articles;
using Variorum.Articles.Live;
using Xunit;

namespace Variorum.Tests.Articles.Roles;

/// <summary>Readers' comments in scraped text, between lines that say who wrote them, when, and "Reply".</summary>
public sealed class ThreadRulesTests
{
    private static readonly string[] Comments =
    [
        "The old canal has silted up since the war, so those barges will not get far.",
        "My uncle worked that gate for thirty years and nobody ever asked him.",
        "The council should publish the report of the engineers in full.",
    ];

    private static string Page(string unit) => "Harbour lock closed after crack found\n\nTomas Reed\n\n3 May 2031\n\n" + string.Join("\n\n", SamplePages.Paragraphs) + "\n\nShare\n\n"
        + string.Concat(Comments.Select((comment, i) => string.Format(System.Globalization.CultureInfo.InvariantCulture, unit, comment, i + 2))) + "Most read\n\nSeven soups for spring\n";

    [Theory]
    [InlineData("lockkeeper\n\n{1} hours ago\n\n{0}\n\nLike\n\nReply\n\n{1}\n\n")]
    [InlineData("Ada L.\n\n{1} May 2031, 17.4{1}\n\n{0}\n\nReply\n\n")]
    [InlineData("Ada L.\n{0}\nRecommend (1{1})\n")]
    [InlineData("Ada\n\n· {1}h\n\n{0}\n\nReply · Share\n\n")]
    [InlineData("Ada L.\n\nvor {1} Stunden\n\n{0}\n\nAntworten\n\n")]
    [InlineData("Ada L.\n\n0{1}/05/2031 at 09:14\n\n{0}\n\nLog in to reply\n\n")]
    public void TheyAreComments(string unit)
    {
        var article = SamplePages.ReadText(Page(unit));
        Assert.Equal(SamplePages.Paragraphs, article.Body().Split('\n'));
        Assert.Equal(Comments, article.Text(BlockRole.Comment).Split('\n'));
    }

    [Theory]
    [InlineData("Reply", true)]
    [InlineData("Like (3) · Reply · Report", true)]
    [InlineData("Reply to this", true)]
    [InlineData("Like", false)]
    [InlineData("Share this", false)]
    [InlineData("Report: lock unsafe", false)]
    public void ALineThatOffersToReply(string line, bool does) => Assert.Equal(does, ThreadLine.Is(line));

    [Theory]
    [InlineData("2 hours ago", true)]
    [InlineData("an hour ago (edited)", true)]
    [InlineData("· 1d", true)]
    [InlineData("5 h ago", true)]
    [InlineData("il y a 2 heures", true)]
    [InlineData("3 години тому", true)]
    [InlineData("41", false)]
    [InlineData("ago", false)]
    [InlineData("2 hours of rain", false)]
    public void ALineThatSaysHowLongAgo(string line, bool does) => Assert.Equal(does, AgeLine.Is(line));
}
