using System.Text;
using Variorum.Articles;
using Variorum.Intake;
using Xunit;

namespace Variorum.Tests.Articles.Facts;

public class DateFinderTests
{
    private const string Title = "<h1>Ferry sinks at old harbour pier</h1>";

    private const string Body = """
        <p>The ferry Corran struck the eastern pier of the old harbour shortly after dawn, the coast guard said on Tuesday, and sank within forty minutes in water that was too cold to swim in.</p>
        <p>Rescue boats from three villages brought ashore more than sixty passengers, most of them schoolchildren on their way to the mainland, according to the coast guard commander.</p>
        <p>“We counted them twice and then a third time,” the commander said, adding that nobody was missing when the search was called off in the afternoon.</p>
        """;

    private static Article Read(string top, string head = "", string below = "")
    {
        string page = $"<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\">{head}</head><body><main><article>{top}{Body}</article>{below}</main></body></html>";
        return ArticleExtractor.Extract(new Capture("page.html", Encoding.UTF8.GetBytes(page), "text/html"), plain: false);
    }

    private static string Linked(string day) => $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"datePublished\":\"{day}\"}}</script>";

    [Theory]
    [InlineData("2031-11-05", "2030-01-31", "which is later")]
    [InlineData("2029-11-05", "2029-11-05", "JSON-LD datePublished")]
    [InlineData("2030", "2030-01-31", "alone")]
    public void NothingWasPrintedBeforeItWasPublished(string stated, string published, string reason)
    {
        var date = Read(Title + "<p>January 31, 2030</p>", Linked(stated)).Published!;
        Assert.Equal(published, date.Value.Edtf);
        Assert.Contains(reason, date.Reason);
    }

    [Theory]
    [InlineData("2030-02-01T02:05:00Z", "2030-01-31")]
    [InlineData("2030-01-30T22:05:00+00:00", "2030-01-31")]
    [InlineData("2030-02-01T00:00:00Z", "2030-02-01T00:00Z")]
    [InlineData("2030-02-01T14:05:00+01:00", "2030-02-01T14:05+01:00")]
    [InlineData("2030-01-30T02:05:00Z", "2030-01-30T02:05Z")]
    public void PrintedDaysCountWhereAZoneExplainsThem(string stated, string published) =>
        Assert.Equal(published, Read(Title + "<p>January 31, 2030</p>", Linked(stated)).Published!.Value.Edtf);

    [Theory]
    [InlineData("<aside class=\"related\"><a href=\"/x\">Storm over the coast</a> <time>January 12, 2029</time></aside>")]
    [InlineData("<p>The old pier as it stood on January 12, 2029 before the storm.</p>")]
    public void DatesOfOtherThingsAreNotThePages(string line) => Assert.Equal("2030-01-31", Read(Title + line, Linked("2030-01-31")).Published!.Value.Edtf);

    [Theory]
    [InlineData("2030-01-31", "2029-01-12")]
    [InlineData("2030-02-02", "2030-01-31")]
    public void APageThatWasUpdatedLaterWasNotMadeAnew(string modified, string published)
    {
        string both = Linked("2030-01-31").Replace("}", $",\"dateModified\":\"{modified}\"}}", StringComparison.Ordinal);
        Assert.Equal(published, Read(Title + "<p>January 12, 2029</p>", both).Published!.Value.Edtf);
    }

    [Fact]
    public void OfTheMetadataTheFirstThatNamesADayCounts() =>
        Assert.Equal("2030-03-04", Read(Title, Linked("2030") + "<meta name=\"unpublish-date\" content=\"2031-01-01\"><meta name=\"bt:pubdate\" content=\"2030-03-04\">").Published!.Value.Edtf);

    [Fact]
    public void TheDayAPageIsReadStandsAboveItsTitle() =>
        Assert.Equal("2030-01-31", Read("<div>Tuesday, February 5, 2030</div>" + Title + "<p>By Ada Lind</p><p>January 31, 2030</p>").Published!.Value.Edtf);

