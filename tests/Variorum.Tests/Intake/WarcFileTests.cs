using System.Globalization;
using System.IO.Compression;
using System.Text;
using Variorum.Intake;
using Xunit;

namespace Variorum.Tests.Intake;

/// <summary>Memory is measured for the whole process, so nothing may run beside these.</summary>
[CollectionDefinition(nameof(WarcFileTests), DisableParallelization = true)]
[Collection(nameof(WarcFileTests))]
public sealed class WarcFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static byte[] Record(string type, string address, string http, byte[]? body = null, bool packed = true, string more = "")
    {
        byte[] content = [.. Encoding.UTF8.GetBytes(http.ReplaceLineEndings("\r\n")), .. body ?? []];
        string header = string.Create(CultureInfo.InvariantCulture, $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2031-05-02T08:00:00Z\r\nContent-Type: application/http;msgtype=response\r\n{more}Content-Length: {content.Length}\r\n\r\n");
        byte[] record = [.. Encoding.UTF8.GetBytes(header), .. content, .. "\r\n\r\n"u8];
        return packed ? Packed(record) : record;
    }

    private static byte[] Packed(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress)) gzip.Write(bytes);
        return packed.ToArray();
    }

    [Fact]
    public void ReadsPagesChunkedOrPacked()
    {
        byte[] warc =
        [
            .. Record("warcinfo", "x", "software: test\n\n"),
            .. Record("response", "https://example.org/a", "HTTP/1.1 200 OK\nContent-Type: text/html; charset=koi8-r\nTransfer-Encoding: chunked\n\n4\n<p>W\n9;x=1\nords</p>\n\n0\n\n"),
            .. Record("response", "https://example.org/b", "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip\n\n", Packed("<p>Packed</p>"u8.ToArray())),
            .. Record("response", "https://example.org/c", "HTTP/1.1 404 Not Found\nContent-Type: text/html\n\n<p>None</p>"),
            .. Record("response", "https://example.org/d.png", "HTTP/1.1 200 OK\nContent-Type: image/png\n\nxx"),
        ];
        using var finder = new CaptureFinder();
        var results = finder.Find([_folder.Write("crawl.warc.gz", warc)]).ToList();

        var pages = results.Where(r => r.Capture is not null).Select(r => r.Capture!).ToList();
        Assert.Equal(["<p>Words</p>", "<p>Packed</p>"], pages.Select(p => Encoding.UTF8.GetString(p.Bytes.Span).Trim()));
        Assert.Equal("koi8-r", pages[0].Charset);
        Assert.Equal("https://example.org/a", pages[0].Declared.Address);
        Assert.Equal(new DateTimeOffset(2031, 5, 2, 8, 0, 0, TimeSpan.Zero), pages[0].RetrievedAt);
        Assert.Equal(2, results.Count);
    }

    /// <summary>What servers send and crawlers keep, whatever the headers say. A page that cannot be unpacked is one line, and the next is read.</summary>
    [Theory]
    [InlineData("deflate", "raw", null)]
    [InlineData("deflate", "zlib", null)]
    [InlineData("br", "br", null)]
    [InlineData("deflate", "", null)]
    [InlineData("br", "", null)]
    [InlineData("br", "broken", "damaged: not compressed as br, as its headers have it")]
    [InlineData("zstd", "broken", "compressed as zstd, which is not known here")]
    public void ReadsWhatItsHeadersMisname(string coding, string packing, string? problem)
    {
        const string page = "<p>Words of a page that is long enough to be packed, words of a page.</p>";
        byte[] body = Encoding.UTF8.GetBytes(page);
        var packed = new MemoryStream();
        using (Stream? into = packing switch { "raw" => new DeflateStream(packed, CompressionLevel.Optimal, true), "zlib" => new ZLibStream(packed, CompressionLevel.Optimal, true), "br" => new BrotliStream(packed, CompressionLevel.Optimal, true), _ => null }) into?.Write(body);
        byte[] sent = packing switch { "" => body, "broken" => [0x81, 0x03, 0xFF, 0xFE, 0x00, 0x7F], _ => packed.ToArray() };
        byte[] warc = [.. Record("response", "https://example.org/a", $"HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: {coding}\n\n", sent), .. Record("response", "https://example.org/b", "HTTP/1.1 200 OK\n\n<html><p>Next</p></html>")];
        using var finder = new CaptureFinder();
        var results = finder.Find([_folder.Write("crawl.warc.gz", warc)]).ToList();
        Assert.Equal(problem ?? page, results[0].Problem?.Message ?? Encoding.UTF8.GetString(results[0].Capture!.Bytes.Span));
        Assert.Equal("https://example.org/b", results[1].Capture!.Declared.Address);
    }

    [Theory]
    [InlineData("WARC-Payload-Digest: sha1:ABSENT\r\nWARC-Refers-To-Target-URI: https://example.org/a\r\n", "Content-Type: text/html", false)]
    [InlineData("WARC-Payload-Digest: sha1:AAAA\r\n", "Content-Type: text/html", false)]
    [InlineData("WARC-Refers-To-Target-URI: https://example.org/a\r\n", "Content-Type: text/html", false)]
    [InlineData("", "Content-Type: text/html", false)]
    [InlineData("WARC-Payload-Digest: sha1:BBBB\r\n", "Content-Type: image/png", false)]
    [InlineData("WARC-Payload-Digest: sha1:BBBB\r\n", "Content-Type: text/html", true)]
    [InlineData("WARC-Refers-To-Target-URI: https://example.org/z\r\n", "Server: x", true)]
    public void ARevisitIsAFailureOnlyWhereThePageIsNotHere(string names, string http, bool fails)
    {
        byte[] page = Record("response", "https://example.org/a", "HTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>Words</p>", more: "WARC-Payload-Digest: sha1:AAAA\r\n");
        byte[] revisit = Record("revisit", "https://example.org/e", $"HTTP/1.1 200 OK\n{http}\n\n", more: names);
        using var finder = new CaptureFinder();
        // Which of the two comes first is the crawler's business.
        foreach (byte[] warc in (byte[][])[[.. page, .. revisit], [.. revisit, .. page]])
        {
            var results = finder.Find([_folder.Write("crawl.warc.gz", warc)]).ToList();
            Assert.Single(results, r => r.Capture is not null);
            Assert.Equal(fails ? ["1 page(s) left out: their revisit records point at content that this archive does not hold"] : [], results.Where(r => r.Problem is not null).Select(r => r.Problem!.Message));
        }
    }

    [Fact]
    public void ReadsACrawlInsideAWacz()
    {
        byte[] warc = Record("response", "https://example.org/a", "HTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>Words</p>");
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in ((string, byte[])[])[("archive/data.warc.gz", warc), ("datapackage.json", "{\"text\":\"x\"}"u8.ToArray()), ("pages/pages.jsonl", "{\"text\":\"x\"}"u8.ToArray())])
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(content);
            }
        }
        using var finder = new CaptureFinder();
        Assert.EndsWith("crawl.wacz!/archive/data.warc.gz!/https://example.org/a", Assert.Single(finder.Find([_folder.Write("crawl.wacz", bytes.ToArray())])).Capture!.Path);
    }

    [Fact]
    public void StreamsThousandsOfPagesInFlatMemory()
    {
        const int pages = 10_000;
        byte[] body = Encoding.UTF8.GetBytes("<p>" + new string('w', 20_000) + "</p>");
        string path = Path.Combine(_folder.Path, "large.warc.gz");
        using (var file = File.Create(path))
        {
            byte[] record = Record("response", "https://example.org/a", "HTTP/1.1 200 OK\nContent-Type: text/html\n\n", body);
            for (int i = 0; i < pages; i++) file.Write(record);
        }
        using var finder = new CaptureFinder();
        int count = 0;
        long peak = 0, before = GC.GetTotalMemory(forceFullCollection: true);
        foreach (var result in finder.Find([path]))
        {
            Assert.NotNull(result.Capture);
            if (++count % 1000 == 0) peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true) - before);
        }
        Assert.Equal(pages, count);
        // 200 MB of markup went through. What is held at any moment is a page and the buffers.
        Assert.True(peak < 64 << 20, $"held {peak} bytes");
    }

    [Fact]
    public void SaysWhenACrawlIsCutOffAndKeepsWhatCameBefore()
    {
        byte[] one = Record("response", "https://example.org/a", "HTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>Words</p>", packed: false);
        using var finder = new CaptureFinder();
        var results = finder.Find([_folder.Write("cut.warc", [.. one, .. one[..^20]])]).ToList();
        Assert.NotNull(results[0].Capture);
        Assert.Equal("cut off: the end is missing", results[1].Problem!.Message);
    }
}
