using Variorum.Articles;
using Xunit;

namespace Variorum.Tests.Articles;

/// <summary>Texts that a converter made of printed sheets, each ended by a form feed.</summary>
public class RunningLineTests
{
    private const string Headline = "Harbour lock closed after crack found";

    private static string Sheet(string head, IEnumerable<string> paragraphs, string foot) => $"{head}\n\n{string.Join("\n\n", paragraphs)}\n\n{foot}\n\f";

    [Theory]
    [InlineData("11/22/35, 1:11\u202FPM", "https://courier.example/2031/lock", "1/2", "2/2")]
    [InlineData("22.11.2035, 13:11", "file:///home/ada/lock.html", "1 of 2", "2 of 2")]
    [InlineData("Westmark Courier", "Seite 1 von 2", "Archive of the Courier", "Archive of the Courier")]
    public void WhatAPrintersSheetSaysIsLeftOut(string head, string foot, string first, string second)
    {
        string text = Sheet(head, [Headline, "By Ada Lind", "May 3, 2031", .. SamplePages.Paragraphs[..3]], foot + "\n\n" + first) + Sheet(head, SamplePages.Paragraphs[3..], foot.Replace("1 von", "2 von", StringComparison.Ordinal) + "\n\n" + second);
        var article = SamplePages.ReadText(text);
        Assert.Equal((Headline, "2031-05-03"), (article.Title!.Value, article.Published!.Value.Edtf));
        Assert.Equal(string.Join('\n', SamplePages.Paragraphs), article.Body());
        Assert.Contains(foot.Replace("1 von", "2 von", StringComparison.Ordinal), article.Text(BlockRole.Boilerplate));
        Assert.Equal(text.Split(['\n', '\f'], StringSplitOptions.RemoveEmptyEntries).Length, article.Blocks.Count);
    }

    [Fact]
    public void OneSheetOfABrowserIsEnough()
    {
        var article = SamplePages.ReadText(Sheet("11/22/35, 1:11 PM", [Headline, .. SamplePages.Paragraphs], "1/1"));
        Assert.Null(article.Published);
        Assert.Equal(BlockRole.Boilerplate, article.Blocks[0].Role);
    }

    [Fact]
    public void TheHeadlineOnEverySheetIsTheTitleOnTheFirst()
    {
        string text = Sheet(Headline, ["By Ada Lind", .. SamplePages.Paragraphs[..3]], "- 1 -") + Sheet(Headline, SamplePages.Paragraphs[3..], "- 2 -");
        var article = SamplePages.ReadText(text);
        Assert.Equal(0, article.Title!.Span!.Value.Start);
        Assert.Equal(BlockRole.Boilerplate, article.Blocks.Last(b => article.Text.Quote(b.Span) == Headline).Role);
    }

    [Fact]
    public void WithoutSheetsNothingIsARunningLine() =>
        Assert.Equal(BlockRole.Date, SamplePages.ReadText($"{Headline}\n\n3/22/31, 1:11 PM\n\n{string.Join("\n\n", SamplePages.Paragraphs)}\n\n1/1").Blocks[1].Role);
}
