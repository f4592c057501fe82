using Variorum.Tests.Support;
using Xunit;

namespace Variorum.Tests.Cli;

/// <summary>Where nothing could be read, nothing is printed that looks like an answer, and no file is left behind.</summary>
public sealed class NothingReadTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void AMistypedPathPrintsNoStoryOfEarlierRuns()
    {
        _place.Account("one.txt");
        Assert.Equal(0, _place.Variorum("read", "one.txt").ExitCode);
        var outcome = _place.Variorum("read", "onee.txt", "twoo.txt");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.Equal(2, outcome.ErrorLines.Length);
    }

    [Fact]
    public void WhatIsKnownAlreadyIsStillAnAnswer()
    {
        _place.Account("one.txt");
        string first = _place.Variorum("read", "one.txt").Output;
        var again = _place.Variorum("read", "one.txt", "twoo.txt");
        Assert.Equal(1, again.ExitCode);
        Assert.Equal(first, again.Output);
    }

    [Theory]
    [InlineData("missing.txt")]
    [InlineData("empty.txt")]
    [InlineData("folder")]
    public void NoFileIsLeftBehind(string path)
    {
        Directory.CreateDirectory(_place["folder"]);
        File.WriteAllText(_place["empty.txt"], "");
        Assert.Equal(1, _place.Variorum("read", path).ExitCode);
        Assert.Equal([_place["empty.txt"]], Directory.GetFiles(_place.Root));
    }

    [Theory]
    [InlineData("nowhere/report.html")]
    [InlineData("one.txt/report.html")]
    [InlineData("folder")]
    public void AReportThatCannotBeWrittenIsSaidBeforeReading(string report)
    {
        Directory.CreateDirectory(_place["folder"]);
        _place.Account("one.txt");
        var outcome = _place.Variorum("read", "one.txt", "--report", report);
        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith($"variorum: {report}: cannot be written", Assert.Single(outcome.ErrorLines));
        Assert.Empty(outcome.Output);
        Assert.False(File.Exists(_place["story.variorum"]));
    }

    [Fact]
    public void AReportMayGoNowhere()
    {
        Assert.SkipUnless(File.Exists("/dev/null"), "needs /dev/null");
        _place.Account("one.txt");
        var outcome = _place.Variorum("read", "one.txt", "--report", "/dev/null");
        Assert.True(outcome.ExitCode == 0, outcome.Errors);
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    [Fact]
    public void WhatIsPassedOverIsCounted()
    {
        string original = _place.Account("in/a.txt");
        File.Copy(original, _place["in/b.txt"]);
        File.WriteAllBytes(_place["in/c.png"], [1, 2, 3]);
        // The second time the copy is known from the ledger, not met in the same run, and the original is no copy of itself.
        foreach (string folder in new[] { "in", "./in" })
        {
            var outcome = _place.Variorum("read", folder, "--into", "in/story.variorum");
            Assert.Equal(0, outcome.ExitCode);
            Assert.Equal("variorum: passed over: 1 file that is no text, 1 account with the same bytes as one already read", Assert.Single(outcome.ErrorLines));
        }
    }
}
