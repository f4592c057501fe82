using Variorum.Articles;
using Xunit;

namespace Variorum.Tests.Articles;

public class ScrapedTextTests
{
    private static readonly string Story = string.Join("\n\n", SamplePages.Paragraphs);

    private static Article Read(string text) => SamplePages.Read(text, "text/plain");

    [Fact]
    public void TheTextIsNeverChanged()
    {
        string text = "  Title\r\n\r\n" + Story + "\r\n\t\n";
        Assert.Equal(text, Read(text).Text.Value);
    }

    [Fact]
    public void CommentsThatRunOnWithoutAMarkAreComments()
    {
        string lines = string.Join('\n', SamplePages.Paragraphs) + """

            lol they only noticed now?? that gate was rotten when i was a kid
            so who pays for this… us of course , as always
            my boat is stuck there for a week, thanks for nothing
            """;
        var article = Read(lines);
        Assert.Equal(string.Join('\n', SamplePages.Paragraphs), article.Body());
        Assert.Contains("my boat", article.Text(BlockRole.Comment));
    }

    [Fact]
    public void ASummaryThatTheFirstParagraphRepeatsIsSaidOnce()
    {
        var parts = SamplePages.Paragraphs;
        string summary = parts[0][..parts[0].IndexOf(" after", StringComparison.Ordinal)] + ".";
        string body = Read("Harbour lock closed after crack found\n\n" + string.Join("\n\n", parts.Prepend(summary))).Body();
        Assert.DoesNotContain(summary, body);
        Assert.Contains(parts[0], body);
    }

    [Theory]
    [InlineData("READ MORE: ‘Nobody was told:’ council says the gate had cracked before and was painted over")]
    [InlineData("Related: The lock keeper who warned of the crack for eleven years says that she is not surprised")]
    public void ALineThatAnnouncesALinkIsLeftOut(string link)
    {
        var parts = SamplePages.Paragraphs;
        Assert.DoesNotContain(link, Read("Harbour lock closed after crack found\n\n" + string.Join("\n\n", [.. parts[..2], link, .. parts[2..]])).Body());
    }

    [Fact]
    public void FormsAndAdvertsBetweenParagraphsAreLeftOut()
    {
        var parts = SamplePages.Paragraphs.ToList();
        parts.Insert(5, "Subscribe to our newsletter\n\nYour email address will not be shared. By signing up you agree to our Terms of Use and Privacy Policy.");
        parts.Insert(2, "Advertisement");
        string body = Read("Harbour lock closed after crack found\n\n" + string.Join("\n\n", parts)).Body();
        Assert.DoesNotContain("newsletter", body);
        Assert.DoesNotContain("Advertisement", body);
        Assert.Contains(SamplePages.Paragraphs[^1], body);
    }

    [Theory]
    [InlineData("Potters flee shed\n\nThe drying shed of the Arden pottery caught fire on Sunday. Nobody was hurt, the owner said.")]
    [InlineData("Statement\n\nLinden Trams denies that the brakes of tram 12 had not been checked since March. Every tram was checked every Monday.")]
    [InlineData("The crane fell across the tram line at noon. \"I heard it go,\" said Ida Voss, who sells flowers there.")]
    public void AShortNoteIsTold(string note) => Assert.Contains(note[(note.LastIndexOf('\n') + 1)..], Read(note).Body());

    [Fact]
    public void TheLastParagraphOfAShortArticleIsNoComment()
    {
        const string last = "Tern Island is joined to the mainland by a causeway that floods at spring tides, which slowed the first ambulances.";
        var article = Read("Leak kills worker on Tern Island\n\nA leak of ammonia at a cold store on Tern Island has killed one worker, emergency services said on Wednesday.\n\n"
            + "The plant, which chills fish for export, belongs to the largest private employer on the island.\n\n" + last + "\n\nlol they knew for weeks , everybody here did\n");
        Assert.Contains(last, article.Body());
        Assert.DoesNotContain("lol", article.Body());
    }

    [Theory]
    [InlineData("FILE PHOTO: Upper Gate, Westmark Harbour Lock, March 4, 2026. Port Authority/Handout via REUTERS/File Photo")]
    [InlineData("The upper gate of the harbour lock seen from the east quay. Photo by Nell Tarrant for the Courier")]
    public void ALineThatTellsWhatAPictureShowsIsItsCaption(string caption)
    {
        var parts = SamplePages.Paragraphs.ToList();
        parts.Insert(3, caption);
        var article = Read("Harbour lock closed after crack found\n\n" + string.Join("\n\n", parts));
        Assert.Contains(caption, article.Text(BlockRole.Caption));
        Assert.DoesNotContain(caption, article.Body());
    }

    [Fact]
    public void WhatStandsUnderACaptionsLabelIsACaptionAndNoTitle()
    {
        const string caption = "The upper gate of the lock before it was closed";
        var article = Read("Home\nNews\nHarbour lock closed after crack found\nPublished\n3 May 2031\nImage caption,\n" + caption + "\nBy Tomas Reed\n" + string.Join('\n', SamplePages.Paragraphs) + "\nCopyright © 2031 BBN. We are not responsible for the content of other sites.\n");
        Assert.Equal(("Harbour lock closed after crack found", "BBN"), (article.Title!.Value, article.Outlet!.Value));
        Assert.Contains(caption, article.Text(BlockRole.Caption), StringComparison.Ordinal);
    }

    [Fact]
    public void AnAddressAloneOnItsLineIsNoHeading()
    {
        var parts = SamplePages.Paragraphs.ToList();
        parts.Insert(3, "file:///home/ada/saved/lock.html");
        Assert.Equal(string.Join('\n', SamplePages.Paragraphs), Read("Harbour lock closed after crack found\n\n" + string.Join("\n\n", parts)).Body());
    }

    [Fact]
    public void TheHeadlineIsNamedWhereverItStands()
    {
        const string headline = "Harbour lock closed after crack found";
        var article = Read($"{headline} | Westmark Courier\n\n{headline}\n\n{Story}\n\n{headline}\n\nHome\nNews\nSport");
        Assert.Equal($"{headline}\n{headline}", article.Text(BlockRole.Title));
        Assert.Equal($"{headline} | Westmark Courier", article.Text(BlockRole.PageTitle));
    }

    [Fact]
    public void LinesWrappedAtSeventyColumnsAreOneParagraph()
    {
        var article = Read(string.Join("\n\n", SamplePages.Paragraphs.Select(Wrap)));
        Assert.Equal(SamplePages.Paragraphs.Length, article.Blocks.Count);
    }

    private static string Wrap(string paragraph)
    {
        var lines = new List<string> { "" };
        foreach (string word in paragraph.Split(' '))
        {
            if (lines[^1].Length + word.Length > 70) lines.Add("");
            lines[^1] += lines[^1].Length == 0 ? word : " " + word;
        }
        return string.Join('\n', lines);
    }
}
