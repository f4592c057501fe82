using Variorum.Claims;
using Variorum.Language;
using Variorum.Statements;
using Variorum.Stories;
using Xunit;

namespace Variorum.Tests.Claims;

public class ClaimAlignerTests
{
    private static List<Claim> Align(params AccountBuilder[] accounts)
    {
        Account[] built = [.. accounts.Select(a => a.Build())];
        return [.. ClaimAligner.Align(built, new NameLinker(built))];
    }

    // Sentences that share nothing with the point of a test, so that words have a frequency.
    private static AccountBuilder Padded(string id, string outlet, string? published = null) => new AccountBuilder(id, outlet, published)
        .Own("The brass band of the parish plays in the square every second Sunday.")
        .Own("Apples were cheap this autumn and the press ran for three weeks.");

    [Fact]
    public void StatementsAboutOneThingAreOneClaimWhoeverSaysThem()
    {
        var claims = Align(
            Padded("a", "Morning Post").Said("Ada Brom", "the footbridge at Lower Mill collapsed under a herd of cows"),
            Padded("b", "Evening Star").Said("Cai Dunn", "a herd of cows had brought the footbridge at Lower Mill down when it collapsed"));
        var claim = Assert.Single(claims, c => c.Label.Contains("footbridge", StringComparison.Ordinal));
        Assert.Equal(2, claim.Statements.Count());
        Assert.Single(claim.Readings);
        Assert.Contains("footbridge", claim.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void SentencesThatOnlyShareATopicStayApart()
    {
        var claims = Align(
            Padded("a", "Morning Post").Own("The mayor opened the new footbridge at Lower Mill with a speech."),
            Padded("b", "Evening Star").Own("Anglers complain that the footbridge keeps them from the weir."));
        Assert.DoesNotContain(claims, c => c.Label.Contains("footbridge", StringComparison.Ordinal));
    }

    [Fact]
    public void ADenialIsAReadingOfWhatItDenies()
    {
        var claims = Align(
            Padded("a", "Morning Post").Said("Ada Brom", "the sluice gate had been left open overnight"),
            Padded("b", "Evening Star").Said("Water Board", "the sluice gate had been left open overnight", denied: true),
            Padded("c", "Coast Radio").Said("Eli Fenn", "the sluice gate was never left open overnight"));
        var claim = Assert.Single(claims, c => c.Label.Contains("sluice", StringComparison.Ordinal));
        Assert.Equal([false, true], claim.Readings.Select(r => r.Denied));
        Assert.Equal(["b", "c"], claim.Readings[1].Statements.Select(s => s.Account));
    }

    [Fact]
    public void ANegativeThatBothSidesShareIsNoDenial()
    {
        var claims = Align(
            Padded("a", "Morning Post").Said("Ada Brom", "the miners had sworn never to leave the shaft before the last lamp"),
            Padded("b", "Evening Star").Own("The miners had sworn an oath: no man to leave the shaft before the last lamp, never to leave a mate."));
        Assert.All(claims, c => Assert.Single(c.Readings));
    }

    [Fact]
    public void TwoWaysOfSayingThatItDidNotHappenAreNoDenial()
    {
        var claims = Align(
            Padded("a", "Morning Post").Said("Ada Brom", "none of the lock keepers opened the sluice gate that night").Negated(),
            Padded("b", "Evening Star").Own("The lock keepers never opened the sluice gate that night.").Negated());
        var claim = Assert.Single(claims, c => c.Label.Contains("sluice", StringComparison.Ordinal));
        Assert.Single(claim.Readings);
    }

    [Fact]
    public void WhatOneSaysDidNotHappenIsNoMatterOfWhoSaysNothingOfIt()
    {
        string[] Told(bool negated)
        {
            var denial = Padded("a", "Morning Post").Said("Ada Brom", "the mill buried the faulty sluice report that the weavers made in July");
            return [.. Align(negated ? denial.Negated() : denial, Padded("b", "Evening Star").Said("Cai Dunn", "the faulty sluice report that the weavers made in July reached the mill"))
                .Where(c => c.Kind == ClaimKind.Event && c.Label.Contains("sluice", StringComparison.Ordinal)).Select(c => c.Label)];
        }
        Assert.Single(Told(negated: false));
        Assert.Empty(Told(negated: true));
    }

    [Fact]
    public void NobodyStandsBehindAnothersNumber()
    {
        var claims = Align(
            Padded("a", "Morning Post").Said("Ada Brom", "the bell tower fell on the quay and killed 3 masons").Exactly("3 masons", 3, "masons", "killed"),
            Padded("b", "Evening Star").Said("Cai Dunn", "the bell tower fell on the quay and killed 5 masons").Exactly("5 masons", 5, "masons", "killed"),
            Padded("c", "Coast Radio").Said("Eli Fenn", "the bell tower fell on the quay and killed 3 masons").Exactly("3 masons", 3, "masons", "killed"),
            Padded("d", "Inland Weekly").Said("Gil Hart", "the bell tower fell on the quay"));
        var claim = Assert.Single(claims, c => c.Kind == ClaimKind.Event && c.Label.Contains("bell tower", StringComparison.Ordinal));
        Assert.Equal(["a,c,d", "b"], claim.Readings.Select(r => string.Join(',', r.Statements.Select(s => s.Account))));
        Assert.Contains("3 masons", claim.Label, StringComparison.Ordinal);
    }

    [Fact]
    public void ThePeopleNamedBeforeAreTheOnesKilled()
    {
        var claims = Align(
            Padded("a", "Morning Post", "2026-03-04").Own("The guild sent 300 masons to the quay after 40 had been killed there.").Exactly("300 masons", 300, "masons", "sent").Figure("40", 40, 40, 40, null, "killed", "person"),
            Padded("b", "Evening Star", "2026-03-04").Own("On the quay 50 masons were killed.").Exactly("50 masons", 50, "masons", "killed"));
        var killed = Assert.Single(claims, c => c.Kind == ClaimKind.Figure && c.Label.Contains("killed", StringComparison.Ordinal));
        Assert.Equal(["40", "50 masons"], killed.Readings.Select(r => r.Label));
    }

    [Fact]
    public void WhatItWasBeforeIsNoOtherNumber()
    {
        var claims = Align(
            Padded("a", "Morning Post").Said("Ada Brom", "the bell tower fell on the quay and killed 3 masons").Exactly("3 masons", 3, "masons", "killed"),
            Padded("b", "Evening Star").Said("Cai Dunn", "the bell tower fell on the quay and killed three masons, up from 1 mason").Exactly("1 mason", 1, "masons", "killed"));
        Assert.All(claims.Where(c => c.Kind == ClaimKind.Event), c => Assert.Single(c.Readings));
    }

    [Fact]
    public void FiguresOfOneThingStandSideBySideAndOthersDoNot()
    {
        var claims = Align(
            Padded("a", "Morning Post", "2026-03-04").Own("At least 30 sheep were killed on the drove road.").Figure("At least 30 sheep", 30, null, null, "sheep", "killed"),
            Padded("b", "Evening Star", "2026-03-04").Own("The storm killed 12 ewes, the shepherd told us, and 45 sheep were killed in all.").Figure("45 sheep", 45, 45, 45, "sheep", "killed"),
            Padded("c", "Coast Radio", "2026-03-04").Own("Some 200 sheep were sold at the fair.").Figure("200 sheep", 200, 200, 200, "sheep", "sold"));
        var killed = Assert.Single(claims, c => c.Kind == ClaimKind.Figure && c.Label.Contains("killed", StringComparison.Ordinal));
        Assert.Equal(["At least 30 sheep", "45 sheep"], killed.Readings.Select(r => r.Label));
        Assert.Single(claims, c => c.Kind == ClaimKind.Figure && c.Label.Contains("sold", StringComparison.Ordinal));
    }

    [Fact]
    public void AUnitAloneMakesNoOneThingOfTwoMeasures()
    {
        var claims = Align(
            Padded("a", "Morning Post").Said("Ada Brom", "the pump house beside the mill pond stands 40 metres from the lock").Figure("40 metres", 40, 40, 40, null, null, "metre"),
            Padded("b", "Evening Star").Said("Cai Dunn", "the mill pond lost water through a crack of 3 metres").Figure("3 metres", 3, 3, 3, null, null, "metre"));
        Assert.DoesNotContain(claims, c => c.Kind == ClaimKind.Figure);
    }

    [Fact]
    public void DeathsAndTheDeadAreCountsOfPeople()
    {
        var claims = Align(
            Padded("a", "Morning Post", "2026-03-04").Own("The fever has caused four deaths on the fell farms.").Figure("four deaths", 4, 4, 4, "deaths", "killed"),
            Padded("b", "Evening Star", "2026-03-05").Own("Of the fever on the fell farms five people have died.").Figure("five people", 5, 5, 5, "people", "killed", "person"));
        var claim = Assert.Single(claims, c => c.Kind == ClaimKind.Figure);
        Assert.Equal("people killed", claim.Label);
        Assert.Equal(2, claim.Readings.Count);
    }

    [Fact]
    public void WhatIsTurnedDownIsNotSaid()
    {
        var claims = Align(
            Padded("a", "Morning Post", "2026-03-04").Said("Ada Brom", "12 ewes were killed in the storm, not 30 ewes").Figure("12 ewes", 12, 12, 12, "ewes", "killed").Figure("30 ewes", 30, 30, 30, "ewes", "killed"),
            Padded("b", "Evening Star", "2026-03-04").Said("Cai Dunn", "14 ewes were killed in the storm").Figure("14 ewes", 14, 14, 14, "ewes", "killed"));
        var claim = Assert.Single(claims, c => c.Kind == ClaimKind.Figure);
        Assert.Equal(["12 ewes", "14 ewes"], claim.Readings.Select(r => r.Label));
    }

    [Fact]
    public void WhatBefellAPartIsNotTheWholes()
    {
        var claims = Align(
            Padded("a", "Morning Post", "2026-03-04").Own("Two of the 14 shepherds were hurt when the fold fell in.").Figure("Two of the 14 shepherds", 2, 2, 2, "shepherds", "injured", "person").Figure("14 shepherds", 14, 14, 14, "shepherds", null, "person"),
            Padded("b", "Evening Star", "2026-03-04").Own("Three shepherds were hurt when the fold fell in.").Figure("Three shepherds", 3, 3, 3, "shepherds", "injured", "person"));
        var hurt = Assert.Single(claims, c => c.Kind == ClaimKind.Figure && c.Label.Contains("injured", StringComparison.Ordinal));
        Assert.Equal(2, hurt.Readings.Count);
    }

    [Fact]
    public void MeasuresAreComparedInOneUnit()
    {
        var claims = Align(
            Padded("a", "Morning Post").Said("Ada Brom", "the silo lost 500 kilograms of grain").Figure("500 kilograms", 500, 500, 500, null, null, "kilogram"),
            Padded("b", "Evening Star").Said("Cai Dunn", "the silo lost 2 tonnes of grain").Figure("2 tonnes", 2, 2, 2, null, null, "tonne"));
        var claim = Assert.Single(claims, c => c.Kind == ClaimKind.Figure);
        Assert.Equal([500m, 2000m], claim.Readings.Select(r => r.Figures[0].Mark!.Value));
    }

    [Fact]
    public void DatesOfOneEventThatExcludeEachOtherAreReadings()
    {
        var claims = Align(
            Padded("a", "Morning Post").Own("The charter of the ferry guild was signed in May 2024.").Time("May 2024", "2024-05"),
            Padded("b", "Evening Star").Own("The ferry guild lives by its charter, signed in 2025.").Time("2025", "2025"),
            Padded("c", "Coast Radio").Own("The ferry guild held its dinner in June 2023.").Time("June 2023", "2023-06"));
        var claim = Assert.Single(claims, c => c.Kind == ClaimKind.Date);
        Assert.Equal(["a", "b"], claim.Statements.Select(s => s.Account).Order());
    }

    [Fact]
    public void AWiderDateStandsBesideTheOneItMayMean()
    {
        var claims = Align(
            Padded("a", "Morning Post").Own("The charter of the ferry guild was signed in May 2024.").Time("May 2024", "2024-05"),
            Padded("b", "Evening Star").Own("The ferry guild lives by its charter, signed in 2025.").Time("2025", "2025"),
            Padded("c", "Coast Radio").Own("The charter of the ferry guild was signed in March 2025.").Time("March 2025", "2025-03"));
        var claim = Assert.Single(claims, c => c.Kind == ClaimKind.Date);
        Assert.Equal(["a", "bc"], claim.Readings.Select(r => string.Concat(r.Statements.Select(s => s.Account))));
    }

    [Fact]
    public void OnePlaceWithTwoOwnersIsAClaimOfBelonging()
    {
        var claims = Align(
            Padded("a", "Morning Post").Own("Hundreds came to Vell's Gorse Island.").Place("Gorse Island", "Vell"),
            Padded("b", "Evening Star").Own("The boats to Ostrey's Gorse Island were full.").Place("Gorse Island", "Ostrey"));
        var claim = Assert.Single(claims, c => c.Kind == ClaimKind.Belonging);
        Assert.Equal(2, claim.Readings.Count);
    }

    [Fact]
    public void OneEventInTwoPlacesThatLieApartHasTwoReadings()
    {
        var claims = Align(
            Padded("a", "Morning Post").Own("The balloon of the widow Orsk crashed in Varrowby.").Place("Varrowby", null, (51.5, 0.1)),
            Padded("b", "Evening Star").Own("We hear that the widow Orsk and her balloon crashed near Tolm.").Place("Tolm", null, (53.4, -2.2)),
            Padded("c", "Coast Radio").Own("A cart crashed in Hask.").Place("Hask", null, (55, 3)));
        var claim = Assert.Single(claims, c => c.Kind == ClaimKind.Place);
        Assert.Equal(["Varrowby", "Tolm"], claim.Readings.Select(r => r.Label));
    }

    [Fact]
    public void OverForOneAndGoingOnForAnother()
    {
        var claims = Align(
            Padded("a", "Morning Post").Knows("Hollow Fell", EntityType.Location).Own("The fire on Hollow Fell was extinguished.").Time("Fell", "2026-03-01"),
            Padded("b", "Evening Star").Knows("Hollow Fell", EntityType.Location).Said("Ada Brom", "the fire on Hollow Fell was still spreading", when: "Tuesday").Time("Tuesday", "2026-03-03"));
        var claim = Assert.Single(claims, c => c.Kind == ClaimKind.Course);
        Assert.Equal(["over", "going on"], claim.Readings.Select(r => r.Mark));
    }

    [Fact]
    public void WhatEndsLaterIsNoContradiction()
    {
        var claims = Align(
            Padded("a", "Morning Post").Said("Cai Dunn", "the fire on Hollow Fell was extinguished Friday").Time("Friday", "2026-03-06"),
            Padded("b", "Evening Star").Said("Ada Brom", "the fire on Hollow Fell was still spreading", when: "Tuesday").Time("Tuesday", "2026-03-03"));
        Assert.DoesNotContain(claims, c => c.Kind == ClaimKind.Course);
    }

    [Fact]
    public void WhatIsToEndIsNotOver()
    {
        var claims = Align(
            Padded("a", "Morning Post").Said("Cai Dunn", "nobody may go up until the fire on Hollow Fell is extinguished"),
            Padded("b", "Evening Star").Said("Ada Brom", "the fire on Hollow Fell was still spreading"));
        Assert.DoesNotContain(claims, c => c.Kind == ClaimKind.Course);
    }

    [Fact]
    public void WhatOneVoiceDatesTwiceComesBack()
    {
        var claims = Align(
            Padded("a", "Morning Post").Own("The cup of the ferry guild was won by Hallam in 1976.").Time("1976", "1976").Own("The cup of the ferry guild was won by Hallam again in 1992.").Time("1992", "1992"),
            Padded("b", "Evening Star").Own("The cup of the ferry guild was won by Hallam in 2008.").Time("2008", "2008"));
        Assert.DoesNotContain(claims, c => c.Kind == ClaimKind.Date);
    }

    [Fact]
    public void NotOnlyIsNoDenial()
    {
        var claims = Align(
            Padded("a", "Morning Post").Said("Ada Brom", "the sluice gate had been left open overnight"),
            Padded("b", "Evening Star").Said("Eli Fenn", "the sluice gate was not just left open overnight"));
        Assert.All(claims, c => Assert.Single(c.Readings));
    }

    [Fact]
    public void AWeekdayMayBeTheOneBeforeOrTheOneAfter()
    {
        var claims = Align(
            Padded("a", "Morning Post").Own("The charter of the ferry guild was signed on 14 May.").Time("14 May", "2024-05-14"),
            Padded("b", "Evening Star").Own("The ferry guild lives by its charter, signed on Tuesday.").Time("Tuesday", "2024-05-21"));
        Assert.DoesNotContain(claims, c => c.Kind == ClaimKind.Date);
    }

    [Fact]
    public void ATitleAndTheSpeakerBelowItAreOneVoice()
    {
        var claims = Align(Padded("a", "Morning Post")
            .Own("The footbridge at Lower Mill collapsed under a herd of cows.")
            .Said("Ada Brom", "the footbridge at Lower Mill collapsed under a herd of cows"));
        Assert.Empty(claims);
    }

    [Fact]
    public void AClaimKeepsItsNameWhenOtherAccountsCome()
    {
        AccountBuilder[] two =
        [
            Padded("a", "Morning Post").Own("The footbridge at Lower Mill collapsed under a herd of cows."),
            Padded("b", "Evening Star").Own("A herd of cows was on the footbridge at Lower Mill when it collapsed."),
        ];
        string before = Align(two).Single(c => c.Label.Contains("footbridge", StringComparison.Ordinal)).Id;
        string after = Align([.. two, Padded("c", "Coast Radio").Own("Cows: the footbridge at Lower Mill collapsed under the herd.")]).Single(c => c.Label.Contains("footbridge", StringComparison.Ordinal)).Id;
        Assert.Equal(before, after);
    }
}
