using System.Text.Json;
using Variorum.Tests.Support;
using Xunit;

namespace Variorum.Tests.Cli;

/// <summary>What "dozens" is worth is the user's to say.</summary>
public sealed class ConventionTests : IDisposable
{
    private const string Page = "Dozens of houses burned in the valley.\n";

    private readonly Workplace _place = new();

    public ConventionTests() => File.WriteAllText(_place["page.txt"], Page);

    public void Dispose() => _place.Dispose();

    [Fact]
    public void DozensAreTwoDozenUnlessAFileSaysOtherwise()
    {
        File.WriteAllText(_place["own.tsv"], "# ours\ndozens\t36\n");
        Assert.Equal(24, Least(_place.Variorum("annotate", "--plain", "page.txt").Output));
        Assert.Equal(36, Least(_place.Variorum("annotate", "--plain", "page.txt", "--conventions", "own.tsv").Output));
    }

    [Theory]
    [InlineData("dozens\tmany")]
    [InlineData("dozens")]
    [InlineData("umpteen\t11")]
    [InlineData("dozens\t12\ndozens\t24")]
    public void WhatAFileCannotSayIsOneLine(string content)
    {
        File.WriteAllText(_place["own.tsv"], content);
        var outcome = _place.Variorum("annotate", "--plain", "page.txt", "--conventions", "own.tsv");
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("own.tsv: line", Assert.Single(outcome.ErrorLines));
    }

    [Fact]
    public void AFileThatIsNotThereIsOneLine()
    {
        var outcome = _place.Variorum("annotate", "--plain", "page.txt", "--conventions", "none.tsv");
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("none.tsv", Assert.Single(outcome.ErrorLines));
    }

    [Fact]
    public void AFileBesideTheLedgerIsReadByEveryCommand()
    {
        File.WriteAllText(_place["conventions.tsv"], "dozens\t36\n");
        Assert.Equal(0, _place.Variorum("read", "--plain", "page.txt").ExitCode);
        Assert.Equal(36, Least(_place.Variorum("export", "--format", "jsonl").Output));
        File.Delete(_place["conventions.tsv"]);
        Assert.Equal(24, Least(_place.Variorum("export", "--format", "jsonl").Output));
    }

    private static decimal Least(string line)
    {
        using var account = JsonDocument.Parse(line.Split('\n')[0]);
        return Assert.Single(account.RootElement.GetProperty("quantities").EnumerateArray()).GetProperty("low").GetDecimal();
    }
}
