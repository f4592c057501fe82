using System.Text;
using Variorum.Articles;
using Variorum.Intake;
using Xunit;

namespace Variorum.Tests.Articles.Facts;

public class TitleFinderTests
{
    private const string Body = """
        The ferry Corran struck the eastern pier of the old harbour shortly after dawn, the coast guard said on Tuesday, and sank within forty minutes in water that was too cold to swim in.

        Rescue boats from three villages brought ashore more than sixty passengers, most of them schoolchildren on their way to the mainland, according to the coast guard commander.

        “We counted them twice and then a third time,” the commander said, adding that nobody was missing when the search was called off in the afternoon.
        """;

    private static string? Text(string above) =>
        ArticleExtractor.Extract(new Capture("page.txt", Encoding.UTF8.GetBytes(above + "\n\n" + Body), "text/plain"), plain: false).Title?.Value;

    private static string? Html(string head, string top)
    {
        string paragraphs = string.Concat(Body.Split("\n\n").Select(p => $"<p>{p}</p>\n"));
        string page = $"<!doctype html><html><head><meta charset=\"utf-8\">{head}</head><body><main><article>{top}{paragraphs}</article></main></body></html>";
        return ArticleExtractor.Extract(new Capture("page.html", Encoding.UTF8.GetBytes(page), "text/html"), plain: false).Title?.Value;
    }

    [Theory]
    [InlineData("Harbour Watch | Bay Post Weekend Magazine\n\nMenu\n\nBay Post Weekend Magazine\n\nHarbour Watch", "Harbour Watch")]
    [InlineData("Ferry sinks: what we know | Bay Post\n\nMenu\n\nBay Post\n\nFerry sinks: what we know\n\nFerry sinks in harbour", "Ferry sinks: what we know")]
    [InlineData("Bay Post | Why the eastern pier was never repaired\n\nMenu\n\nWhy the eastern pier was never repaired", "Why the eastern pier was never repaired")]
    [InlineData("The week at the pier 2031.12.10 - Bay Post\n\nMenu\n\nBay Post News Desk\n\nThe week at the pier 2031.12.10", "The week at the pier 2031.12.10")]
    [InlineData("Bay Post\n\nMenu\n\nWhy the eastern pier was never repaired | Opinion\n\nAda Marlow\n\n3 May 2031", "Why the eastern pier was never repaired")]
    [InlineData("Bay Post\n\nMenu\n\nTen piers to see this spring | The piers that nobody in the harbour remembers\n\nAda Marlow\n\n3 May 2031", "Ten piers to see this spring | The piers that nobody in the harbour remembers")]
    public void TheWindowsTitleNamesTheLineAndItsSiteIsNone(string above, string title) => Assert.Equal(title, Text(above));

    [Theory]
    [InlineData("Sign up for our email newsletter")]
    [InlineData("Copyright © 2031 Bay Post Media and its partners")]
    [InlineData("Ada Marlow/ The Harbour Press")]
    [InlineData("By Robert Marlow and Anna Frey")]
    public void FurnitureNearTheTextIsNoTitle(string line) => Assert.Equal("Five passengers who may be overlooked after the ferry sank", Text($"Menu\n\nFive passengers who may be overlooked after the ferry sank\n\nSave\n\n{line}\n\nSave\n\n{line}"));

    [Theory]
    [InlineData("Guide to Harbour Piers | Harbours | Bay Post", "Guide to Harbour Piers")]
    [InlineData("Bay Post - Guide to Harbour Piers", "Guide to Harbour Piers")]
    [InlineData("Opinion | Why the pier was never repaired", "Opinion | Why the pier was never repaired")]
    public void AHeadingWithTheSitesNameIsTheWindows(string heading, string title) =>
        Assert.Equal(title, Html($"<title>{heading}</title><meta property=\"og:site_name\" content=\"Bay Post\">", $"<h1>{heading}</h1>"));

    [Theory]
    [InlineData("Guide to Harbour Piers", "2031 Guide to Harbour Piers", "2031 Guide to Harbour Piers")]
    [InlineData("Guide to Harbour Piers", "Travel | Guide to Harbour Piers", "Guide to Harbour Piers")]
    [InlineData("Guide to Harbour Piers", "<span>Travel:</span> <span>Guide to Harbour Piers</span>", "Guide to Harbour Piers")]
    [InlineData("Guide to Harbour Piers", "<b>Plus</b> Guide to Harbour Piers", "Guide to Harbour Piers")]
    [InlineData("Guide to Harbour Piers", "Travel<br>Guide to Harbour Piers", "Guide to Harbour Piers")]
    [InlineData("Guide to Harbour Piers", "<a>Guide to Harbour Piers</a> <i>May 2031</i>", "Guide to Harbour Piers")]
    [InlineData("Guide to Harbour Piers", "Guide to Har&shy;bour Pi&#8203;ers", "Guide to Harbour Piers")]
    [InlineData("Everything that happened this week", "Harbour watch", "Harbour watch")]
    public void TheHeadingsOwnWordsStay(string named, string heading, string title) =>
        Assert.Equal(title, Html($"<title>{named}</title><meta property=\"og:title\" content=\"{named}\">", $"<p>Bay Post</p><h1>{heading}</h1><h2>In the harbour</h2>"));
}
