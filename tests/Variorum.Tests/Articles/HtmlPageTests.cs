using Variorum.Articles;
using Variorum.Articles.Markup;
using Xunit;

namespace Variorum.Tests.Articles;

/// <summary>What people complain of in other extractors, on pages of our own.</summary>
public class HtmlPageTests
{
    [Fact]
    public void EveryParagraphIsKeptTheFirstAndTheLastToo()
    {
        string body = SamplePages.Read(SamplePages.Html()).Body();
        Assert.Equal(string.Join('\n', SamplePages.Paragraphs), body);
    }

    /// <summary>Pages for telephones set captions without a figure around them, below an element of their own for pictures.</summary>
    [Theory]
    [InlineData("<amp-img src=\"a.jpg\" width=\"9\" height=\"9\"></amp-img><figcaption>Divers climb out of the lock at Westmark on Tuesday.</figcaption>")]
    [InlineData("<figure><amp-img src=\"a.jpg\" width=\"9\" height=\"9\"></amp-img><figcaption>Divers climb out of the lock at Westmark on Tuesday.</figcaption></figure>")]
    public void ACaptionNeedsNoFigure(string picture)
    {
        int number = 0;
        var article = SamplePages.Read(SamplePages.Html(paragraph: p => number++ == 2 ? $"{picture}<p>{p}</p>" : $"<p>{p}</p>\n"));
        Assert.Equal(string.Join('\n', SamplePages.Paragraphs), article.Body());
        Assert.Contains("Divers climb out", article.Text(BlockRole.Caption));
    }

    /// <summary>Firefox calls the byline of its reading view credits, and so do others a picture's.</summary>
    [Theory]
    [InlineData("credits reader-credits", "Orla Vennsted")]
    [InlineData("credits", null)]
    public void ThePageWasSavedFromTheReadingView(string name, string? author)
    {
        var article = SamplePages.Read($"""
            <!doctype html><html><head><title>Harbour lock closed after crack found</title></head><body><div class="container"><div class="header reader-header"><a class="domain reader-domain" href="https://westmark.example.org/a">westmark.example.org</a>
            <h1 class="reader-title">Harbour lock closed after crack found</h1><div class="{name}">Orla Vennsted</div><div class="meta-data"><div class="reader-estimated-time">3-4 minutes</div></div></div><hr>
            <div class="content"><div class="moz-reader-content"><div class="page">{string.Concat(SamplePages.Paragraphs.Select(p => $"<p>{p}</p>"))}</div></div></div></div></body></html>
            """);
        Assert.Equal(author, article.Byline?.Value);
    }

    [Fact]
    public void CommentsAreNoBody()
    {
        string comments = """
            <section id="comments" class="comments-area"><h2>3 Comments</h2><ol class="comment-list">
            <li class="comment"><p>I told you so, they never inspect anything until it falls apart in front of everybody.</p></li>
            <li class="comment"><p>my uncle worked on that gate for thirty years and he always said it was fine</p></li>
            <li class="comment"><p>Thanks for the report! When will the canal open for rowing boats? Please answer.</p></li></ol></section>
            """;
        var article = SamplePages.Read(SamplePages.Html(afterBody: comments));
        Assert.DoesNotContain("uncle", article.Body());
        Assert.Contains("uncle", article.Text(BlockRole.Comment));
    }

    [Fact]
    public void TeasersOfOtherStoriesAtTheEndAreNoBody()
    {
        string teasers = """
            <section class="related"><h3>More stories</h3>
            <div class="card"><a href="/1"><h4>Ferry company adds night sailings to the islands for the whole of the summer</h4></a><p>Passengers will pay a little more after midnight.</p></div>
            <div class="card"><a href="/2"><h4>Old town market to move while the square is paved with new stone</h4></a><p>Stallholders fear for their trade.</p></div></section>
            """;
        string body = SamplePages.Read(SamplePages.Html(afterBody: teasers)).Body();
        Assert.DoesNotContain("Ferry", body);
        Assert.EndsWith("in the meantime.", body);
    }

    [Fact]
    public void BlockQuotationsStayInTheBodyAndKeepTheirForm()
    {
        var article = SamplePages.Read(SamplePages.Html(paragraph: p => p.StartsWith("The gate", StringComparison.Ordinal) ? $"<blockquote><p>{p}</p></blockquote>" : $"<p>{p}</p>"));
        var quote = article.Blocks.Single(b => b.Form == BlockForm.Quote);
        Assert.Equal(BlockRole.Body, quote.Role);
    }

    [Fact]
    public void WhatIsHiddenOrNoTextIsNotInTheText()
    {
        var article = SamplePages.Read(SamplePages.Html(beforeBody: "<script>var hiddenScript = 1;</script><div style='display: none'>hiddenBox</div><p hidden>hiddenParagraph</p><template>hiddenTemplate</template>"));
        Assert.DoesNotContain("hidden", article.Text.Value);
        Assert.DoesNotContain("color", article.Text.Value);
    }

    [Theory]
    [InlineData("Größe, Straße, Übung"), InlineData("zażółć gęślą jaźń"), InlineData("서울에서 열린 회의"), InlineData("قال المتحدث إن المحادثات"), InlineData("a 😀 face")]
    public void LettersOfOtherScriptsSurvive(string words)
    {
        Assert.Contains(words, SamplePages.Read(SamplePages.Html(beforeBody: $"<p>{words}</p>")).Text.Value);
    }

    [Fact]
    public void UnclosedAndCrossedTagsLoseNothing()
    {
        var article = SamplePages.Read("<h1>Harbour lock closed after crack found</h1><div><b>" + string.Concat(SamplePages.Paragraphs.Select(p => $"<p><i>{p}</b>")));
        foreach (string paragraph in SamplePages.Paragraphs) Assert.Contains(paragraph, article.Text.Value);
    }

    [Fact]
    public void WhiteSpaceCollapsesAsABrowserShowsIt()
    {
        var page = HtmlPageReader.Read("<p>one\n  two<b> three</b> <i> four</i></p><ul><li>five<li>six</ul><p>seven<br>eight<br><br>nine</p>");
        Assert.Equal("one two three four\n\nfive\nsix\n\nseven\neight\n\nnine", page.Text.Value);
    }

    [Fact]
    public void BlocksStandInOrderWithNothingButSpaceBetween()
    {
        var article = SamplePages.Read(SamplePages.Html("<table><tr><td>a<td>b</table>", "<pre>x\n\n y</pre>"));
        int at = 0;
        foreach (var block in article.Blocks)
        {
            Assert.True(string.IsNullOrWhiteSpace(article.Text.Value[at..block.Span.Start]));
            Assert.NotEmpty(block.Reason);
            at = block.Span.End;
        }
    }
}
