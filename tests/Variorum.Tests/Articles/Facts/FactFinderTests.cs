using System.Text;
using Variorum.Articles;
using Variorum.Intake;
using Xunit;

namespace Variorum.Tests.Articles.Facts;

public class FactFinderTests
{
    private const string Body = """
        The ferry Corran struck the eastern pier of the old harbour shortly after dawn, the coast guard said on Tuesday, and sank within forty minutes in water that was too cold to swim in.

        Rescue boats from three villages brought ashore more than sixty passengers, most of them schoolchildren on their way to the mainland, according to the coast guard commander.

        “We counted them twice and then a third time,” the commander said, adding that nobody was missing when the search was called off in the afternoon.
        """;

    private static Article Text(string page) => ArticleExtractor.Extract(new Capture("page.txt", Encoding.UTF8.GetBytes(page), "text/plain"), plain: false);

    private static Article Html(string head, string top, string body = Body)
    {
        string paragraphs = string.Concat(body.Split("\n\n").Select(p => $"<p>{p}</p>\n"));
        string page = $"<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\">{head}</head><body><main><article>{top}{paragraphs}</article></main></body></html>";
        return ArticleExtractor.Extract(new Capture("page.html", Encoding.UTF8.GetBytes(page), "text/html"), plain: false);
    }

    [Fact]
    public void ReadsTheHeadOfScrapedText()
    {
        var article = Text("Ferry sinks at old harbour pier | The Bay Post\n\nHome\nNews\n\nFerry sinks at old harbour pier\n\nBy Ada Marlow and Bo Frey, Bay Post Staff\n\n/ 07:19 AM April 28, 2031\n\n" + Body + "\n\n© Copyright 2001-2031 Bay Post Media | All rights reserved");
        Assert.Equal("Ferry sinks at old harbour pier", article.Title!.Value);
        Assert.Equal("Ada Marlow, Bo Frey", article.Byline!.Value);
        Assert.Equal("2031-04-28T07:19", article.Published!.Value.Edtf);
        Assert.Equal("The Bay Post", article.Outlet!.Value);
        Assert.Equal("07:19 AM April 28, 2031", article.Text.Quote(article.Published.Span!.Value));
        Assert.Equal("en", article.Language);
    }

    [Theory]
    [InlineData("Ada Lind", "By Robert Marlow", "Robert Marlow")]
    [InlineData("Ada Lind", "Robert Marlow", "Ada Lind")]
    [InlineData("Robert Marlow, Ada Lind", "By Robert Marlow", "Robert Marlow, Ada Lind")]
    [InlineData("Dr Ada Lind", "By Dr Ada Lind and Robert Marlow", "Dr Ada Lind, Robert Marlow")]
    [InlineData("Ada Lind", "<a href='/author/ada'>Ada Lind</a> <a href='/author/robert'>Robert Marlow</a>", "Ada Lind")]
    [InlineData("bayposter7", "By Robert Marlow", "Robert Marlow")]
    [InlineData("bayposter7", "Harbours", "bayposter7")]
    public void MetadataMayNameTheAccountThatPutThePageUp(string stated, string printed, string author) =>
        Assert.Equal(author, Html($"<meta name=\"author\" content=\"{stated}\">", $"<h1>Ferry sinks at old harbour pier</h1><p>{printed}</p>").Byline!.Value);

    [Fact]
    public void ALeadParagraphIsNoTitleAndAnUndatedPageHasNoDate()
    {
        var article = Text(Body);
        Assert.Null(article.Title);
        Assert.Null(article.Published);
        Assert.Null(article.Byline);
    }

    [Fact]
    public void DatesInSentencesCaptionsAndWidgetsAreNotThePages()
    {
        var article = Text("AUGUST 2031\n\nFerry sinks at old harbour pier\n\nThis picture taken on October 2, 2030 and released on October 4, 2030 shows the ferry Corran at the eastern pier of the old harbour. — Bay Pictures\n\n" + Body.Replace("on Tuesday", "on April 28, 2031"));
        Assert.Null(article.Published);
    }

