using Variorum.Articles;
using Xunit;

namespace Variorum.Tests.Articles;

/// <summary>Scraped pages in languages whose words the net does not know.</summary>
public class ForeignTextTests
{
    private static readonly string[] German =
    [
        "Die Hafenbehörde von Westmark hat am Dienstag die nördliche Schleuse geschlossen, nachdem Taucher einen Riss im unteren Tor gefunden hatten.",
        "Wie lange die Reparatur dauert, könne noch niemand sagen, sagte die Hafenmeisterin Ines Calloway vor Journalisten.",
        "Etwa vierzig Schiffe warteten am Abend im Becken, und die Reedereien rechneten mit Verspätungen von bis zu einer Woche.",
        "Das Tor war vor vier Jahren zuletzt geprüft worden; damals hatten Ingenieure Verschleiß an den Angeln gemeldet.",
        "Der Stadtrat will am Freitag entscheiden, ob die südliche Schleuse für kleine Boote geöffnet werden kann.",
    ];

    [Fact]
    public void EveryParagraphOfAForeignTextIsKept()
    {
        string text = "Startseite\nPolitik\nSport\nAnmelden\nSchleuse nach Riss geschlossen\nVon Tomas Reed\n3. Mai 2031, 20:14 Uhr\nDrucken\n" + string.Join('\n', German[..3]) + "\nAnzeige\n" + string.Join('\n', German[3..]) + "\nMehr zum Thema\nSturmtief über der Nordsee\nImpressum\n";
        var article = SamplePages.ReadText(text);
        Assert.Equal("de", article.Language);
        Assert.Equal(string.Join('\n', German), article.Text(BlockRole.Body));
    }

    [Fact]
    public void CookiesAboveAndCommentsBelowAreNoneOfIt()
    {
        const string cookies = "Wir verwenden Cookies, um Inhalte zu personalisieren und Zugriffe auf unsere Website zu analysieren.";
        string comments = "2 Kommentare\nseebaer54\nvor 2 Stunden\nDas war doch abzusehen, bei solchen Kontrollen wundert mich gar nichts mehr!\nMona T.\nvor 1 Stunde\nMein Boot liegt auch da drin, und keiner sagt uns, wie es weitergeht.\n";
        string text = cookies + "\nEinstellungen\nAlle akzeptieren\nStartseite\nPolitik\nSport\nAnmelden\nSchleuse nach Riss geschlossen\nVon Tomas Reed\n3. Mai 2031, 20:14 Uhr\n" + string.Join('\n', German) + "\n" + comments + "Impressum\n";
        Assert.Equal(string.Join('\n', German), SamplePages.ReadText(text).Text(BlockRole.Body));
    }

    [Theory]
    [InlineData("Lesen Sie auch: Der Hafen rechnet mit einem ruhigen Sommer und neuen Gästen.")]
    [InlineData("LESEN SIE AUCH : Der Hafen rechnet mit einem ruhigen Sommer und neuen Gästen.")]
    public void ALineThatLeadsElsewhereIsNoneOfIt(string line)
    {
        string[] lines = [.. German[..3], line, .. German[3..]];
        Assert.Equal(string.Join('\n', German), SamplePages.ReadText("Startseite\nPolitik\nSport\nSchleuse nach Riss geschlossen\n" + string.Join('\n', lines) + "\nImpressum\n").Text(BlockRole.Body));
        string paragraphs = string.Concat(lines.Select(l => $"<p>{l}</p>"));
        Assert.DoesNotContain(line, SamplePages.Read($"<html><body><main><article><h1>Schleuse nach Riss geschlossen</h1>{paragraphs}</article></main></body></html>").Text(BlockRole.Body), StringComparison.Ordinal);
    }

    [Fact]
    public void SentencesWithoutSpacesAreSentences()
    {
        string[] paragraphs = ["海岸警卫队周日晚间在塔恩角以北约四十公里处发现一只空救生筏和残骸后，中止了对渔船的搜救行动。", "海上救援中心说，这艘长二十四米的渔船周六凌晨三时发出求救信号时，船上共有六人，随后失去联系。", "船东公司证实，船员包括四名诺兰人、一名菲律宾人和一名拉脱维亚人，但没有公布他们的姓名和年龄。"];
        Assert.Equal(string.Join('\n', paragraphs), SamplePages.ReadText("首页\n新闻\n体育\n失踪渔船搜救行动中止\n" + string.Join('\n', paragraphs) + "\n相关新闻\n分享到微信\n").Text(BlockRole.Body));
    }
}
