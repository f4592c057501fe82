using Variorum.Articles;
using Variorum.Claims;
using Variorum.Stories;
using Xunit;

namespace Variorum.Tests.Stories;

/// <summary>What an editor should be told about the sample story (samples/README.md).</summary>
public class SampleStoryTests(SampleStory sample) : IClassFixture<SampleStory>
{
    private Story Story => sample.Story;

    [Fact]
    public void TenAccountsAndTheUndatedOneStaysSo()
    {
        Assert.Equal(10, Story.Accounts.Count);
        Assert.True(sample.From("dockside.txt").Article.Published is null or { Value.Inferred: true });
    }

    [Fact]
    public void ThreeOfTheAccountsOfFourMarchAreOne()
    {
        string agency = sample.From("coastal-press.txt").Id;
        foreach (string copy in (string[])["meridian.html", "estuary.txt"])
        {
            Assert.Contains(Story.Stemma.Edges, e => e.From == sample.From(copy).Id && e.To == agency && e.Kind == DependenceKind.SharedWording && e.Strength > 0.7);
        }
    }

    [Fact]
    public void TheCorrectedPageIsAVersionOfTheFirst()
    {
        Assert.Contains(Story.Stemma.Edges, e => e.Kind == DependenceKind.SameVersion && e.From == sample.From("herald-updated.html").Id && e.To == sample.From("herald-first.html").Id);
        Assert.Contains(Story.Disputes, d => d.Kind == DisputeKind.Revision && d.Sides[0].Label.StartsWith("Two", StringComparison.Ordinal) && d.Sides[1].Label.StartsWith("One", StringComparison.Ordinal));
    }

    [Fact]
    public void TheSickGrowInThreeDaysAndTheSidesDisagree()
    {
        var sick = Story.Claims.Where(c => c.Kind == ClaimKind.Figure).Single(c => c.Readings.Any(r => r.Figures.Any(f => f.Mark == 47)));
        Assert.Superset(new HashSet<decimal?> { 12, 20, 31, 47, 60 }, sick.Readings.Select(r => r.Figures[0].Mark).ToHashSet());
        var dispute = Story.Disputes.Single(d => d.Claim == sick.Id && d.Kind == DisputeKind.Figure);
        Assert.Contains(dispute.Sides, s => s.Figures[0].Mark == 20);
        Assert.DoesNotContain(dispute.Sides, s => s.Figures[0].Mark == 12);
    }

    [Fact]
    public void TheAlarmIsDenied()
    {
        var dispute = Assert.Single(Story.Disputes, d => d.Kind == DisputeKind.Denial && Story.Claims.Single(c => c.Id == d.Claim).Label.Contains("alarm", StringComparison.Ordinal));
        Assert.Contains(dispute.Sides.Single(s => s.Denied).Statements, s => s.Account == "brannock-statement");
    }

    [Fact]
    public void TheLastInspectionHasTwoDates()
    {
        var dispute = Assert.Single(Story.Disputes, d => d.Kind == DisputeKind.Date);
        Assert.Equal(2, dispute.Sides.Count);
        Assert.Contains(dispute.Sides, s => s.Label.Contains("2024-11", StringComparison.Ordinal));
        Assert.Contains(dispute.Sides, s => s.Label.Contains("2026-01", StringComparison.Ordinal));
    }

    [Fact]
    public void TheIslandHasTwoOwners() => Assert.Contains(Story.Disputes, d => d.Kind == DisputeKind.Belonging && d.Sides.Count == 2);

    [Fact]
    public void TheLeakIsOverForOneAndGoesOnForAnother() => Assert.Contains(Story.Disputes, d => d.Kind == DisputeKind.Course);

    [Fact]
    public void NoStatementStandsInAReadersComment()
    {
        foreach (var account in Story.Accounts)
        {
            var comments = account.Article.Blocks.Where(b => b.Role == BlockRole.Comment).ToList();
            Assert.DoesNotContain(account.Statements, s => comments.Exists(c => c.Span.Overlaps(s.Span)));
        }
    }
}
