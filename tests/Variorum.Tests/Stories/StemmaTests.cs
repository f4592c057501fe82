using Variorum.Statements;
using Variorum.Stories;
using Variorum.Tests.Claims;
using Xunit;

namespace Variorum.Tests.Stories;

public class StemmaTests
{
    private const string Wire = "A barge loaded with gravel broke loose from its moorings before dawn and struck the second pier of the old toll bridge, which had been due for repairs since the spring.";
    private const string More = "Divers found that the timber fenders had rotted through, and engineers closed one lane while they measured how far the stones had moved.";

    private static Stemma Build(params AccountBuilder[] accounts) => StoryBuilder.Build([.. accounts.Select(a => a.Build())]).Stemma;

    [Fact]
    public void TheLaterOfTwoThatShareWordingLeansOnTheEarlier()
    {
        var stemma = Build(new AccountBuilder("a", "Post", "2026-03-02").Own(Wire), new AccountBuilder("b", "Star", "2026-03-04").Own(Wire).Own("Nobody was hurt."));
        var edge = Assert.Single(stemma.Edges);
        Assert.Equal(("b", "a", DependenceKind.SharedWording), (edge.From, edge.To, edge.Kind));
        Assert.True(edge.Evidence[0].Here.Length > 100);
        Assert.NotNull(edge.Evidence[0].There);
    }

    [Fact]
    public void WithoutSureDatesBothLeanOnATextThatWasNotRead()
    {
        var stemma = Build(new AccountBuilder("a", "Post", "2026-03-04").Own(Wire), new AccountBuilder("b", "Star", "2026-03-04").Own(Wire));
        var unseen = Assert.Single(stemma.Nodes, n => n.Unseen);
        Assert.All(stemma.Edges, e => Assert.Equal(unseen.Id, e.To));
        Assert.Equal(2, stemma.Edges.Count);
    }

    [Theory]
    [InlineData("“", "”")]
    [InlineData("``", "''")]
    [InlineData("''", "''")]
    public void ASharedQuotationIsNoCopy(string open, string close)
    {
        string quoted = $"{open}{Wire}{close}";
        Assert.Empty(Build(new AccountBuilder("a", "Post", "2026-03-02").Own(quoted), new AccountBuilder("b", "Star", "2026-03-04").Own(quoted)).Edges);
    }

    [Fact]
    public void NamesAndTitlesInCommonAreNoCopy()
    {
        string name = "Harbour Master Ada Brom of the Saint Elmo Town And County Port Authority spoke.";
        Assert.Empty(Build(new AccountBuilder("a", "Post", "2026-03-02").Own(name), new AccountBuilder("b", "Star", "2026-03-04").Own(name)).Edges);
    }

    [Fact]
    public void LinesThatAnOutletRepeatsAreFurniture()
    {
        const string Plea = "Help us keep the lamps of the paper burning with a small gift each month, however little it may be.";
        var stemma = Build(
            new AccountBuilder("a", "Post", "2026-03-01").Own("Rain fell on the hills.").Own(Plea),
            new AccountBuilder("b", "Post", "2026-03-02").Own("Snow lay on the pass.").Own(Plea));
        Assert.Empty(stemma.Edges);
    }

    [Fact]
    public void ACreditGivesTheDirectionToAllWhoShareTheWords()
    {
        var stemma = Build(
            new AccountBuilder("wire", "River News Agency", "2026-03-04").Own(Wire).Own(More),
            new AccountBuilder("b", "Star", "2026-03-04") { Agency = "River News Agency" }.Own(Wire).Own(More),
            new AccountBuilder("c", "Post", "2026-03-04").Own(Wire).Own("A baker saw it all.").Own(More));
        Assert.DoesNotContain(stemma.Nodes, n => n.Unseen);
        Assert.Contains(stemma.Edges, e => e is { From: "b", To: "wire", Kind: DependenceKind.AgencyCredit });
        Assert.Contains(stemma.Edges, e => e is { From: "c", To: "wire", Kind: DependenceKind.SharedWording });
    }

    [Fact]
    public void AnAgencyThatWasNotReadIsAnUnseenOrigin()
    {
        var stemma = Build(new AccountBuilder("a", "Post") { Agency = "River News Agency" }.Own(Wire), new AccountBuilder("b", "Star").Own(Wire));
        Assert.Single(stemma.Nodes, n => n.Unseen);
        Assert.Equal(["a", "b"], stemma.Edges.Select(e => e.From).Order());
    }

    [Fact]
    public void WhatTwoShareAndTheOneBetweenHasNotComesFromAHiddenText()
    {
        var stemma = Build(
            new AccountBuilder("a", "Post", "2026-03-01").Own(Wire).Own(More),
            new AccountBuilder("b", "Star", "2026-03-02").Own(Wire).Own("The ferrymen cheered when it was over, and the band that had come for the fair played on until the lamps were lit."),
            new AccountBuilder("c", "Echo", "2026-03-03").Own(More).Own("The ferrymen cheered when it was over, and the band that had come for the fair played on until the lamps were lit."));
        Assert.Contains(stemma.Nodes, n => n.Unseen);
        Assert.Contains(stemma.Edges, e => e.From == "c" && e.To.StartsWith("unseen:", StringComparison.Ordinal));
    }

    [Fact]
    public void VersionsOfOnePageFollowEachOther()
    {
        const string Page = "https://post.example/bridge";
        var stemma = Build(
            new AccountBuilder("new", "Post", "2026-03-01") { Address = Page, Updated = "2026-03-02" }.Own(Wire),
            new AccountBuilder("old", "Post", "2026-03-01") { Address = Page }.Own(Wire));
        var edge = Assert.Single(stemma.Edges);
        Assert.Equal(("new", "old", DependenceKind.SameVersion), (edge.From, edge.To, edge.Kind));
    }

    [Fact]
    public void ARelayThatWasNotReadIsCited()
    {
        var stemma = Build(new AccountBuilder("a", "Post").Said("Ada Brom", "the pier is safe", via: "Coast Radio"));
        Assert.Contains(stemma.Edges, e => e is { From: "a", Kind: DependenceKind.Citation });
        Assert.Equal("Coast Radio", Assert.Single(stemma.Nodes, n => n.Unseen).Name);
    }

    [Fact]
    public void NoCircleEverWhateverIsCreditedAndCited()
    {
        var stemma = Build(
            new AccountBuilder("a", "Post", "2026-03-01") { Agency = "Star" }.Own(Wire).Said("Ada Brom", "the pier is safe", via: "Echo"),
            new AccountBuilder("b", "Star", "2026-03-01") { Agency = "Echo" }.Own(Wire).Said("Ada Brom", "the pier is safe", via: "Post"),
            new AccountBuilder("c", "Echo", "2026-03-01") { Agency = "Post" }.Own(Wire).Said("Ada Brom", "the pier is safe", via: "Star"));
        var up = stemma.Edges.ToLookup(e => e.From, e => e.To);
        bool Returns(string node, string to, int depth) => depth < 20 && up[node].Any(next => next == to || Returns(next, to, depth + 1));
        Assert.All(stemma.Nodes, n => Assert.False(Returns(n.Id, n.Id, 0)));
    }

    [Fact]
    public void WhereSomethingIsPostedReportsNothing()
    {
        var stemma = Build(new AccountBuilder("a", "Post", "2026-03-02").Said("Ada Brom", "the pier had moved by a hand's breadth in the night", via: "Telegram"));
        Assert.Empty(stemma.Edges);
    }
}
