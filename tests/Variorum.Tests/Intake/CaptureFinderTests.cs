using System.Text;
using Variorum.Intake;
using Xunit;

namespace Variorum.Tests.Intake;

public sealed class CaptureFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private List<CaptureResult> Find(params string[] paths)
    {
        using var finder = new CaptureFinder();
        return [.. finder.Find(paths)];
    }

    private static Problem Only(List<CaptureResult> results) => Assert.IsType<Problem>(Assert.Single(results).Problem);

    [Fact]
    public void WalksFoldersInOrdinalOrderAndPassesOverWhatIsNoDocument()
    {
        foreach (string name in (string[])["b.txt", "B.txt", "a/z.txt", ".hidden.txt", "logo.png", "page.html", "page_files/frame.html", ".git/x.txt"]) _folder.Write(name, "Words.");
        var names = Find(_folder.Path).Select(r => Path.GetRelativePath(_folder.Path, r.Capture!.Path).Replace('\\', '/'));
        Assert.Equal(["B.txt", "a/z.txt", "b.txt", "page.html"], names);
    }

    [Fact]
    public void ReadsAgainWhenEnumeratedAgain()
    {
        using var finder = new CaptureFinder(standardInput: () => new MemoryStream(Encoding.UTF8.GetBytes("A ferry sank.")));
        var found = finder.Find(["-"]);
        Assert.Equal(found.Single().Capture!.Hash, found.Single().Capture!.Hash);
    }

    [Fact]
    public void MatchesPatterns()
    {
        _folder.Write("x/one.txt", "Words.");
        _folder.Write("x/y/two.txt", "Words.");
        _folder.Write("x/y/three.md", "Words.");
        Assert.Equal(2, Find(Path.Combine(_folder.Path, "**", "*.txt")).Count(r => r.Capture is not null));
        Assert.Single(Find(Path.Combine(_folder.Path, "x", "o?e.txt")));
        Assert.Equal("nothing matches this pattern", Only(Find(Path.Combine(_folder.Path, "*.doc"))).Message);
    }

    [Theory]
    [InlineData("", "empty file")]
    [InlineData(" \r\n\t ", "empty file")]
    [InlineData("\u0001\u0000\u0002binary", "a binary file, not an account")]
    [InlineData("{\\rtf1\\ansi words}", "an RTF file, which is not read: save it as DOCX or as plain text")]
    [InlineData("<?xml version='1.0'?><rss version='2.0'></rss>", "a feed, not an account")]
    public void SaysInOneLineWhatIsNoAccount(string content, string message) =>
        Assert.Equal(message, Only(Find(_folder.Write("file", content))).Message);

    [Fact]
    public void SaysWhenAFolderHoldsNothingOrAPathIsMissing()
    {
        Assert.Equal("no accounts in this folder", Only(Find(_folder.Path)).Message);
        Assert.Equal("no such file or folder", Only(Find(Path.Combine(_folder.Path, "none.txt"))).Message);
    }

    [Fact]
    public void RefusesAHugeFileWithoutReadingIt()
    {
        string path = Path.Combine(_folder.Path, "huge.txt");
        using (var file = new FileStream(path, FileMode.CreateNew))
        {
            file.Write("one line without an end "u8);
            // Sparse: a gigabyte that takes no room on the disk. What is read of it is the head alone.
            file.SetLength(1L << 30);
        }
        File.WriteAllBytes(Path.Combine(_folder.Path, "next.txt"), "Words."u8);
        long before = GC.GetAllocatedBytesForCurrentThread();
        var results = Find(path);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 4 << 20);
        Assert.NotNull(Only(results));
    }

    [Fact]
    public void RefusesADocumentOverTheLimit()
    {
        using var finder = new CaptureFinder(new IntakeLimits { DocumentBytes = 100 });
        string path = _folder.Write("long.txt", new string('x', 101));
        Assert.Equal("larger than 100 bytes, the limit for one document", Only([.. finder.Find([path])]).Message);
    }

    [Theory]
    [InlineData("<!DOCTYPE html>\n<!-- saved from url=(0026)https://example.org/story -->\n<html>", "https://example.org/story", null)]
    [InlineData("<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://example.org/story?a=1&b=2 \n saved date: Wed May 14 2031 09:12:33 GMT+0200 (Central European Summer Time)\n-->", "https://example.org/story?a=1&b=2", "2031-05-14T07:12:33Z")]
    [InlineData("<!-- Saved from https://example.org/story at 2031-05-14T07:12:33Z using monolith v2.8.1 -->\n<!DOCTYPE html><html>", "https://example.org/story", null)]
    [InlineData("<!DOCTYPE html><html lang=\"en\" data-scrapbook-source=\"https://example.org/story?a=1&amp;b=2\">", "https://example.org/story?a=1&b=2", null)]
    [InlineData("<!-- saved from url=(0014)about:internet --><html>", null, null)]
    public void KeepsTheAddressAndMomentOfSaving(string head, string? address, string? moment)
    {
        var capture = Assert.Single(Find(_folder.Write("saved.html", head + "<body><p>Words.</p></body></html>"))).Capture!;
        Assert.Equal((address, moment is null ? null : DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture)), (capture.Declared.Address, capture.RetrievedAt));
    }

    [Fact]
    public void WhatABrowserPutBesideAPageIsNoAccountInAnyLanguage()
    {
        foreach (string name in (string[])["Flut.htm", "Flut-Dateien/rahmen.html", "Flut-Dateien/stil.css", "Crue_fichiers/cadre.html", "Crue_fichiers/a.js.download", "Crue.html", "flood.html", "flood-reports/one.html"]) _folder.Write(name, "<p>Words.");
        var names = Find(_folder.Path).Select(r => Path.GetRelativePath(_folder.Path, r.Capture!.Path).Replace('\\', '/'));
        Assert.Equal(["Crue.html", "Flut.htm", "flood-reports/one.html", "flood.html"], names);
    }

    [Fact]
    public void LooksAtBytesBeforeNames()
    {
        string path = _folder.Write("page.txt", "<!doctype html><p>Words.</p>");
        Assert.Equal("text/html", Assert.Single(Find(path)).Capture!.MediaType);
    }
}
