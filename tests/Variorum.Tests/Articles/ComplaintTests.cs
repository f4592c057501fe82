using Variorum.Articles;
using Xunit;

namespace Variorum.Tests.Articles;

/// <summary>More of what people complain of in other extractors: wrong authors, one date for two, foreign pages, parses that do not end.</summary>
public class ComplaintTests
{
    private static Article Headed(string lines) => SamplePages.Read(SamplePages.Html().Replace("<p class=\"byline\">By Tomas Reed</p>", lines));

    [Theory]
    [InlineData("<p>Photo by Anna Frey</p>")]
    [InlineData("<p class='byline'>Share this</p>")]
    [InlineData("<p class='author'>Newsletter</p>")]
    [InlineData("<p class='byline'>5 min read</p>")]
    [InlineData("<p class='meta'>Comments by readers are closed</p>")]
    [InlineData("<p class='byline'>By clicking Sign up you agree to our terms</p>")]
    public void WhatIsNobodysNameIsNoAuthor(string line) => Assert.Null(Headed(line).Byline);

    [Fact]
    public void ACommenterIsNoAuthor()
    {
        string comments = "<section class='comments'><h2>1 comment</h2><div class='comment'><p class='author'>By Anna Frey</p><p>I told you so, they never inspect anything until it falls apart in front of everybody.</p></div></section>";
        var article = SamplePages.Read(SamplePages.Html(afterBody: comments).Replace("<p class=\"byline\">By Tomas Reed</p>", ""));
        Assert.Null(article.Byline);
    }

    [Fact]
    public void PublicationAndUpdateAreTwoDates()
    {
        var article = Headed("<p class='date'>Published 3 May 2031, 08:00. Updated 5 May 2031, 09:30</p>");
        Assert.Equal(("2031-05-03T08:00", "2031-05-05T09:30"), (article.Published!.Value.Edtf, article.Updated!.Value.Edtf));
    }

    [Fact]
    public void AnAdvertThatReadsLikeASentenceIsLeftOut()
    {
        const string advert = "Lantern fair on the quay: two rides for the price of one. Book now!";
        string page = SamplePages.Html(paragraph: p => p.StartsWith("About forty", StringComparison.Ordinal) ? $"<aside class='ad'><p>{advert}</p></aside><p>{p}</p>" : $"<p>{p}</p>");
        Assert.DoesNotContain(advert, SamplePages.Read(page).Body(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p class='date'>2 hours ago</p>")]
    [InlineData("<p class='date'>Yesterday, 14:05</p>")]
    [InlineData("<p class='date'>May 3</p>")]
    public void WhatNamesNoDayIsNotGuessed(string line) => Assert.Null(Headed(line).Published);

    [Theory]
    [InlineData("de", "Die Hafenbehörde hat am Dienstag die nördliche Schleuse geschlossen, nachdem Taucher einen Riss im unteren Tor gefunden hatten, wie ein Sprecher am Abend mitteilte.")]
    [InlineData("fr", "Les autorités du port ont fermé mardi l’écluse nord après que des plongeurs ont découvert une fissure dans la porte basse, a indiqué un porte-parole dans la soirée.")]
    [InlineData("pl", "Władze portu zamknęły we wtorek północną śluzę po tym, jak nurkowie znaleźli pęknięcie w dolnych wrotach, poinformował wieczorem rzecznik portu.")]
    [InlineData("ru", "Власти порта закрыли во вторник северный шлюз после того, как водолазы обнаружили трещину в нижних воротах, сообщил вечером представитель порта.")]
    [InlineData("ar", "أغلقت سلطات الميناء يوم الثلاثاء القفل الشمالي بعد أن عثر الغواصون على شرخ في البوابة السفلية، بحسب ما قال متحدث باسم الميناء في المساء.")]
    public void AForeignArticleIsSaidToBeForeign(string language, string paragraph)
    {
        var article = SamplePages.Read($"<html><body><main><h1>{paragraph[..30]}</h1><p>{paragraph}</p><p>{paragraph} 2</p><p>{paragraph} 3</p></main></body></html>");
        Assert.Equal(language, article.Language);
        Assert.Contains(paragraph, article.Text.Value);
    }

    [Fact]
    public void AForeignWidgetDoesNotMakeTheArticleForeign()
    {
        const string widget = "<div class='donate'><p>أغلقت سلطات الميناء يوم الثلاثاء القفل الشمالي بعد أن عثر الغواصون على شرخ في البوابة السفلية.</p></div>";
        var article = SamplePages.Read(SamplePages.Html(beforeBody: widget));
        Assert.Equal("en", article.Language);
        Assert.Contains(article.Blocks, b => b.Language == "ar");
    }

    [Fact]
    public void AddressesWithoutABaseAreNoFault()
    {
        string page = SamplePages.Html(paragraph: p => $"<p>{p} <a href='../../x?y=1#z'>More</a> <a href='http://['>bad</a> <img src='//'></p>").Replace("<head>", "<head><base href=':::'><link rel='canonical' href='::not an address'>");
        Assert.Contains("divers found a crack", SamplePages.Read(page).Body());
    }

    /// <summary>Shapes that made other parsers look through all open elements at each tag. Quadratic, they would take minutes at this size.</summary>
    [Theory]
    [InlineData("<ul><li><a href='/x'>A link to somewhere else</a>")]
    [InlineData("<b><i><a>x")]
    [InlineData("<table><td>x")]
    [InlineData("<p><font><div>x")]
    [InlineData("&lt;a &amp &#x41 <")]
    public void NoPageTakesMinutes(string repeated)
    {
        const int times = 4000;
        string page = SamplePages.Html() + string.Concat(Enumerable.Repeat(repeated, times));
        Assert.Contains("divers found a crack", SamplePages.Read(page).Body());
    }
}
