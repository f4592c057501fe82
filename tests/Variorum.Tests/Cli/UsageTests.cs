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
    public void WhatDoesNotExistIsOneLineAndTwo(string line)
    {
        var outcome = _place.Variorum(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("variorum: ", Assert.Single(outcome.ErrorLines));
        Assert.Empty(outcome.Output);
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