    [Fact]
    public void PrefersWhatLinkedDataSayAndPointsAtWhereItIsPrinted()
    {
        var article = Html(
            """
            <title>Ferry sinks at old harbour pier | Bay Post</title><meta property="og:site_name" content="Bay Post">
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Bay Post"},{"@type":"NewsArticle","headline":"Ferry sinks at old harbour pier",
            "datePublished":"2031-04-29T01:10:00Z","dateModified":"2031-04-29T08:00:00Z","author":[{"@id":"#a"},{"name":"Bo Frey"}]},{"@id":"#a","@type":"Person","name":"Ada Marlow"}]}</script>
            """,
            "<h1>Ferry sinks at old harbour pier</h1><p class=\"byline\">By Ada Marlow and Bo Frey</p><p class=\"date\">Published 9:10 PM, April 28, 2031</p>");
        Assert.Equal("Ada Marlow, Bo Frey", article.Byline!.Value);
        Assert.Equal("Bay Post", article.Outlet!.Value);
        Assert.Equal("2031-04-28T21:10", article.Published!.Value.Edtf);
        Assert.Contains("the same moment elsewhere", article.Published.Reason);
        Assert.Equal("2031-04-29T08:00Z", article.Updated!.Value.Edtf);
    }

    [Fact]
    public void NameDateAndOutletOnTheirOwnLinesOfScrapedText()
    {
        var article = Text("Menu\n\nDecember 22, 2031\n\nEditors' notes\n\nfact-checked\n\nproofread\n\ntrusted source\n\nSave\n\nFerry sinks at old harbour pier\n\nJames Marlow Bay Gazette\n\n" + Body);
        Assert.Equal("James Marlow", article.Byline!.Value);
        Assert.Equal("2031-12-22", article.Published!.Value.Edtf);
        Assert.Equal("the one date on lines above the text", article.Published.Reason);
    }

    [Fact]
    public void ALineOfAuthorsIsNoDeck()
    {
        var article = Text("Ferry sinks at old harbour pier\n\nJames Marlow and Anna Frey\n\nThursday 12 May 2031 19:42 BST\n\n" + Body);
        Assert.Equal("James Marlow, Anna Frey", article.Byline!.Value);
        Assert.Null(article.Deck);
        Assert.Equal(BlockRole.Byline, article.Blocks.Single(b => b.Span.Contains(article.Byline.Span!.Value)).Role);
    }

    [Fact]
    public void TwoDaysAwayFromTheTitleAreNoDate()
    {
        var article = Text("Old pier closed\n\nDecember 20, 2031\n\nNew ferry ordered\n\nDecember 22, 2031\n\nSign in\n\nSave\n\nShare\n\nPrint\n\nFerry sinks at old harbour pier\n\n" + Body);
        Assert.Null(article.Published);
    }

    [Fact]
    public void SeveralAuthorsOnLinesOfTheirOwn()
    {
        var article = Text("Ferry sinks at old harbour pier\n\nDecember 22, 2031 3:00 AM ET\n\nBy\n\nJames Marlow\n\n,\n\nAnna Frey\n\n" + Body);
        Assert.Equal("James Marlow, Anna Frey", article.Byline!.Value);
    }

    [Fact]
    public void WhatStandsBeforeAnUpdateIsPublication()
    {
        var article = Text("Ferry sinks at old harbour pier\n\nDecember 3, 2031. Updated: December 7, 2031\n\n" + Body);
        Assert.Equal("2031-12-03", article.Published!.Value.Edtf);
        Assert.Equal("2031-12-07", article.Updated!.Value.Edtf);
    }

