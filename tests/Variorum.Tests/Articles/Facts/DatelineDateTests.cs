using Variorum.Articles;
using Xunit;

namespace Variorum.Tests.Articles.Facts;

public class DatelineDateTests
{
    private static readonly string Body = string.Join("\n\n", SamplePages.Paragraphs);

    private static Article Text(string above, string dateline) =>
        SamplePages.Read($"{above}Tidewater Energy recalls home batteries after fires\n\n{dateline}{Body}", "text/plain");

    [Theory]
    [InlineData("HARBOURTOWN, Nor., Jan. 28, 2031 /NewsLine/ -- ")]
    [InlineData("HARBOURTOWN, Nor., January 28, 2031 (NEWSLINE) — ")]
    [InlineData("Harbourtown, 28 January 2031 – ")]
    [InlineData("Santa Rita de la Costa, le 28 janvier 2031 - ")]
    [InlineData("HARBOURTOWN – 28 January 2031 – ")]
    public void ADatelineWithItsYearDatesTheAccount(string dateline) => Assert.Equal("2031-01-28", Text("", dateline).Published?.Value.Edtf);

    [Fact]
    public void AndNamesThePlace() => Assert.Equal("HARBOURTOWN", Text("", "HARBOURTOWN, Nor., Jan. 28, 2031 /NewsLine/ -- ").DatelinePlace?.Value);

    [Theory]
    [InlineData("FOR IMMEDIATE RELEASE: January 28, 2031\n\n")]
    [InlineData("Filed: 28 January 2031\n\n")]
    public void ALineOfReleaseDoes(string above) => Assert.Equal("2031-01-28", Text(above, "").Published?.Value.Edtf);

    /// <summary>A sentence names days of its own; a dateline without a year is no date.</summary>
    [Theory]
    [InlineData("On January 28, 2031 - ")]
    [InlineData("The ferry that sank on January 28, 2031 – ")]
    [InlineData("HARBOURTOWN, Jan. 28 (NewsLine) -- ")]
    [InlineData("Since January 28, 2031, ")]
    public void ADayInASentenceDoesNot(string start) => Assert.Null(Text("", start).Published);
}
