using Variorum.Articles;
using Variorum.Reports;
using Variorum.Stories;
using Variorum.Tests.Claims;
using Xunit;

namespace Variorum.Tests.Stories;

public class TimelineTests
{
    private static Story Tell(params AccountBuilder[] accounts) => StoryBuilder.Build([.. accounts.Select(a => a.Build())]);

    private static AccountBuilder Sealed(string id, string speaker) =>
        new AccountBuilder(id, "Outlet " + id, "2026-03-04").Said(speaker, "the leak in the hall was sealed on Tuesday").Time("on Tuesday", "2026-03-03");

    [Fact]
    public void WhatOnlySomebodySaysIsToldAsHisWord()
    {
        var story = Tell(Sealed("a", "the firm"), Sealed("b", "the mayor"));
        var entry = Assert.Single(story.Timeline);
        Assert.Equal("the firm, the mayor: ", new StoryView(story).Lead(entry));
    }

    [Fact]
    public void WhatAnOutletSaysItselfNeedsNoSpeaker()
    {
        var story = Tell(new AccountBuilder("a", "Outlet a", "2026-03-04").Own("The leak in the hall was sealed on Tuesday.").Time("on Tuesday", "2026-03-03"));
        Assert.Equal("", new StoryView(story).Lead(Assert.Single(story.Timeline)));
    }

    [Fact]
    public void WhatIsInDisputeIsToldAsTheOutletsWord()
    {
        var story = Tell(new AccountBuilder("a", "Outlet a", "2026-03-04").Own("The leak in the hall was sealed on Tuesday.").Time("on Tuesday", "2026-03-03"));
        var statement = story.Timeline[0].Statements[0];
        var disputed = story with { Disputes = [new Dispute("d", DisputeKind.Course, "c", [new Variorum.Claims.Reading("sealed", [statement])], "test")] };
        Assert.Equal("Outlet a: ", new StoryView(disputed).Lead(Assert.Single(disputed.Timeline)));
    }

    [Fact]
    public void TheSameWordsInOtherMarksAreOneEntry()
    {
        var story = Tell(
            new AccountBuilder("a", "Outlet a", "2026-03-04").Own("The firm's \"safe\" hall was shut on Tuesday.").Time("on Tuesday", "2026-03-03"),
            new AccountBuilder("b", "Outlet b", "2026-03-04").Own("The firm’s “safe” hall was shut on Tuesday.").Time("on Tuesday", "2026-03-03"));
        Assert.Equal(2, Assert.Single(story.Timeline).Statements.Count);
    }

    [Theory]
    [InlineData(BlockRole.Caption)]
    [InlineData(BlockRole.Title)]
    public void ACaptionIsNoEventWhereTheTextGivesTheDate(BlockRole role)
    {
        var body = new AccountBuilder("a", "Outlet a", "2026-03-04").Own("The leak in the hall was sealed on Tuesday.").Time("on Tuesday", "2026-03-03");
        var above = new AccountBuilder("b", "Outlet b", "2026-03-04").Own("Workers beside the hall gate on Tuesday.").Time("on Tuesday", "2026-03-03").Build();
        above = above with { Article = above.Article with { Blocks = [.. above.Article.Blocks.Select(b => b with { Role = role })] } };
        Assert.Equal("The leak in the hall was sealed on Tuesday.", Assert.Single(StoryBuilder.Build([body.Build(), above]).Timeline).Label);
        Assert.Single(StoryBuilder.Build([above]).Timeline);
    }
}
