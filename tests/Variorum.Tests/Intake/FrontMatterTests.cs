using Variorum.Articles;
using Variorum.Intake;
using Variorum.Tests.Articles;
using Xunit;

namespace Variorum.Tests.Intake;

public sealed class FrontMatterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private Capture Read(string text)
    {
        using var finder = new CaptureFinder();
        return Assert.Single(finder.Find([_folder.Write("clip.md", text)])).Capture!;
    }

    [Theory]
    [InlineData("---\ntitle: \"Lock closed\"\nsource: \"https://courier.example/a?b=1\"\nauthor:\n  - \"[[Ada Lind]]\"\npublished: 2031-05-03\ntags:\n  - clippings\n---\n")]
    [InlineData("\ufeff---\r\ntitle: Lock closed\r\nurl: https://courier.example/a?b=1\r\npublished: 2031-05-03\r\ndate: 2035-01-01\r\n---\r\n")]
    [InlineData("Title: Lock closed\n\nURL Source: https://courier.example/a?b=1\n\nPublished Time: 2031-05-03\n\nMarkdown Content:\n")]
    public void WhatAClipperWroteIsDeclared(string head) =>
        Assert.Equal(new Declared(Title: "Lock closed", Published: "2031-05-03", Address: "https://courier.example/a?b=1"), Read(head + "# Lock closed\n\nThe lock was closed.\n").Declared);

    [Theory]
    [InlineData("---\nThe lock was closed.\n---\nIt was opened again.")]
    [InlineData("Title: Lock closed\n\nThe lock was closed.")]
    [InlineData("---\nsource: about:blank\n---\nThe lock was closed.")]
    public void OtherTextsDeclareNothing(string text) => Assert.Equal(Declared.Nothing, Read(text).Declared);

    [Fact]
    public void HeadingsOfMarkdownAreReadWithoutTheirMarks()
    {
        var parts = SamplePages.Paragraphs;
        var article = ArticleExtractor.Extract(Read("---\ntitle: Harbour lock closed after crack found\n---\n# Harbour lock closed after crack found\n\n" + string.Join("\n\n", parts[..3]) + "\n\n## What happens next\n\n" + string.Join("\n\n", parts[3..]) + "\n"), plain: false);
        Assert.Equal("Harbour lock closed after crack found", article.Title!.Value);
        Assert.Equal(string.Join('\n', [.. parts[..3], "What happens next", .. parts[3..]]), article.Body());
    }
}
