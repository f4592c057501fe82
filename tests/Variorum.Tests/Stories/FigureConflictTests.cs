using Variorum.Stories;
using Variorum.Tests.Claims;
using Xunit;

namespace Variorum.Tests.Stories;

public class FigureConflictTests
{
    private static IEnumerable<Dispute> Disputes(params AccountBuilder[] accounts) =>
        StoryBuilder.Build([.. accounts.Select(a => a.Build())]).Disputes.Where(d => d.Kind == DisputeKind.Figure);

    private static AccountBuilder Killed(string id, decimal number, string of = "sheep", string where = "") => new AccountBuilder(id, "Outlet " + id, "2026-03-04")
        .Own($"The storm on the drove road {where}killed {number} {of}.").Figure($"{number} {of}", number, number, number, of, "killed");

    [Fact]
    public void TwoVoicesThatCountOneThingDifferently() => Assert.Single(Disputes(Killed("a", 30), Killed("b", 45)));

    [Fact]
    public void SomeOfThemAreNoOtherCountOfAll() => Assert.Empty(Disputes(Killed("a", 30, "pregnant sheep"), Killed("b", 45)));

    [Fact]
    public void WhereThereIsMayBeAnotherPlace() =>
        Assert.Empty(Disputes(new AccountBuilder("a", "Outlet a", "2026-03-04").Own("The storm on the drove road killed 30 sheep there.").Figure("30 sheep", 30, 30, 30, "sheep", "killed"), Killed("b", 45)));

    [Fact]
    public void WhoGivesBothSpeaksOfTwoThings() =>
        Assert.Empty(Disputes(Killed("a", 30).Own("In all the storm on the drove road killed 45 sheep.").Figure("45 sheep", 45, 45, 45, "sheep", "killed"), Killed("b", 45)));

    [Fact]
    public void ThoseOfOnePlaceAreSomeOfThoseOfTwo() =>
        Assert.Empty(Disputes(Killed("a", 30, where: "at Dunnow ").Place("Dunnow", null), Killed("b", 45, where: "at Dunnow and at Tarrow ").Place("Dunnow", null).Place("Tarrow", null)));

    [Theory]
    [InlineData("An earlier edition of this letter", 0)]
    [InlineData("The original headline", 0)]
    [InlineData("An earlier witness", 1)]
    public void WhatIsSetRightIsNoDispute(string source, int disputes) =>
        Assert.Equal(disputes, Disputes(Killed("b", 45), new AccountBuilder("a", "Outlet a", "2026-03-04").Said(source, "the storm on the drove road killed 30 sheep").Figure("30 sheep", 30, 30, 30, "sheep", "killed")).Count());

    private static AccountBuilder Leaked(string id, string published, decimal tonnes) => new AccountBuilder(id, "Outlet " + id, published)
        .Own($"The tank at the dairy leaked {tonnes} tonnes of brine.").Figure($"{tonnes} tonnes", tonnes, tonnes, tonnes, null, unit: "tonne");

    [Fact]
    public void WhatLeakedDoesNotBecomeLess() => Assert.Single(Disputes(Leaked("a", "2026-03-04", 9), Leaked("b", "2026-03-05", 2)));

    [Fact]
    public void WhatLeaksMayBecomeMore() => Assert.Empty(Disputes(Leaked("a", "2026-03-04", 2), Leaked("b", "2026-03-05", 9)));
}
