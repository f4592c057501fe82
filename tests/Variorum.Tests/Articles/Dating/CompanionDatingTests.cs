using System.Text;
using Variorum.Articles;
using Variorum.Articles.Dating;
using Variorum.Intake;
using Xunit;

namespace Variorum.Tests.Articles.Dating;

public class CompanionDatingTests
{
    private const string Story = "The ferry Corran struck the pier at Port Wexley, Commander Oriel Whitcombe of the Sarn Coast Guard said on Tuesday. Brannock Lines, which runs the Corran, said Whitcombe had been told of the fault in March. Mayor Ines Harkaway of Wexley asked Brannock to answer.";
    private const string Other = "The striker Tomas Quill scored twice for Dunmore Rovers on Sunday, and coach Piet Okonjo praised him and keeper Leon Saddler after Dunmore beat Kilbride Town at Ashgrove Park.";

    private static CompanionCard Card(string name, string text, string? published = null) =>
        CompanionCard.Of(name, ArticleExtractor.Extract(new Capture(name, Encoding.UTF8.GetBytes(text), "text/plain") { Declared = new Declared(Published: published) }, plain: true));

    [Fact]
    public void AnAccountOfTheSameStoryGetsTheCompanionsDayMarkedInferred()
    {
        var dating = new CompanionDating([Card("a.txt", Story, "2031-04-28T07:19"), Card("b.txt", Other, "2031-01-02")]);
        var date = dating.Infer(Card("c.txt", "Commander Oriel Whitcombe said the Corran sank at Port Wexley. " + Story))!;
        Assert.Equal("2031-04-28", date.Value.Edtf);
        Assert.True(date.Value.Inferred);
        Assert.Contains("a.txt (2031-04-28)", date.Reason);
        Assert.DoesNotContain("b.txt", date.Reason);
    }

    [Fact]
    public void AnotherStoryGetsNone() => Assert.Null(new CompanionDating([Card("a.txt", Story, "2031-04-28")]).Infer(Card("c.txt", Other)));

    [Fact]
    public void CompanionsFarApartLeaveTheMonth() =>
        Assert.Equal("2031-04", new CompanionDating([Card("a.txt", Story, "2031-04-02"), Card("b.txt", Story, "2031-04-28")]).Infer(Card("c.txt", Story))!.Value.Edtf);

    [Fact]
    public void ADayTheTextTellsOfBoundsItsDate()
    {
        var dating = new CompanionDating([Card("a.txt", Story, "2031-04-28")]);
        Assert.Equal("2031-04-30", dating.Infer(Card("c.txt", Story + " It sank on April 30, 2031."))!.Value.Edtf);
        Assert.Null(dating.Infer(Card("c.txt", Story + " The inquiry ended on December 3, 2031.")));
        Assert.Equal("2031-04-28", dating.Infer(Card("c.txt", Story + " The inquiry will open on December 3, 2031."))!.Value.Edtf);
    }

    [Fact]
    public void TheOrderOfCompanionsChangesNothing()
    {
        CompanionCard[] cards = [Card("a.txt", Story, "2031-04-27"), Card("b.txt", Story, "2031-04-28"), Card("c.txt", Story, "2031-04-29")];
        var undated = Card("d.txt", Story);
        Assert.Equal(new CompanionDating(cards).Infer(undated), new CompanionDating(cards.Reverse()).Infer(undated));
    }
}
