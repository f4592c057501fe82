using Variorum.Articles;
using Variorum.Articles.Facts;
using Variorum.Text;
using Xunit;

namespace Variorum.Tests.Articles.Facts;

/// <summary>Headlines of pages as people copy them: without the window's title, with decks, captions, bylines and buttons between headline and text.</summary>
public class HeadlineTests
{
    private const string Headline = "Mill owner knew of cracked boiler for a year";

    private const string Body = """
        The owner of the Averley mill knew a year before the explosion that its boiler was cracked, according to letters read out at the inquest on Monday.

        Two stokers told the coroner that they had asked for the boiler to be shut down, and that the manager, Piet Sandal, had laughed at them.

        “He said it would see us all out,” one of them said, adding that nobody had dared to ask again.

        The inquest goes on. The mill has been closed since the explosion, in which four people were killed.
        """;

    private static Article Read(string head, string body = Body) => SamplePages.ReadText(head + "\n\n" + body);

    [Theory]
    [InlineData("Letters read out at the inquest show that stokers asked for the boiler to be shut down\n\nBy Greta Holm\n\n3 May 2031")]
    [InlineData("By Greta Holm\n\n3 May 2031\n\nThe Averley mill on Monday, two days after the boiler exploded (PNB)")]
    [InlineData("Greta Holm\n\n3 May 2031, 14:05\n\nShare\n\nSave\n\nFacebook\n\nEmail\n\nA year of warnings at the Averley mill, in letters")]
    public void TheHeadlineIsNoDeckAndNoCaption(string between) =>
        Assert.Equal(Headline, Read($"Averley Post\n\nSubscribe\n\nSign in\n\nNews\n\nSport\n\n{Headline}\n\n{between}").Title?.Value);

    [Fact]
    public void TheHeadlineIsNoTeaserNearerToTheText() =>
        Assert.Equal(Headline, Read($"Menu\n\nNews\n\n{Headline}\n\nBy Greta Holm\n\n3 May 2031\n\nMost read\n\nStriker leaves Averley Town after six seasons\n\nParking to cost twice as much from June\n\nShare").Title?.Value);

    [Fact]
    public void WhatAButtonRepeatsIsTheHeadline() =>
        Assert.Equal(Headline, Read($"Menu\n\nThe boiler and the mill: a timeline of the inquest\n\n{Headline}\n\nShare {Headline}\n\nShare").Title?.Value);

    [Fact]
    public void APicturesDescriptionWithItsCaptionBelowIsNotTheHeadline() =>
        Assert.Equal(Headline, Read($"The mill's owner\n\nThe mill's owner Ida Brandt\n\n{Headline}\n\nThe mill's owner\n\nThe mill's owner Ida Brandt").Title?.Value);

    [Theory]
    [InlineData("Averley Fire Brigade\n\n12.4K subscribers\n\nForwarded from Averley Council")]
    [InlineData("Radio Averley\n\nFollow\n\nMay 3 at 6:20 PM · Public")]
    public void APostHasNoHeadline(string head) => Assert.Null(Read(head).Title);

    [Fact]
    public void WhereTheHeadSaysItTheCopyBelowTheTextIsNotTheHeadline()
    {
        var article = SamplePages.ReadText($"{Headline} | Averley Post\n\nMenu\n\n{Headline}\n\nBy Greta Holm\n\n3 May 2031\n\n{Body}\n\nComments on\n\n{Headline}\n\nMay 4, 2031");
        Assert.True(article.Title!.Span!.Value.End < article.Text.Value.IndexOf("The owner", StringComparison.Ordinal));
        Assert.Equal("Greta Holm", article.Byline?.Value);
    }

    [Fact]
    public void UnderTheWindowsTitleAndAMenuTheNameStandsNearTheText()
    {
        string menu = string.Join("\n\n", "Skip to main content,Home,High School,Jobs,Elections,Crime,Careers,Puzzles,Archives,Weather".Split(','));
        Assert.Equal("Greta Holm", Read($"{Headline}\n\n{menu}\n\nGreta Holm\n\nCorrespondent").Byline?.Value);
    }

    [Fact]
    public void TheReasonNamesWhatSpokeForTheLine()
    {
        string reason = Read($"Averley Post\n\nNews\n\n{Headline}\n\nBy Greta Holm\n\n3 May 2031").Title!.Reason;
        Assert.StartsWith("the line above the text that looks most like a headline: ", reason);
        Assert.Contains("the text begins with the same", reason);
    }

    [Fact]
    public void EveryTraitHasItsWeightAndNoOther() =>
        Assert.Equal(HeadlineTraits.Names.Order(StringComparer.Ordinal), Lexicon.Load("headline-weights.tsv").Rows.Select(row => row.Key).Order(StringComparer.Ordinal));
}
