using Variorum.Articles.Markup;
using Xunit;

namespace Variorum.Tests.Articles;

/// <summary>Pages whose server sends parts late and leaves it to a script to put them in place.</summary>
public class LatePartsTests
{
    [Fact]
    public void ALatePartStandsWhereItsPlaceIs()
    {
        string text = Read("""
            <main><p>First.</p><template id="B:0"></template><p>Last.</p></main>
            <div hidden id="S:0"><p>Between.</p><template id="P:1"></template></div>
            <div hidden id="S:1"><p>Inside.</p></div>
            """);
        Assert.Equal("First.\n\nBetween.\n\nInside.\n\nLast.", text);
    }

    [Fact]
    public void APartThatNamesItselfIsReadOnce()
    {
        Assert.Equal("Seen.\nOnce.", Read("""<div>Seen.</div><template id="B:0"></template><div hidden id="S:0">Once.<template id="P:0"></template></div>"""));
    }

    [Fact]
    public void APartWithoutAPlaceStaysHidden()
    {
        Assert.Equal("Seen.", Read("""<p>Seen.</p><div hidden id="S:3">Unseen.</div><template id="B:4">Unseen too.</template>"""));
    }

    [Fact]
    public void APageThatHidesItselfUntilItsScriptRunsIsRead()
    {
        Assert.Equal("Seen.", Read("""<body style="visibility: hidden"><p>Seen.</p>"""));
    }

    [Fact]
    public void ParagraphsKeptForSubscribersAreRead()
    {
        Assert.Equal("Seen.\n\nPaid for.", Read("""<p>Seen.</p><div class="subscriber-only" style="display: none"><p>Paid for.</p></div>"""));
    }

    [Fact]
    public void WhatAPagesOwnElementsAreMadeOfIsRead()
    {
        var page = HtmlPageReader.Read("""<main><my-story><template shadowrootmode="open"><p>Inside.</p><my-part><template shadowrootmode="open"><p>Deeper.</p></template></my-part></template><p>Given.</p></my-story><template><p>Unseen.</p></template><p>Last.</p></main>""");
        Assert.Equal("Inside.\n\nDeeper.\n\nGiven.\n\nLast.", page.Text.Value);
        Assert.Null(page.Blocks[0].Selector);
        Assert.Same(page.Blocks[3].Element, Assert.Single(page.Document!.QuerySelectorAll(page.Blocks[3].Selector!)));
    }

    [Fact]
    public void AClosedDialogAndAnArchivesToolbarAreNoPartOfThePage() =>
        Assert.Equal("Seen.\n\nAsked.", Read("""<div id="wm-ipp-base"><p>47 captures, 13 May 2031</p></div><p>Seen.</p><dialog><p>We value your privacy.</p></dialog><dialog open><p>Asked.</p></dialog>"""));

    private static string Read(string markup) => HtmlPageReader.Read(markup).Text.Value;
}