    [Fact]
    public void TheDateBesideThatOfPublicationIsOfTheUpdate()
    {
        var article = Text("Ferry sinks at old harbour pier\n\nMon 8 Dec 2031 17.47 CET First published on Sun 7 Dec 2031 15.21 CET\n\n" + Body);
        Assert.Equal("2031-12-07T15:21+01:00", article.Published!.Value.Edtf);
        Assert.Equal("2031-12-08T17:47+01:00", article.Updated!.Value.Edtf);
    }

    [Fact]
    public void AnUpdateAloneIsNoPublication()
    {
        var article = Text("Ferry sinks at old harbour pier\n\nUpdated December 7, 2031\n\n" + Body);
        Assert.Null(article.Published);
        Assert.Equal("2031-12-07", article.Updated!.Value.Edtf);
    }

    [Theory]
    [InlineData("<script type=\"application/ld+json\">{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2031-04-28&quot;}</script>")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"Blog\",\"blogPost\":[{\"@type\":\"BlogPosting\",\"datePublished\":\"2031-04-28\"}]}</script>")]
    [InlineData("<meta name=\"bay-published-date\" content=\"2031-04-28\">")]
    [InlineData("<span itemprop=\"datePublished\" content=\"2031-04-28\"></span>")]
    public void FindsTheDateInTheMarkupsOwnShapes(string head) =>
        Assert.Equal("2031-04-28", Html(head, "<h1>Ferry sinks at old harbour pier</h1>").Published!.Value.Edtf);

    [Fact]
    public void ABlogOfSeveralPostsDatesNone()
    {
        var article = Html("<script type=\"application/ld+json\">{\"@type\":\"Blog\",\"blogPost\":[{\"@type\":\"BlogPosting\",\"datePublished\":\"2031-04-28\"},{\"@type\":\"BlogPosting\",\"datePublished\":\"2031-04-20\"}]}</script>", "<h1>Ferry sinks at old harbour pier</h1>");
        Assert.Null(article.Published);
    }

    [Fact]
    public void OneDateNeverServesForTwo()
    {
        var article = Html("<meta property=\"article:published_time\" content=\"2031-04-28T07:19:00+01:00\"><meta property=\"article:modified_time\" content=\"2031-04-28T06:19:00Z\">", "<h1>Ferry sinks at old harbour pier</h1>");
        Assert.Equal("2031-04-28T07:19+01:00", article.Published!.Value.Edtf);
        Assert.Null(article.Updated);
    }

    [Fact]
    public void AnUpdateAloneIsNotThePublication()
    {
        var article = Html("", "<h1>Ferry sinks at old harbour pier</h1><p>Last updated 3 May 2031, 14:05 BST</p>");
        Assert.Null(article.Published);
        Assert.Equal("2031-05-03T14:05+01:00", article.Updated!.Value.Edtf);
    }

    [Fact]
    public void AKickerInsideTheHeadingIsNotOfTheHeadline()
    {
        var article = Html("<meta property=\"og:title\" content=\"Why the pier was never repaired\">", "<h1>Opinion | Why the pier was never repaired</h1>");
        Assert.Equal("Why the pier was never repaired", article.Title!.Value);
    }

    [Fact]
    public void ACommenterIsNeverTheAuthor()
    {
        var article = Html("", "<h1>Ferry sinks at old harbour pier</h1>", Body + "\n\n<div class=\"comments\"><p>By Cora Lane</p><p>may 3, 2031: so sad for all of them, i knew the crew well</p></div>");
        Assert.Null(article.Byline);
    }

    [Theory]
    [InlineData("OLD HARBOUR (AP) — ", "AP", "OLD HARBOUR")]
    [InlineData("Old Harbour, April 28 (Reuters) - ", "Reuters", "Old Harbour")]
    [InlineData("OLD HARBOUR — ", null, "OLD HARBOUR")]
    [InlineData("OLD HARBOUR, D.C. (AP) — ", "AP", "OLD HARBOUR")]
    [InlineData("OLD HARBOUR. April 28. TASS - ", "TASS", "OLD HARBOUR")]
    [InlineData("OLD HARBOUR, 28 April. /TASS/. ", "TASS", "OLD HARBOUR")]
    [InlineData("Old Harbour, April 28, Xinhua -- ", "Xinhua", "Old Harbour")]
    public void ReadsDatelines(string dateline, string? agency, string place)
    {
        var article = Html("", "<h1>Ferry sinks at old harbour pier</h1>", dateline + Body);
        Assert.Equal(place, article.DatelinePlace!.Value);
        Assert.Equal(agency, article.Agency?.Value);
    }

    [Theory]
    [InlineData("— Agence France-Presse", "AFP")]
    [InlineData("(With inputs from PTI)", "PTI")]
    [InlineData("The Associated Press contributed to this report.", "AP")]
    [InlineData("© 2031 AFP", "AFP")]
    [InlineData("(c) Reuters 2031", "Reuters")]
    [InlineData("Copyright 2031 The Associated Press. All rights reserved.", "AP")]
    [InlineData("© 2031 AFP and the Bay Post", null)]
    [InlineData("© 2031 Bay Post", null)]
    [InlineData("“It was quick,” a fisherman who was mending nets on the old pier that morning told AFP.", "AFP")]
    [InlineData("“It was quick,” a fisherman told AFP, and his brother told CNN the same on the pier.", null)]
    public void ReadsAgencyCredits(string line, string? agency) => Assert.Equal(agency, Html("", "<h1>Ferry sinks at old harbour pier</h1>", Body + "\n\n" + line).Agency?.Value);

    /// <summary>A day and an agency inside a sentence are no dateline.</summary>
    [Theory]
    [InlineData("Nobody, it said on April 28, spoke to Reuters - ")]
    [InlineData("Old Harbour. Reuters - ")]
    public void ASentenceThatNamesAnAgencyIsNoDateline(string start) => Assert.Null(Html("", "<h1>Ferry sinks at old harbour pier</h1>", start + Body).Agency);

    [Fact]
    public void NamesAboveADomainAreTheOutlet()
    {
        Assert.Equal("Bay Tide News", Text("Ferry sinks at old harbour pier\n\n" + Body + "\n\nRelated\nBay Tide News\nbaytidenews.com").Outlet!.Value);
        Assert.Null(Text("Ferry sinks at old harbour pier\n\n" + Body).Outlet);
    }

    [Theory]
    [InlineData(" - The Bay Post", "", "The Bay Post")]
    [InlineData(" | World News", "© 2031 Bay Post Media. All rights reserved", null)]
    [InlineData(" | Harbour News", "Follow Harbour News\n\n© 2031 Lighthouse Holdings", "Harbour News")]
    [InlineData("", "© Copyright 2031 St. Albans Post, 9 Quay St. | Terms of Use", "St. Albans Post")]
    [InlineData("", "© 2031 The Bay Post Company LLC", "Bay Post")]
    [InlineData("", "Copyright Commenting Policy Privacy Policy Terms of Service", null)]
    public void TheWindowsTitleNamesTheSiteAndASectionIsNone(string ending, string foot, string? outlet) =>
        Assert.Equal(outlet, Text($"Ferry sinks at old harbour pier{ending}\n\nFerry sinks at old harbour pier\n\n{Body}\n\n{foot}").Outlet?.Value);

    [Fact]
    public void RolesAgreeWithTheFacts()
    {
        var article = Text("Ferry sinks at old harbour pier | The Bay Post\n\nFerry sinks at old harbour pier\n\nBy Ada Marlow\n\nApril 28, 2031\n\n" + Body);
        Assert.Equal(BlockRole.Title, article.Blocks.Single(b => b.Span == article.Title!.Span).Role);
        Assert.Equal(BlockRole.Byline, article.Blocks.Single(b => b.Span.Contains(article.Byline!.Span!.Value)).Role);
        Assert.Equal(BlockRole.Date, article.Blocks.Single(b => b.Span.Contains(article.Published!.Span!.Value)).Role);
    }
}
