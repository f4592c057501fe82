using System.IO.Compression;
using System.Text;
using Variorum.Tests.Support;
using Xunit;

namespace Variorum.Tests.Cli;

/// <summary>One bad document is one clear line; the rest is read, nothing is lost, the exit code remembers.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void EmptyFile()
    {
        File.WriteAllText(Named("empty.txt"), "");
        ReadsTheRest("empty.txt");
    }

    [Fact]
    public void BinaryFile()
    {
        File.WriteAllBytes(Named("noise.txt"), [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 7919 >> 3))]);
        ReadsTheRest("noise.txt");
    }

    [Fact]
    public void FolderWithoutAccounts()
    {
        Directory.CreateDirectory(_place["nothing"]);
        var outcome = _place.Variorum("read", "nothing");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("nothing", Assert.Single(outcome.ErrorLines));
    }

    [Fact]
    public void UnreadableFile()
    {
        // A link to nowhere is unreadable for everybody, root included.
        File.CreateSymbolicLink(Named("gone.txt"), _place["nowhere"]);
        ReadsTheRest("gone.txt");
    }

    [Fact]
    public void TruncatedZip()
    {
        Zip("pages.zip", "page.txt");
        byte[] whole = File.ReadAllBytes(Named("pages.zip"));
        File.WriteAllBytes(Named("pages.zip"), whole[..(whole.Length / 2)]);
        ReadsTheRest("pages.zip");
    }

    [Fact]
    public void ZipThatClimbsOutOfItsFolder()
    {
        Zip("pages.zip", "../../climbed.txt");
        ReadsTheRest("pages.zip");
        Assert.False(File.Exists(_place["climbed.txt"]));
        Assert.False(File.Exists(Path.Combine(_place.Root, "..", "climbed.txt")));
    }

    [Fact]
    public void GigabyteOfOneLine()
    {
        using (var file = File.Create(Named("endless.txt")))
        {
            file.Write(Encoding.ASCII.GetBytes(new string('a', 1 << 16)));
            file.SetLength(1L << 30);
        }
        ReadsTheRest("endless.txt");
    }

    [Fact]
    public void MarkupNestedAHundredThousandDeep()
    {
        File.WriteAllText(Named("deep.html"), "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 100_000)) + "<p>The bottom was reached, a diver said.</p>");
        var outcome = ReadBeside();
        Assert.True(outcome.ExitCode is 0 or 1, outcome.Errors);
        // Read or not, the bottom is too deep to be told, and that is said.
        Assert.StartsWith("variorum: in/deep.html: ", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("the harbour office", _place.Variorum("export", "--format", "jsonl").Output);
    }

    [Fact]
    public void WrongEncoding()
    {
        // Declared as UTF-8, written as Windows-1252: read by detection, and the letters come out right.
        File.WriteAllBytes(Named("wrong.html"), Encoding.Latin1.GetBytes("""
            <html><head><meta charset="utf-8"><title>Café fire</title></head><body><article><h1>Café fire</h1>
            <p>The owner of the Café Orléans said on Monday that the fire had begun in the kitchen after the cook had left for the day.</p></article></body></html>
            """));
        var outcome = ReadBeside();
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("Café Orléans", _place.Variorum("export", "--format", "jsonl").Output);
    }

    private string Named(string name)
    {
        Directory.CreateDirectory(_place["in"]);
        return Path.Combine(_place["in"], name);
    }

    private void Zip(string name, string entry)
    {
        using var archive = ZipFile.Open(Named(name), ZipArchiveMode.Create);
        using var writer = new StreamWriter(archive.CreateEntry(entry, CompressionLevel.NoCompression).Open());
        writer.Write(string.Concat(Enumerable.Repeat("The ferry was refloated on Friday, the harbour office said.\n", 50)));
    }

    private Outcome ReadBeside()
    {
        _place.Account("in/good.txt");
        return _place.Variorum("read", "in");
    }

    private void ReadsTheRest(string bad)
    {
        var outcome = ReadBeside();
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(bad, Assert.Single(outcome.ErrorLines));
        string[] accounts = _place.Variorum("export", "--format", "jsonl").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("good.txt", Assert.Single(accounts));
    }
}
