using System.IO.Compression;
using System.Text;
using Variorum.Intake;
using Xunit;

namespace Variorum.Tests.Intake;

public sealed class JsonLinesTests : IDisposable
{
    private const string Rows = """
        {"id":"a","text":"A ferry sank.","title":"Ferry","outlet":"The Post","published":"2031-05-02","url":"https://example.org/a"}

        {"id":7,"html":"<p>Words</p>"}
        {"id":"bad", "text": }
        {"id":"none"}
        [1]
        {"text":"half \ud83d"}
        {"text":"last"}
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("rows.jsonl", false)]
    [InlineData("rows.jsonl.gz", true)]
    public void ReadsRowsAndGoesOnBehindBadOnes(string name, bool packed)
    {
        string path = _folder.Write(name, packed ? Packed(Rows) : Encoding.UTF8.GetBytes(Rows));
        using var finder = new CaptureFinder();
        var results = finder.Find([path]).ToList();

        Assert.Equal(["a", "7", null], results.Where(r => r.Capture is not null).Select(r => r.Capture!.Declared.Id));
        Assert.Equal(["4", "none", "6", "7"], results.Where(r => r.Problem is not null).Select(r => r.Problem!.Path.Split("!/")[1]));
        var first = results[0].Capture!;
        Assert.Equal(new("a", "Ferry", "The Post", "2031-05-02", "https://example.org/a"), first.Declared);
        Assert.Equal("A ferry sank.", Encoding.UTF8.GetString(first.Bytes.Span));
        Assert.EndsWith(name + "!/a", first.Path);
        Assert.Equal("text/html", results[1].Capture!.MediaType);
    }

    [Fact]
    public void PassesOverALineBeyondTheLimit()
    {
        string path = _folder.Write("rows.jsonl", "{\"id\":\"1\",\"text\":\"" + new string('x', 200_000) + "\"}\n{\"id\":\"2\",\"text\":\"short\"}\n");
        using var finder = new CaptureFinder(new IntakeLimits { DocumentBytes = 1000 });
        var results = finder.Find([path]).ToList();
        Assert.Equal("larger than 1000 bytes, the limit for one document", results[0].Problem!.Message);
        Assert.Equal("2", results[1].Capture!.Id);
    }

    private static byte[] Packed(string text)
    {
        var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionMode.Compress)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }
}
