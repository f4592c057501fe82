using Variorum.Articles;
using Xunit;

namespace Variorum.Tests.Articles;

public class PageKindTests
{
    [Fact]
    public void APageOfHeadlinesIsAListing()
    {
        string items = string.Concat(Enumerable.Range(1, 30).Select(i => $"<li><a href='/{i}'>Council number {i} votes on the new bridge and the old market</a></li>"));
        Assert.Equal(ArticleKind.Listing, SamplePages.Read($"<html><head><title>News | Westmark Courier</title></head><body><main><h1>News</h1><ul>{items}</ul></main></body></html>").Kind);
    }

    [Fact]
    public void HeadlinesWithASentenceUnderEachAreAListing()
    {
        string items = string.Concat(Enumerable.Range(1, 12).Select(i => $"<article><h2><a href='/{i}'>Council number {i} votes on the new bridge</a></h2><p>The bridge of ward {i} has been closed since the flood of last spring, and the council met about it on Tuesday.</p></article>"));
        var article = SamplePages.Read($"<html><head><title>News | Westmark Courier</title></head><body><main><h1>News</h1>{items}</main></body></html>");
        Assert.Equal((ArticleKind.Listing, ""), (article.Kind, article.Body()));
        Assert.Contains(article.Blocks, b => b.Reason.StartsWith("the page lists articles and is none", StringComparison.Ordinal));
    }

    [Fact]
    public void ScrapedHeadlinesWithASentenceUnderEachAreAListing()
    {
        const string Front = """
            News | Westmark Courier

            Home

            News

            Council votes to close the old bridge

            The bridge has been shut to lorries since the flood of last spring.

            Ferry owners ask for later sailings

            They say the last boat leaves before the night shift ends.

            Three schools to share one headteacher

            Parents were told by letter on Thursday.

            Fire guts bakery on Mill Lane

            No one was hurt in the blaze, which began shortly after four.

            Harbour dredging delayed again

            The dredger is still in dry dock.

            Hospital car park charges go up

            Staff will pay twice as much from June.

            Farmers count the cost of a wet autumn

            A third of the potato crop was left in the ground.

            Police seek witnesses to lane crash

            A cyclist was taken to hospital with a broken arm.

            New owners for the Gannet Hotel

            The sale ends two years of doubt over its future.

            Choir marks its first hundred years

            Former members travelled from three countries to sing.

            Library to open on Sundays

            The trial will run until the end of March.

            Rail strike called off at the last hour

            Trains will run to the usual timetable.

            Tide gauge shows record for the month

            The quay was under water for forty minutes.

            Market traders fear for their pitches

            A new plan would move half of them to the station.

            Rovers beaten at home by Stavering

            Two late goals settled a scrappy match.

            Vet warns of ticks on the dunes

            Dogs should be checked after every walk.

            Judge gives builder six months

            He had dumped rubble in a nature reserve.

            Bus 14 to stop at the clinic

            Passengers had asked for the change for years.

            Painter gives her studio to the town

            It will be open to visitors from May.

            Water bills to rise by a tenth

            The company blames the cost of new pipes.

            About us

            Contact
            """;
        Assert.Equal(ArticleKind.Listing, SamplePages.ReadText(Front).Kind);
    }

    [Fact]
    public void AShortScrapedReportAmongHeadlinesIsAnArticle()
    {
        string headlines = string.Concat(Enumerable.Range(1, 20).Select(i => $"Council number {i} votes on the new bridge\n\n"));
        string report = string.Join("\n\n", SamplePages.Paragraphs.Take(3));
        Assert.Equal(ArticleKind.Article, SamplePages.ReadText($"Lock closed after crack found\n\n{report}\n\nMore news\n\n{headlines}").Kind);
    }

    [Fact]
    public void AShortReportAmongHeadlinesIsAnArticle()
    {
        string items = string.Concat(Enumerable.Range(1, 30).Select(i => $"<li><h3><a href='/{i}'>Council number {i} votes on the new bridge and the old market</a></h3></li>"));
        string report = string.Concat(SamplePages.Paragraphs[..4].Select(p => $"<p>{p}</p>"));
        Assert.Equal(ArticleKind.Article, SamplePages.Read($"<html><head><title>Harbour lock closed after crack found</title></head><body><main><article><h1>Harbour lock closed after crack found</h1>{report}</article><aside class='related'><ul>{items}</ul></aside></main></body></html>").Kind);
    }

