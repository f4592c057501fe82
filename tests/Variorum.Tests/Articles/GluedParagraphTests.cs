using Variorum.Articles;
using Xunit;

namespace Variorum.Tests.Articles;

public class GluedParagraphTests
{
    private static string[] Blocks(string text)
    {
        var page = PlainPageReader.Read(text);
        return [.. page.Blocks.Select(block => page.Text.Quote(block.Span))];
    }

    [Fact]
    public void ParagraphsRunTogetherAreCutApart() => Assert.Equal(SamplePages.Paragraphs, Blocks(string.Concat(SamplePages.Paragraphs)));

    [Theory]
    [InlineData("The report was printed by Harbour.Press in Westmark, and www.courier.example/Lock.Html shows it to everybody who asks for it.")]
    [InlineData("The envoy of the U.S.Navy in the port would not say when the lock opens, nor would the company called No.Ten Shipping say more.")]
    [InlineData("He had been told of the crack in spring.\u00a0The harbour master, who knew of it as well, said nothing of it to the town council.")]
    [InlineData("When it is pressed, the handler that was given calls console.Log(message) once for each of the boats in the basin of the port.")]
    public void NamesAddressesAndAbbreviationsAreNoSeams(string paragraph) => Assert.Single(Blocks(paragraph));

    /// <summary>Looking back over all that stands before, each of these would take hours.</summary>
    [Theory]
    [InlineData("\""), InlineData("abcdefgh.Abcdefghijk"), InlineData("end.”“Begin ")]
    public void HostileTextIsCutInTimeThatGrowsWithIt(string repeated) => Assert.NotEmpty(Blocks(string.Concat(Enumerable.Repeat(repeated, 2_000_000 / repeated.Length))));
}
