using System.Text;
using Variorum.Articles;
using Variorum.Intake;
using Xunit;

namespace Variorum.Tests.Articles.Facts;

public class BylineFinderTests
{
    private const string Title = "Ferry sinks at old harbour pier";

    private const string Body = """
        The ferry Corran struck the eastern pier of the old harbour shortly after dawn, the coast guard said on Tuesday, and sank within forty minutes in water that was too cold to swim in.

        Rescue boats from three villages brought ashore more than sixty passengers, most of them schoolchildren on their way to the mainland, according to the coast guard commander.

        “We counted them twice and then a third time,” the commander said, adding that nobody was missing when the search was called off in the afternoon.
        """;

    private static string? Author(string above, string below = "") =>
        ArticleExtractor.Extract(new Capture("page.txt", Encoding.UTF8.GetBytes($"{above}\n\n{Body}\n\n{below}"), "text/plain"), plain: false).Byline?.Value;

    [Theory]
    [InlineData("Çelik Vornhaldt\n\nDec 19, 2031", "Çelik Vornhaldt")]
    [InlineData("Harbour Rescue\n\nDec 19, 2031", null)]
    [InlineData("Bay Post Team\n\nDec 19, 2031", "Bay Post Team")]
    [InlineData("ByRobert Marlow", "Robert Marlow")]
    [InlineData("Byron Marlow", "Byron Marlow")]
    [InlineData("May 3, 2031 by ada_marlow", "ada_marlow")]
    [InlineData("Ein Bericht von Çelik Vornhaldt", "Çelik Vornhaldt")]
    [InlineData("Dec 19, 2031Robert Marlow", "Robert Marlow")]
    [InlineData("Anna Marlow and Robert Frey in Tidewater\n\nDec 19, 2031", "Anna Marlow, Robert Frey")]
    [InlineData("김민수 기자\n\n2031년 3월 3일", "김민수")]
    [InlineData("NTB\n\n3. mars 2031", "NTB")]
    [InlineData("dal nostro inviato Mario Vornhaldt\n\n3 marzo 2031", "Mario Vornhaldt")]
    [InlineData("Newsdesk\n\nDec 19, 2031", "Newsdesk")]
    [InlineData("Ayşe Vornhaldt ve Çelik Marlow\n\n3 Mart 2031 14:05", "Ayşe Vornhaldt, Çelik Marlow")]
    public void ALineBelowTheTitle(string line, string? author) => Assert.Equal(author, Author($"{Title}\n\n{line}"));

    [Theory]
    [InlineData("Robert Marlow\n\nMay 3, 2031\n\n5:50 am", "Robert Marlow")]
    [InlineData("Robert Marlow\n\nHarbours\n\nMay 3, 2031", "Robert Marlow")]
    [InlineData("May 3, 2031 Robert Marlow", "Robert Marlow")]
    [InlineData("Harbour Rescue\n\nMay 3, 2031", null)]
    public void ALineAboveTheTitle(string lines, string? author) => Assert.Equal(author, Author($"{Title} | Bay Post\n\nMenu\n\nSearch\n\n{lines}\n\n{Title}"));

    [Fact]
    public void TheOutletBesideTheDateStandsForItsPeople() => Assert.Equal("Bay Post", Author($"{Title} | Bay Post\n\nMenu\n\n{Title}\n\nBay Post\n\nMay 3, 2031", "© 2031 Bay Post"));

    [Theory]
    [InlineData("Share\n\nTweet\n\nRobert Marlow\n\nRobert writes about ports and tides and lives by the old harbour.", "Robert Marlow")]
    [InlineData("Share\n\nTweet\n\nAbout Anna Frey\n\nAnna Frey writes about ports and tides and lives by the old harbour.", "Anna Frey")]
    [InlineData("Share\n\nTweet\n\nPrint\n\nSave\n\nEmail\n\nLink\n\nPosted by:\n\nRobert Marlow", "Robert Marlow")]
    [InlineData("Share\n\nTweet\n\nRobert Marlow\n\nRobert writes about ports and tides.\n\nAnna Frey\n\nAnna writes about ships and the people on board.", null)]
    [InlineData("Share\n\nTweet\n\nRobert Marlow\n\nSubscribe to our newsletter and never miss a story again.", null)]
    public void TheNoteBelowTheText(string below, string? author) => Assert.Equal(author, Author(Title, below));
}
