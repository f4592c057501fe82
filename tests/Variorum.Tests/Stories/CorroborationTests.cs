using Variorum.Claims;
using Variorum.Language;
using Variorum.Stories;
using Variorum.Tests.Claims;
using Xunit;

namespace Variorum.Tests.Stories;

public class CorroborationTests
{
    private const string Open = "the sluice gate at Lower Mill had been left open overnight";

    private static Corroboration Of(params AccountBuilder[] accounts)
    {
        var story = StoryBuilder.Build([.. accounts.Select(a => a.Build())]);
        var claim = Assert.Single(story.Claims, c => c.Kind == ClaimKind.Event);
        return story.Corroboration[claim.Id];
    }

    [Fact]
    public void OneSpeakerIsOneOriginHoweverManyRelayHim()
    {
        var found = Of(
            new AccountBuilder("a", "Post", "2026-03-01").Said("Ada Brom", Open),
            new AccountBuilder("b", "Star", "2026-03-02").Said("Ada Brom", Open, via: "Coast Radio"),
            new AccountBuilder("c", "Echo", "2026-03-03").Said("Ada Brom", Open));
        Assert.Equal((1, 1), (found.Low, found.High));
        Assert.Equal(OriginKind.SpeakersAct, Assert.Single(found.Origins).Kind);
    }

    [Fact]
    public void SpeakersOfTwoCountriesAreShownToBeSeparate()
    {
        var found = Of(
            new AccountBuilder("a", "Post").Knows("Ruritania", EntityType.Location, "RR").Said("Ruritania", Open),
            new AccountBuilder("b", "Star").Knows("Syldavia", EntityType.Location, "SY").Said("Syldavia", Open));
        Assert.Equal((2, 2), (found.Low, found.High));
    }

    [Fact]
    public void TwoOutletsInTheirOwnVoiceAreNotEstablished()
    {
        var found = Of(new AccountBuilder("a", "Post").Own("The sluice gate at Lower Mill had been left open."), new AccountBuilder("b", "Star").Own("At Lower Mill the sluice gate was left open, we hear."));
        Assert.Equal((1, 2), (found.Low, found.High));
        Assert.Contains(found.Reasons, r => r.StartsWith("not established", StringComparison.Ordinal));
    }

    [Fact]
    public void CopiesCountOnce()
    {
        const string Wire = "The sluice gate at Lower Mill had been left open overnight by somebody who then walked home through the flooded lanes without a word.";
        var found = Of(
            new AccountBuilder("a", "Post", "2026-03-01").Own(Wire),
            new AccountBuilder("b", "Star", "2026-03-02").Own(Wire),
            new AccountBuilder("c", "Echo", "2026-03-03").Own(Wire));
        Assert.Equal((1, 1), (found.Low, found.High));
    }
}