    [Fact]
    public void TheOpeningBeforeAPaywallIsATeaser()
    {
        string page = $"<html><head><title>Lock closed | Courier</title></head><body><article><h1>Harbour lock closed after crack found</h1><p>{SamplePages.Paragraphs[0]}</p><p>{SamplePages.Paragraphs[1]}</p><div class='paywall'><p>To continue reading this article, subscribe from 1 a week.</p></div></article></body></html>";
        Assert.Equal(ArticleKind.Teaser, SamplePages.Read(page).Kind);
    }

    [Theory]
    [InlineData("Zwei Tage nach dem Bruch der Schleuse pumpt die Feuerwehr noch immer Wasser aus den unteren Gassen der Stadt.", "Weiterlesen mit dem Digitalabo. Schon Abonnent? Hier anmelden.")]
    [InlineData("Deux jours après la rupture de l’écluse, les pompiers évacuaient encore l’eau des rues basses de la ville, selon la préfecture.", "Il vous reste 78 % de cet article à lire. La suite est réservée aux abonnés.")]
    [InlineData("Dos días después de la rotura de la esclusa, los bomberos seguían achicando agua de las calles bajas, según el ayuntamiento.", "Este contenido es exclusivo para suscriptores")]
    [InlineData("Через два дня после прорыва шлюза пожарные всё ещё откачивали воду с нижних улиц города, сообщила администрация.", "Полная версия доступна только подписчикам")]
    public void TeasersAskInTheirOwnLanguage(string opening, string asks)
    {
        var article = SamplePages.Read($"<html><head><title>Lock</title></head><body><article><h1>Harbour lock closed</h1><p>{opening}</p><p>{asks}</p></article></body></html>");
        Assert.Equal((ArticleKind.Teaser, opening), (article.Kind, article.Body()));
    }

    [Fact]
    public void AnArticleIsAnArticle() => Assert.Equal(ArticleKind.Article, SamplePages.Read(SamplePages.Html()).Kind);

    [Fact]
    public void APageOfDatedEntriesThatSaysSoIsALiveBlog()
    {
        string entries = string.Concat(SamplePages.Paragraphs.Select((p, i) => $"<div class='entry'><time>1{i}:05</time><p>{p}</p></div>"));
        Assert.Equal(ArticleKind.LiveBlog, SamplePages.Read($"<html><body><main itemscope itemtype='https://schema.org/LiveBlogPosting'><h1>Lock closure: as it happened</h1>{entries}</main></body></html>").Kind);
    }

    [Fact]
    public void EntriesOfALiveBlogCarryTheirOwnTimes()
    {
        string entries = string.Concat(SamplePages.Paragraphs.Select((p, i) => $"<div class='entry'><time datetime='2031-05-0{3 - i % 2}T1{i}:05:00+01:00'>1{i}:05</time><p>{p}</p></div>"));
        var article = SamplePages.Read($"<html><body><main itemscope itemtype='https://schema.org/LiveBlogPosting'><h1>Lock closure: as it happened</h1>{entries}</main></body></html>");
        var opening = article.Blocks.Where(b => b.Form == BlockForm.LiveEntry).ToList();
        Assert.Equal(SamplePages.Paragraphs.Length, opening.Count);
        Assert.All(opening, b => Assert.Equal(BlockRole.Date, b.Role));
        Assert.Equal(["2031-05-03T10:05+01:00", "2031-05-02T11:05+01:00"], article.Blocks.Where(b => b.Role == BlockRole.Body).Take(2).Select(b => b.EntryTime));
    }

    [Fact]
    public void ScrapedEntriesTakeTheirDayFromTheLineAboveThem()
    {
        string entries = string.Concat(SamplePages.Paragraphs.Concat(SamplePages.Paragraphs).Select((p, i) => $"1{i % 10}:05 GMT\n\n{p}\n\n"));
        var article = SamplePages.ReadText($"Lock closure: as it happened\n\nTuesday 3 May 2031\n\n{entries}");
        Assert.Equal(ArticleKind.LiveBlog, article.Kind);
        Assert.Equal("2031-05-03T10:05+00:00", article.Blocks.First(b => b.Role == BlockRole.Body).EntryTime);
    }

    [Fact]
    public void RatingsAndSharesAreNoTimes()
    {
        string entries = string.Concat(SamplePages.Paragraphs.Concat(SamplePages.Paragraphs).Select((p, i) => $"4.{i}5/5 stars\n\n{p}\n\n3.75%\n\n{p}\n\n"));
        Assert.Equal(ArticleKind.Article, SamplePages.ReadText($"The ten best ferries\n\n{entries}").Kind);
    }
}
