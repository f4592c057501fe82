using Variorum.Articles;
using Xunit;

namespace Variorum.Tests.Articles;

/// <summary>Pages written as around the turn of the century: tables for layout, fonts, paragraphs between two line breaks, no headings.</summary>
public sealed class OldMarkupTests
{
    private const string Headline = "Harbour lock closed after crack found", Caption = "The upper gate of the lock before it was closed";

    private static readonly string[] Menu = ["Home", "News", "Tide tables", "Guestbook"], Others = ["Seven soups for spring", "Why the gulls are gone"];

    /// <summary>A menu in one cell, the article in the next, its paragraphs between two breaks each.</summary>
    private static string Cells(string title) =>
        $"""
        <html><head><title>{title}</title></head><body bgcolor=white><table width=760><tr><td width=140 valign=top><font size=2>{Links(Menu)}</font></td><td valign=top><font size=5><b>{Headline}</b></font><br>
        <font size=1>By Tomas Reed<br>May 3, 2003</font><br><br><table align=right><tr><td><img src=a.jpg><br><font size=1>{Caption}</font></td></tr></table>
        <font face=Times>{string.Join("<br><br>", SamplePages.Paragraphs)}</font><br><br><hr><font size=2>{Links(Others)}</font></td></tr></table></body></html>
        """;

    /// <summary>Paragraphs that are never closed.</summary>
    private static string Open(string title) =>
        $"""
        <HTML><HEAD><TITLE>{title}</TITLE></HEAD><BODY><CENTER><FONT SIZE=6>Westmark Courier</FONT><BR>{Links(Menu)}</CENTER><HR><P><FONT SIZE=5><B>{Headline}</B></FONT>
        <P><I>By Tomas Reed</I><BR>May 3, 2003<P><IMG SRC=a.gif><BR><FONT SIZE=-1><I>{Caption}</I></FONT><P>{string.Join("\n<P>", SamplePages.Paragraphs)}<HR>More news:<UL><LI>{Links(Others)}</UL></BODY></HTML>
        """;

    private static string Links(string[] names) => string.Join("<br>", names.Select(name => $"<a href=x.html>{name}</a>"));

    [Theory]
    [InlineData("Westmark Courier")]
    [InlineData("Westmark Courier: Harbour lock closed after crack found")]
    [InlineData("Harbour lock closed after crack found | Westmark Courier")]
    public void HeadlineTextAndCaptionAreFound(string title)
    {
        foreach (string page in (string[])[Cells(title), Open(title)])
        {
            var article = SamplePages.Read(page);
            Assert.Equal(Headline, article.Title?.Value);
            Assert.Equal(SamplePages.Paragraphs, article.Body().Split('\n'));
            Assert.Equal(Caption, article.Text(BlockRole.Caption));
        }
    }

    [Fact]
    public void ALineOfAnUnbreakableSpaceIsAnEmptyOne()
    {
        string text = string.Join("<br>&nbsp;<br>", SamplePages.Paragraphs.Select(paragraph => "&nbsp;&nbsp;" + paragraph));
        var article = SamplePages.Read($"<html><head><title>{Headline}</title></head><body><center><b>{Headline}</b></center><div align=justify>{text}</div></body></html>");
        Assert.Equal(SamplePages.Paragraphs, article.Body().Split('\n').Select(line => line.Trim('\u00A0')));
    }

    [Fact]
    public void ARowOfATableStaysOneBlock()
    {
        var article = SamplePages.Read(SamplePages.Html("<table><tr><td>March<br>(spring tide)</td><td>412</td><td>+3</td></tr></table>"));
        Assert.Contains(article.Blocks, block => article.Text.Quote(block.Span) == "March\n(spring tide)\t412\t+3");
    }

    [Fact]
    public void WhatStandsBesideAPictureInAParagraphIsNoCaption()
    {
        var article = SamplePages.Read(SamplePages.Html(paragraph: paragraph => $"<p><img src=a.jpg>{paragraph}</p>"));
        Assert.Equal(SamplePages.Paragraphs, article.Body().Split('\n'));
    }

    [Fact]
    public void UnderAWritersPictureStandsTheByline() =>
        Assert.Empty(SamplePages.Read(SamplePages.Html("<table><tr><td><img src=a.jpg><br>By Tomas Reed and Ada Lind</td></tr></table>")).Text(BlockRole.Caption));
}
