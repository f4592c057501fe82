using Variorum.Claims;
using Variorum.Statements;
using Xunit;

namespace Variorum.Tests.Claims;

/// <summary>Two stories in one ledger: a fire on a river boat and a fall of rock in a quarry.</summary>
public class KinshipTests
{
    private static AccountBuilder Boat(string id) => new AccountBuilder(id, "Outlet " + id, "2026-03-04")
        .Own("Flames swept the paddle steamer Marigold while she lay moored beneath the Orbeck viaduct.")
        .Own("Stokers leapt into the Ruthe and clung to reeds until a dredger crew hauled them aboard.")
        .Own("The galley stove had smouldered since noon, a deckhand recalled.");

    private static AccountBuilder Quarry(string id) => new AccountBuilder(id, "Outlet " + id, "2026-03-04")
        .Own("A ledge of slate sheared off above the lower terraces of Penhallow quarry at dusk.")
        .Own("Drillers dug with crowbars under floodlights, and the hooter at Carrow chapel sounded till midnight.")
        .Own("Blasting had loosened the overhang for weeks, according to the foreman.");

    private static AccountBuilder Killed(AccountBuilder account, int number) =>
        account.Own($"{number} people were killed.").Exactly($"{number} people", number, "people", "killed");

    private static IEnumerable<Claim> Figures(params AccountBuilder[] accounts)
    {
        Account[] built = [.. accounts.Select(a => a.Build())];
        return ClaimAligner.Align(built, new NameLinker(built)).Where(c => c.Kind == ClaimKind.Figure);
    }

    [Fact]
    public void TheDeadOfTwoStoriesAreNotSetAgainstEachOther() =>
        Assert.All(Figures(Killed(Boat("a"), 14), Killed(Quarry("b"), 31)), c => Assert.Single(c.Readings));

    [Fact]
    public void TheDeadOfOneStoryAre() => Assert.Equal(2, Assert.Single(Figures(Killed(Boat("a"), 14), Killed(Boat("b"), 31))).Readings.Count);

    [Fact]
    public void OfBriefNotesNothingIsKnown() =>
        Assert.Equal(2, Assert.Single(Figures(Killed(new AccountBuilder("a", "Outlet a", "2026-03-04"), 14), Killed(new AccountBuilder("b", "Outlet b", "2026-03-04"), 31))).Readings.Count);
}
