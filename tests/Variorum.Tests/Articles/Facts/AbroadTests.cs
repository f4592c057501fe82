using System.Text;
using Variorum.Articles;
using Variorum.Intake;
using Xunit;

namespace Variorum.Tests.Articles.Facts;

/// <summary>Headline and author in scraped text of other languages.</summary>
public sealed class AbroadTests
{
    private const string German = """
        Die Fähre Corran hat am frühen Morgen den östlichen Anleger des alten Hafens gerammt und ist nach Angaben der Küstenwache innerhalb von vierzig Minuten gesunken.

        Boote aus drei Dörfern brachten mehr als sechzig Fahrgäste an Land, die meisten von ihnen Schulkinder auf dem Weg zum Festland, wie der Kommandant der Küstenwache sagte.

        „Wir haben sie zweimal gezählt und dann ein drittes Mal“, sagte der Kommandant. Niemand wurde vermisst, als die Suche am Nachmittag endete.
        """;

    private static Article Read(string page) =>
        ArticleExtractor.Extract(new Capture("page.txt", Encoding.UTF8.GetBytes(page), "text/plain"), plain: false);

    [Theory]
    [InlineData("Der Anleger am Tag nach dem Unglück der Fähre im alten Hafen. Foto: Ada Lind")]
    [InlineData("Teilen Facebook X WhatsApp E-Mail Drucken")]
    [InlineData("Der Anleger am Tag nach dem Unglück der Fähre im alten Hafen. Robert Marlow")]
    [InlineData("Startseite › Lokales › Hafen und Küste")]
    public void WhatStandsNearerToTheTextIsNoHeadline(string line) =>
        Assert.Equal("Fähre sinkt am alten Hafen", Read($"Menü\n\nFähre sinkt am alten Hafen\n\n3. März 2031, 14:05 Uhr\n\n{line}\n\n{German}").Title?.Value);

    [Fact]
    public void AHeadlineInAScriptWithoutCapitals()
    {
        var article = Read("""
            الرئيسية

            غرق العبارة عند الرصيف القديم

            بقلم ليلى مارلو

            3 مارس 2031

            غرقت العبارة صباح اليوم عند الرصيف الشرقي من الميناء القديم بعد أن اصطدمت به، كما قال خفر السواحل في بيان نشره أمس، ولم يصب أحد من الركاب.

            نقلت القوارب القادمة من ثلاث قرى أكثر من ستين راكبا إلى الشاطئ، ومعظمهم من تلاميذ المدارس الذين كانوا في طريقهم إلى البر الرئيسي.
            """);
        Assert.Equal("غرق العبارة عند الرصيف القديم", article.Title?.Value);
        Assert.Equal("ليلى مارلو", article.Byline?.Value);
    }

    [Theory]
    [InlineData("A cura di Ada Vornhaldt", "Ada Vornhaldt")]
    [InlineData("Penulis: Ada Vornhaldt", "Ada Vornhaldt")]
    [InlineData("Розмовляла Леся Ворн", "Леся Ворн")]
    [InlineData("记者 王小明", "王小明")]
    [InlineData("文／陳大文", "陳大文")]
    [InlineData("田中花子", "田中花子")]
    [InlineData("रिपोर्ट: कविता मारलो", "कविता मारलो")]
    [InlineData("Hafenstadt - Ada Lind", "Ada Lind")]
    [InlineData("写真特集", null)]
    [InlineData("会員限定", null)]
    public void ANameBetweenHeadlineAndDate(string line, string? author) =>
        Assert.Equal(author, Read($"Menü\n\nFähre sinkt am alten Hafen\n\n{line}\n\n3. März 2031, 14:05 Uhr\n\n{German}").Byline?.Value);
}
