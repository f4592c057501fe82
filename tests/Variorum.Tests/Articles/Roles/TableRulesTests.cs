using Variorum.Articles;
using Xunit;

namespace Variorum.Tests.Articles.Roles;

/// <summary>Tables of figures in scraped text, between paragraphs and elsewhere.</summary>
public sealed class TableRulesTests
{
    private static string Page(string between, string below = "") =>
        "Harbour lock closed after crack found\n\nTomas Reed\n\n3 May 2031\n\n" + string.Join("\n\n", SamplePages.Paragraphs[..3]) + "\n\n" + between + "\n\n" + string.Join("\n\n", SamplePages.Paragraphs[3..]) + "\n\n" + below;

    [Theory]
    [InlineData("Month\tBarges\tChange\nMarch\t412\t+3.1%\nApril\t388\t-5.8%\nMay\t96\t-75.3%")]
    [InlineData("Month | Barges | Change\nMarch | 412 | +3.1%\nApril | 388 | -5.8%\nMay | 96 | -75.3%")]
    [InlineData("Month     Barges    Change\nMarch        412     +3.1%\nApril        388     -5.8%\nMay           96    -75.3%")]
    [InlineData("Barges in each month\n| Month | Barges |\n| --- | --- |\n| March | 412 |\n| April | 388 |\n| May | 96 |")]
    public void RowsOfFiguresBetweenParagraphsAreTold(string table)
    {
        string body = SamplePages.ReadText(Page(table)).Body();
        foreach (string row in table.Split('\n')) if (row.ContainsAny('4', '9')) Assert.Contains(row, body);
        Assert.DoesNotContain("---", body);
    }

    [Theory]
    [InlineData("Home | News | Sport\nBarges | Boats | Canals\nAbout | Contact | Terms")]
    [InlineData("Range 48 km | 30 miles\nSpeed 32 km/h | 20 mph\nWeight 21 kg | 47 lb")]
    [InlineData("Oil\t71.20\t+1.4%\nGold\t2,911\t+0.2%")]
    public void MenusAndFewRowsAreNot(string lines) => Assert.Equal(string.Join('\n', SamplePages.Paragraphs), SamplePages.ReadText(Page(lines)).Body());

    [Fact]
    public void ATickerBelowTheArticleOrTwiceOnThePageIsNot()
    {
        const string ticker = "Oil\t71.20\t+1.4%\nGold\t2,911\t+0.2%\nSteel\t512\t-0.1%\n";
        Assert.DoesNotContain("Steel", SamplePages.ReadText(Page("", ticker)).Body());
        Assert.DoesNotContain("Steel", SamplePages.ReadText(Page(ticker, ticker)).Body());
    }
}