    [Theory]
    [InlineData("<figcaption>By Ada Lind Published: Jan 31, 2030</figcaption>", "2030-01-31")]
    [InlineData("<figcaption>The pier on Jan 31, 2030</figcaption>", null)]
    [InlineData("<p>Posted on January 31, 2030 in Harbours, Piers, Ferries, Ships, Boats, Locks, Canals, Tides, Storms, Fog, Quays, Docks, Cranes, Lighthouses, Pilots, Barges, Tugs and Nets</p>", "2030-01-31")]
    public void WhatALineCallsTheDateOfPublicationIsIt(string line, string? published) => Assert.Equal(published, Read(Title + line).Published?.Value.Edtf);

    [Fact]
    public void ADateOfThePagesVideoComesAfterItsMetadata()
    {
        string video = Linked("2029-01-01").Replace("NewsArticle", "VideoObject", StringComparison.Ordinal);
        Assert.Equal("2030-01-31", Read(Title, video + "<meta name=\"date\" content=\"2030-01-31\">").Published!.Value.Edtf);
    }

    [Fact]
    public void ATimeElementOfAnUpdateIsNoPublication()
    {
        var article = Read(Title + "<div>Updated <time datetime=\"2031-01-16T00:00:35-05:00\">January 16, 2031</time></div>");
        Assert.Null(article.Published);
        Assert.Equal("2031-01-16", article.Updated!.Value.Edtf);
    }

    [Theory]
    [InlineData("May 21, 2031 April 24, 2031", "2031-04-24", "2031-05-21")]
    [InlineData("Posted on April 24, 2031 May 21, 2031", "2031-04-24", "2031-05-21")]
    [InlineData("April 24, 2031 May 21, 2031 Updated on May 21, 2031", "2031-04-24", "2031-05-21")]
    [InlineData("April 24, 2031 - May 21, 2031", "2031-04-24", null)]
    public void OfTwoDatesInOneLineTheEarlierIsPublication(string line, string published, string? updated)
    {
        var article = Read($"{Title}<p>{line}</p>");
        Assert.Equal((published, updated), (article.Published!.Value.Edtf, article.Updated?.Value.Edtf));
    }

    [Fact]
    public void TheDateNearestToTheTitleIsItsOwn()
    {
        var article = Read("<p>12/16/2031</p><h3>Pier closed for repairs until spring comes</h3><p>12/14/2031</p>" + Title + "<p>03/21/2031 by Ada Marlow</p>");
        Assert.Equal("2031-03-21", article.Published!.Value.Edtf);
    }

    [Theory]
    [InlineData("Published", "2031-02-02")]
    [InlineData("Opened", null)]
    public void FarBelowTheTextOnlyALabelTells(string label, string? published)
    {
        string links = string.Concat(Enumerable.Range(1, 14).Select(i => $"<li><a href=\"/tag/{i}\">Tag {i}</a></li>"));
        Assert.Equal(published, Read(Title, below: $"<ul>{links}</ul><div><span>{label}</span></div><div><span>Feb 2, 2031</span></div>").Published?.Value.Edtf);
    }

    [Fact]
    public void ADateUnderTheFirstOfTwoHeadlinesIsTheirs()
    {
        var text = new StringBuilder("Menu\n\nFerry sinks at old harbour pier\n\nDecember 7, 2031 | Harbour, Rescue, Pier, Boats, Weather, Water, Coast, Schools, Villages, Comments\n\n");
        foreach (string chapter in (string[])["Dawn", "The pier", "Boats", "The search", "Afternoon", "Evening"]) text.Append(chapter).Append("\n\n");
        text.Append("Ferry sinks at old harbour pier\n\n").Append(Body.Replace("<p>", "").Replace("</p>", "\n"));
        var article = ArticleExtractor.Extract(new Capture("page.txt", Encoding.UTF8.GetBytes(text.ToString()), "text/plain"), plain: false);
        Assert.Equal("2031-12-07", article.Published?.Value.Edtf);
    }
}
