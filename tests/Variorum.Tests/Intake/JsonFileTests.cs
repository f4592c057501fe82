using System.Text;
using Variorum.Intake;
using Xunit;

namespace Variorum.Tests.Intake;

public sealed class JsonFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private List<CaptureResult> Find(string content, string name = "rows.json")
    {
        using var finder = new CaptureFinder();
        return [.. finder.Find([_folder.Write(name, content)])];
    }

    private static string Text(CaptureResult result) => Encoding.UTF8.GetString(result.Capture!.Bytes.Span);

    [Theory]
    [InlineData("[{\"title\":\"Ferry\",\"text\":\"A ferry sank.\"},\n{\"html\":\"<p>Words</p>\"}]")]
    [InlineData("\ufeff[{\"text\":\"A ferry sank.\"},{\"html\":\"<p>Words</p>\"}]")]
    [InlineData("[\n  {\n    \"text\": \"A ferry sank.\"\n  },\n  {\n    \"html\": \"<p>Words</p>\"\n  },\n]\n")]
    [InlineData("{\n \"source\": \"x\",\n \"tags\": [{\"a\":1}],\n \"articles\": [\n  {\"text\": \"A ferry sank.\"}, {\"html\": \"<p>Words</p>\"}\n ]\n}")]
    public void AListOfObjectsIsAsManyAccounts(string json)
    {
        var results = Find(json);
        Assert.Equal(["A ferry sank.", "<p>Words</p>"], results.Select(Text));
        Assert.Equal(["text/plain", "text/html"], results.Select(r => r.Capture!.MediaType));
    }

    [Fact]
    public void OneObjectOverManyLinesIsOneAccount() =>
        Assert.Equal("https://example.org/a", Assert.Single(Find("{\n  \"url\": \"https://example.org/a\",\n  \"text\": \"A ferry sank.\"\n}\n")).Capture!.Declared.Address);

    [Fact]
    public void AMessengersExportIsReadMessageByMessage()
    {
        var results = Find("""
            {
             "name": "Harbour Live", "type": "public_channel",
             "messages": [
              { "id": 11, "type": "message", "date": "2031-05-12T07:14:00", "text": ["A ferry ", { "type": "bold", "text": "sank" }, " at dawn."] },
              { "id": 12, "type": "message", "date": "2031-05-12T07:20:00", "photo": "a.jpg", "text": "" },
              { "id": 13, "type": "message", "date": "2031-05-12T08:00:00", "text": "half \ud83d" }
             ]
            }
            """, "result.json");
        Assert.Equal("A ferry sank at dawn.", Text(results[0]));
        Assert.Equal(("11", "2031-05-12T07:14:00"), (results[0].Capture!.Declared.Id, results[0].Capture!.Declared.Published));
        Assert.Equal(["not valid JSON: half a character", "1 of 3 rows without text left out"], results.Skip(1).Select(r => r.Problem!.Message));
    }

    [Theory]
    [InlineData("{\n \"name\": \"package\"\n}", "JSON without text or html in it")]
    [InlineData("[{\"a\":1}]", "JSON without text or html in it")]
    [InlineData("[{\"text\":\"A ferry", "not valid JSON")]
    public void OtherJsonIsOneLine(string json, string problem) => Assert.StartsWith(problem, Assert.Single(Find(json)).Problem!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("[Photo] A ferry sank off the coast.")]
    [InlineData("{Editor's note} A ferry sank.\nIt was dawn.")]
    public void ABracketIsNoJson(string text) => Assert.Equal(text, Text(Assert.Single(Find(text, "note.txt"))));
}
