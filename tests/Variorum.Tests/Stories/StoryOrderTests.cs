using FsCheck;
using FsCheck.Fluent;
using Variorum.Reports;
using Variorum.Statements;
using Variorum.Stories;
using Variorum.Tests.Claims;
using Xunit;

namespace Variorum.Tests.Stories;

public class StoryOrderTests
{
    private static readonly Account[] Accounts =
    [
        new AccountBuilder("a", "Post", "2026-03-01").Said("Ada Brom", "the barge struck the second pier of the toll bridge").Own("At least 30 sheep were killed on the road.").Figure("At least 30 sheep", 30, null, null, "sheep", "killed").Build(),
        new AccountBuilder("b", "Star", "2026-03-01").Own("The barge struck the second pier of the old toll bridge.").Own("In all 12 sheep were killed on the road.").Figure("12 sheep", 12, 12, 12, "sheep", "killed").Build(),
        new AccountBuilder("c", "Echo").Said("Ada Brom", "the barge struck the second pier of the toll bridge", via: "Post").Build(),
        new AccountBuilder("d", "Wire", "2026-03-02").Said("Cai Dunn", "the barge struck the second pier of the toll bridge", denied: true).Build(),
        new AccountBuilder("e", "Gull").Own("The barge struck the second pier of the old toll bridge before dawn, and the lamps on the quay went out one after the other.").Build(),
        new AccountBuilder("f", "Tern").Own("The barge struck the second pier of the old toll bridge before dawn, and the lamps on the quay went out one after the other.").Build(),
    ];

    [Fact]
    public void TheStoryIsTheSameInAnyOrder()
    {
        string expected = Json(Accounts);
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var shuffled = (Account[])Accounts.Clone();
            new System.Random(seed).Shuffle(shuffled);
            return Json(shuffled) == expected;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void NoAccountsAreAStoryToo()
    {
        var story = StoryBuilder.Build([]);
        Assert.Empty(story.Claims);
        Assert.Empty(story.Stemma.Nodes);
    }

    private static string Json(IReadOnlyList<Account> accounts)
    {
        using var output = new MemoryStream();
        StoryJson.Write(output, StoryBuilder.Build(accounts));
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
