using Variorum.Tests.Support;
using Xunit;

namespace Variorum.Tests.Cli;

public sealed class UsageTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("reed pages")]
    [InlineData("read")]
    [InlineData("read pages --frobnicate")]
    [InlineData("annotate pages --threads none")]
    [InlineData("annotate pages --threads 0")]
    [InlineData("show")]
    [InlineData("export --format docx")]
    [InlineData("explain")]
    [InlineData("explain --from")]
    [InlineData("parse --frobnicate")]
    [InlineData("show account --frobnicate")]
    public void WhatDoesNotExistIsOneLineAndTwo(string line)
    {
        var outcome = _place.Variorum(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("variorum: ", Assert.Single(outcome.ErrorLines));
        Assert.Empty(outcome.Output);
    }

    [Theory]
    [InlineData("raed pages", "there is no command \"raed\"; did you mean \"read\"?")]
    [InlineData("show clams", "there is no command \"clams\"; did you mean \"claims\"?")]
    [InlineData("show acounts --json", "there is no command \"acounts\"; did you mean \"accounts\"?")]
    [InlineData("frobnicate", "there is no command \"frobnicate\" (variorum --help says what there is)")]
    [InlineData("show claims --jsn", "no such option: --jsn; did you mean \"--json\"?")]
    [InlineData("show claims --frobnicate", "no such option: --frobnicate (variorum show claims --help says what there is)")]
    public void TheWrongWordIsNamedAndTheRightOneSuggested(string line, string message)
    {
        var outcome = _place.Variorum(line.Split(' '));
        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal("variorum: " + message, Assert.Single(outcome.ErrorLines));
    }

    [Theory]
    [InlineData("read", "pages", "--into", "")]
    [InlineData("report", "--ledger", " ")]
    public void AnEmptyNameIsNoFile(params string[] arguments)
    {
        var outcome = _place.Variorum(arguments);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("wants the name of a file", Assert.Single(outcome.ErrorLines));
    }

    [Theory]
    [InlineData("parse", "gone.txt", "gone.txt: no such file or folder")]
    [InlineData("entities", "gone.txt", "gone.txt: no such file or folder")]
    [InlineData("parse", ".", ".: a folder, not a file")]
    public void AFileOfWordsThatCannotBeReadIsOneLine(string command, string file, string message)
    {
        var outcome = _place.Variorum(command, file);
        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal("variorum: " + message, Assert.Single(outcome.ErrorLines));
    }

    [Theory]
    [InlineData("show", "claims")]
    [InlineData("check")]
    [InlineData("explain", "c1")]
    [InlineData("report")]
    public void NoLedgerIsOneLine(params string[] arguments)
    {
        var outcome = _place.Variorum(arguments);
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("story.variorum", Assert.Single(outcome.ErrorLines));
        Assert.False(File.Exists(_place["story.variorum"]));
    }

    [Fact]
    public void ANameCannotWriteOnTheTerminal()
    {
        var outcome = _place.Variorum("annotate", "no\u001b[31m\nsuch");
        Assert.Equal(1, outcome.ExitCode);
        Assert.DoesNotContain('\u001b', Assert.Single(outcome.ErrorLines));
    }
}
