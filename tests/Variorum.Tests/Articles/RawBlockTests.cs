using Variorum.Articles;
using Variorum.Articles.Markup;
using Xunit;

namespace Variorum.Tests.Articles;

public class RawBlockTests
{
    [Fact]
    public void ABlockKnowsWhereItsElementStartsInTheMarkup()
    {
        const string markup = "<body><h2>Here</h2>\n<div><p>There</p></div></body>";
        var page = HtmlPageReader.Read(markup);
        Assert.All(page.Blocks, block => Assert.Equal('<', markup[block.MarkupStart]));
        Assert.StartsWith("<p>", markup[page.Blocks[1].MarkupStart..], StringComparison.Ordinal);
    }

    [Fact]
    public void ABlocksSelectorFindsItsElement()
    {
        var page = HtmlPageReader.Read("<title>T</title><body><script>x</script><div hidden>no</div><main><p>One</p>text<p>Two<p><b>Three</b></p><table><tr><td>Four</table><my-part><div>Five</div></my-part></main>");
        foreach (var block in page.Blocks.Skip(1))
        {
            var found = Assert.Single(page.Document!.QuerySelectorAll(block.Selector!));
            Assert.Same(block.Element, found);
        }
        Assert.Equal("body>main:nth-child(3)>p:nth-child(2)", page.Blocks.Single(b => page.Text.Quote(b.Span) == "Two").Selector);
    }

    [Fact]
    public void SelectorsOfAHostilePageAreBounded()
    {
        string deep = string.Concat(Enumerable.Repeat("<div>", 300));
        var page = HtmlPageReader.Read("<body>" + deep + string.Concat(Enumerable.Range(0, 5000).Select(i => $"<p>{i}</p>")));
        Assert.Equal(5000, page.Blocks.Count);
        Assert.True(page.Blocks.Sum(b => b.Selector?.Length ?? 0) < 2_000_000);
    }

    [Fact]
    public void LinksAndHeadingsAreMeasured()
    {
        var blocks = HtmlPageReader.Read("<h3>Head</h3><p>ab <a href='/'>cd</a> ef</p>").Blocks;
        Assert.Equal((3, 0), (blocks[0].HeadingLevel, blocks[1].HeadingLevel));
        Assert.Equal((2, 1), (blocks[1].LinkLength, blocks[1].Links));
    }

    [Fact]
    public void NamesAreCutIntoWords()
    {
        var words = new List<uint>();
        Assert.Equal(Hint.Comment | Hint.Body, NameReader.Read("articleBody__comments-2", words));
        Assert.Equal(3, words.Count);
    }

    [Theory]
    [InlineData("box werbung-oben", Hint.Promo)]
    [InlineData("noticia__cuerpo", Hint.Body)]
    [InlineData("cl-commentaires", Hint.Comment)]
    [InlineData("ilgiliHaberler", Hint.Related)]
    public void NamesInOtherLanguagesHintAsEnglishOnesDo(string name, Hint hint) => Assert.Equal(hint, NameReader.Read(name, []));

    [Fact]
    public void ListsOfLinesAreNotTakenForHardWraps()
    {
        string lines = string.Join('\n', Enumerable.Range(1, 40).Select(i => string.Concat(Enumerable.Repeat("word ", 10 + (i % 6))).Trim()));
        Assert.Equal(40, PlainPageReader.Read(lines).Blocks.Count);
    }

    [Fact]
    public void EmptyLinesAreCounted()
    {
        var blocks = PlainPageReader.Read("one\r\n\r\n\r\ntwo\n \nthree\nfour").Blocks;
        Assert.Equal([0, 2, 1, 0], blocks.Select(b => b.BlankBefore));
    }
}
