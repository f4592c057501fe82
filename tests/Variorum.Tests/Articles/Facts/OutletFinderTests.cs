using Xunit;
using Variorum.Articles;

namespace Variorum.Tests.Articles.Facts;

public class OutletFinderTests
{
    private const string Title = "Ferry sinks at old harbour pier";

    private static readonly string Body = string.Join("\n\n", SamplePages.Paragraphs);

    private static Article Text(string text) => SamplePages.Read(text, "text/plain");

    private static string? Outlet(string above, string below) => Text($"{above}\n\n{Title}\n\n{Body}\n\n{below}").Outlet?.Value;

    [Theory]
    [InlineData("Tidewater Courier\n\nNews\n\nSport", "About Tidewater Courier\n\nSubscribe to the Tidewater Courier newsletter\n\nContact", "Tidewater Courier")]
    [InlineData("News\n\nSport", "More from Tidewater Courier\n\nAbout Tidewater Courier\n\n© 2031 Tidewater Courier. All Rights Reserved.", "Tidewater Courier")]
    [InlineData("News\n\nSport", "Tips? Write to desk@tidewatercourier.com\n\nTidewater Courier\n\nPrivacy", "Tidewater Courier")]
    [InlineData("Accueil\n\nRégion", "Courrier des Marées\n\nTous droits réservés – Courrier des Marées, société coopérative. Toute reproduction est interdite.", "Courrier des Marées")]
    [InlineData("Gelgit Postası Menü Ara Giriş Yap Abone Ol\n\nYerel\n\nSpor", "© 2031 Gelgit Postası. Tüm hakları saklıdır.", "Gelgit Postası")]
    public void NamesThatSeveralPlacesGive(string above, string below, string outlet) => Assert.Equal(outlet, Outlet(above, below));

    /// <summary>Sections, platforms, whose picture it is, and subjects to follow are no outlets.</summary>
    [Theory]
    [InlineData("World News\n\nOpinion", "Follow us on Facebook\n\nFacebook")]
    [InlineData("News\n\nSport", "Sign up\n\nShare this story: name@gmail.com")]
    [InlineData("News\n\n© Ada Lind\n\nSport", "Read more on Harbourtown")]
    public void WhatOnlyLooksLikeOne(string above, string below) => Assert.Null(Outlet(above, below));

    /// <summary>The owner of many outlets holds the copyright; the window's title and the page's other lines name what is read.</summary>
    [Fact]
    public void TheOwnerIsNotTheOutlet() =>
        Assert.Equal("Tidewater Courier", Text($"{Title} | Tidewater Courier\n\nNews\n\n{Title}\n\n{Body}\n\nThe Tidewater Courier app\n\n© 2031 Gannett. All rights reserved.").Outlet?.Value);

    [Fact]
    public void AHeadlineThatGoesOnBehindADashNamesNoSite() => Assert.Null(Outlet(Title + " - and nobody saw it", "News"));

    [Fact]
    public void TheReasonSaysWhatSpeaksForIt() =>
        Assert.StartsWith("the name that most speaks for: ", Text($"{Title} | Tidewater Courier\n\n{Title}\n\n{Body}\n\n© 2031 Tidewater Courier").Outlet?.Reason, StringComparison.Ordinal);
}
