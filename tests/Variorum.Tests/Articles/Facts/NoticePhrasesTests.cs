using Variorum.Articles.Facts;
using Xunit;

namespace Variorum.Tests.Articles.Facts;

/// <summary>A line says that a page is no article when it says nothing else.</summary>
public class NoticePhrasesTests
{
    [Theory]
    [InlineData("404", "an error page")]
    [InlineData("Sorry, we can’t find that page", "an error page")]
    [InlineData("Error 404: Page not found", "an error page")]
    [InlineData("Access Denied", "a page that refuses entry")]
    [InlineData("Just a moment...", "a check for robots")]
    [InlineData("We value your privacy", "a consent wall")]
    [InlineData("We and our 512 partners value your privacy", "a consent wall")]
    [InlineData("Please sign in to continue reading", "a log-in page")]
    [InlineData("Search results for “harbour bell”", "a page of search results")]
    [InlineData("Fehler 404 – Seite nicht gefunden", "an error page")]
    [InlineData("Désolé, cette page est introuvable", "an error page")]
    [InlineData("Antes de continuar", "a consent wall")]
    [InlineData("Accesso negato", "a page that refuses entry")]
    [InlineData("Página em manutenção", "a page under maintenance")]
    [InlineData("U bent afgemeld", "a newsletter form")]
    [InlineData("Zaloguj się, aby czytać dalej", "a log-in page")]
    [InlineData("Подтвердите, что вы не робот", "a check for robots")]
    [InlineData("Сторінку не знайдено", "an error page")]
    [InlineData("Den här artikeln är för prenumeranter", "a subscription offer")]
    [InlineData("SAYFA BULUNAMADI", "an error page")]
    [InlineData("Než budete pokračovat", "a consent wall")]
    [InlineData("Pagina nu a fost găsită", "an error page")]
    [InlineData("سجّل الدخول للمتابعة", "a log-in page")]
    [InlineData("申し訳ございません。お探しのページは見つかりませんでした。", "an error page")]
    [InlineData("抱歉，您访问的页面不存在", "an error page")]
    public void AConventionalLineNamesThePage(string line, string kind) => Assert.Equal(kind, NoticePhrases.Of(line, null)?.Kind);

    [Theory]
    [InlineData("Access denied: how the ministry keeps files shut")]
    [InlineData("Page not found: the missing leaf of a parish register")]
    [InlineData("Search for the missing ferry enters a third day")]
    [InlineData("Just a moment of silence at the harbour")]
    [InlineData("Town hall under maintenance until May")]
    [InlineData("Wartungsarbeiten an der Brücke dauern länger")]
    [InlineData("Доступ к пляжу закрыт до лета")]
    [InlineData("Sorry, please")]
    [InlineData("The")]
    [InlineData("1984")]
    [InlineData("")]
    public void AHeadlineThatHoldsOneIsAHeadline(string line) => Assert.Null(NoticePhrases.Of(line, null));

    [Fact]
    public void TheNameOfTheSiteMayStandBeside()
    {
        Assert.Equal("a log-in page", NoticePhrases.Of("Log in to Westmark Courier", "Westmark Courier")?.Kind);
        Assert.Null(NoticePhrases.Of("Log in to Westmark Courier", null));
    }
}
