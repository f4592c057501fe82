using System.Globalization;
using System.IO.Compression;
using System.Text;
using Variorum.Intake;
using Xunit;

namespace Variorum.Tests.Intake;

/// <summary>What a crawl holds beside pages is read as a folder's files are, or named in a line.</summary>
public sealed class WarcAnswerTests : IDisposable
{
    private const string Feed = "<?xml version=\"1.0\"?><rss><channel><title>Harbour Post</title><item><title>Ferry</title><content:encoded xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">&lt;p&gt;A ferry sank.&lt;/p&gt;</content:encoded></item></channel></rss>";
    private const string Export = "[{\"id\":\"a\",\"text\":\"A ferry sank.\"},{\"id\":\"b\",\"text\":\"It was raised.\"}]";
    private const string Page = "<html><p>Next</p></html>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static byte[] Answer(string address, string type, byte[] body, string more = "")
    {
        byte[] http = [.. Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\n{(type == "" ? "" : $"Content-Type: {type}\r\n")}{more}\r\n"), .. body];
        string header = string.Create(CultureInfo.InvariantCulture, $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2031-05-02T08:00:00Z\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: {http.Length}\r\n\r\n");
        return [.. Encoding.UTF8.GetBytes(header), .. http, .. "\r\n\r\n"u8];
    }

    private static byte[] Word()
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var document = zip.CreateEntry("word/document.xml").Open();
            document.Write("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:p><w:r><w:t>A ferry sank.</w:t></w:r></w:p></w:document>"u8);
        }
        return bytes.ToArray();
    }

    private List<CaptureResult> Read(byte[] warc, IntakeLimits? limits = null)
    {
        using var finder = new CaptureFinder(limits);
        return finder.Find([_folder.Write("crawl.warc", warc)]).ToList();
    }

    /// <summary>Its last record is a page, which must be read whatever stands before it.</summary>
    private List<CaptureResult> Before(byte[] answer, IntakeLimits? limits = null)
    {
        var results = Read([.. answer, .. Answer("https://example.org/next", "text/html", Encoding.UTF8.GetBytes(Page))], limits);
        Assert.Equal("https://example.org/next", results[^1].Capture!.Declared.Address);
        return results[..^1];
    }

    [Theory]
    [InlineData("application/rss+xml; charset=utf-8", Feed, 1)]
    [InlineData("text/xml", Feed, 1)]
    [InlineData("text/html", Feed, 1)]
    [InlineData("application/json", Export, 2)]
    [InlineData("text/plain", Export, 2)]
    [InlineData("application/x-ndjson", "{\"id\":\"a\",\"text\":\"A ferry sank.\"}\n{\"id\":\"b\",\"text\":\"It was raised.\"}\n", 2)]
    [InlineData("message/rfc822", "MIME-Version: 1.0\nContent-Type: text/plain\nSubject: Ferry\n\nA ferry sank.\n", 1)]
    public void ReadsWhatHoldsAccounts(string type, string body, int accounts)
    {
        var results = Before(Answer("https://example.org/get?x=1", type, Encoding.UTF8.GetBytes(body)));
        Assert.Equal(accounts, results.Count(r => r.Capture is not null));
        Assert.Contains("A ferry sank.", Encoding.UTF8.GetString(results[0].Capture!.Bytes.Span));
        Assert.StartsWith($"{_folder.Path.Replace('\\', '/')}/crawl.warc!/https://example.org/get?x=1", results[0].Capture!.Path);
    }

    [Theory]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("application/octet-stream")]
    [InlineData("text/html")]
    [InlineData("")]
    public void ReadsAWordDocumentWhateverItIsCalled(string type)
    {
        var capture = Assert.Single(Before(Answer("https://example.org/story", type, Word()))).Capture!;
        Assert.Contains("<p>A ferry sank.</p>", Encoding.UTF8.GetString(capture.Bytes.Span));
        Assert.Equal("https://example.org/story", capture.Declared.Address);
        Assert.Equal(new DateTimeOffset(2031, 5, 2, 8, 0, 0, TimeSpan.Zero), capture.RetrievedAt);
    }

    /// <summary>With pdftotext or without it, a PDF that cannot be read is a line that names it.</summary>
    [Fact]
    public void SaysSoOfAPdfThatCannotBeRead()
    {
        var problem = Assert.Single(Before(Answer("https://example.org/story.pdf", "application/pdf", "%PDF-1.4 broken"u8.ToArray()))).Problem!;
        Assert.EndsWith("crawl.warc!/https://example.org/story.pdf", problem.Path);
        Assert.StartsWith("a PDF", problem.Message);
    }

    [Theory]
    [InlineData("application/msword", "\0\0\0\0", "a binary file, not an account")]
    [InlineData("application/rtf", "{\\rtf1 A ferry sank.}", "an RTF file, which is not read: save it as DOCX or as plain text")]
    [InlineData("application/rss+xml", "<rss><channel><title>x</title></channel></rss>", "a feed, not an account")]
    public void SaysWhatItCannotRead(string type, string body, string message) =>
        Assert.Equal(message, Assert.Single(Before(Answer("https://example.org/a", type, Encoding.UTF8.GetBytes(body)))).Problem!.Message);

    [Theory]
    [InlineData("image/svg+xml", "<svg><text>x</text></svg>")]
    [InlineData("text/css", "p { color: red }")]
    [InlineData("application/javascript", "{\"text\":\"x\"}")]
    [InlineData("application/json", "{\"theme\":{\"color\":\"red\"}}")]
    [InlineData("application/json", "{\"rows\":[1],\"label\":{\"text\":\"x\"}}")]
    [InlineData("application/xml", "<urlset><url><loc>https://example.org/a</loc></url></urlset>")]
    [InlineData("application/octet-stream", "\0\u0001\u0002")]
    public void IsSilentOnWhatAPageFetchesForItself(string type, string body) =>
        Assert.Empty(Before(Answer("https://example.org/a", type, Encoding.UTF8.GetBytes(body))));

    [Theory]
    [InlineData("application/pdf", true)]
    [InlineData("text/html", true)]
    [InlineData("video/mp4", false)]
    public void OverTheLimitOnlyWhatMayBeAnAccountIsMissed(string type, bool missed)
    {
        var results = Before(Answer("https://example.org/a", type, new byte[4000]), new IntakeLimits { DocumentBytes = 2000 });
        Assert.Equal(missed ? ["larger than 2000 bytes, the limit for one document"] : [], results.Select(r => r.Problem!.Message));
    }

    /// <summary>A coding that the platform cannot undo is a line with the page's address.</summary>
    [Fact]
    public void SaysWhichPageIsPackedInAWayNotKnown()
    {
        var problem = Assert.Single(Before(Answer("https://example.org/packed", "text/html", [0x28, 0xB5, 0x2F, 0xFD, 0x04, 0x00], "Content-Encoding: zstd\r\n"))).Problem!;
        Assert.EndsWith("crawl.warc!/https://example.org/packed", problem.Path);
        Assert.Equal("compressed as zstd, which is not known here", problem.Message);
    }
}
