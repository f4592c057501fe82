using Variorum.Tests.Support;
using Xunit;

namespace Variorum.Tests.Cli;

/// <summary>Same input, same output, byte for byte, whatever the order, the threads, the culture or the time zone.</summary>
public sealed class DeterminismTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    public static TheoryData<string, string, string> Surroundings => new()
    {
        { "tr_TR.UTF-8", "Asia/Tokyo", "1" },
        { "ar_SA.UTF-8", "America/St_Johns", "3" },
        { "de_DE.UTF-8", "UTC", "2" },
    };

    [Theory]
    [MemberData(nameof(Surroundings))]
    public void NothingAroundTheProgramMatters(string language, string zone, string threads)
    {
        (string, string)[] there = [("LANG", language), ("LC_ALL", language), ("TZ", zone), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0")];
        string here = Binary.Run(_place.Root, "annotate", Repository.Samples).Output;
        Assert.NotEmpty(here);
        Assert.Equal(here, Binary.RunWith(_place.Root, there, "annotate", Repository.Samples, "--threads", threads).Output);

        string[] files = Directory.GetFiles(Repository.Samples);
        Read("a", [], [.. files.Order(StringComparer.Ordinal), "--threads", "2"]);
        Read("b", there, [.. files.OrderDescending(StringComparer.Ordinal), "--threads", threads]);
        foreach (string format in new[] { "jsonl", "json", "csv", "md" }) Assert.Equal(Export("a", format, []), Export("b", format, there));
        Assert.Equal(File.ReadAllText(_place["a.html"]), File.ReadAllText(_place["b.html"]));
    }

    [Fact]
    public void ReadingAgainChangesNothing()
    {
        Read("a", [], Repository.Samples);
        string before = Export("a", "jsonl", []) + Export("a", "json", []);
        string printed = Binary.Run(_place.Root, "show", "claims", "--ledger", "a.variorum").Output;
        Read("a", [], Repository.Samples);
        Assert.Equal(before, Export("a", "jsonl", []) + Export("a", "json", []));
        Assert.Equal(printed, Binary.Run(_place.Root, "show", "claims", "--ledger", "a.variorum").Output);
    }

    [Fact]
    public void OneAccountAfterAnotherIsTheSameAsAllAtOnce()
    {
        Read("a", [], Repository.Samples);
        foreach (string file in Directory.GetFiles(Repository.Samples).OrderDescending(StringComparer.Ordinal)) Read("b", [], file);
        Assert.Equal(Export("a", "json", []), Export("b", "json", []));
        Assert.Equal(Export("a", "jsonl", []), Export("b", "jsonl", []));
    }

    private void Read(string name, (string, string)[] environment, params string[] arguments)
    {
        var outcome = Binary.RunWith(_place.Root, environment, ["read", .. arguments, "--into", name + ".variorum", "--report", name + ".html"]);
        Assert.Equal(0, outcome.ExitCode);
    }

    private string Export(string name, string format, (string, string)[] environment)
    {
        var outcome = Binary.RunWith(_place.Root, environment, "export", "--ledger", name + ".variorum", "--format", format);
        Assert.Equal(0, outcome.ExitCode);
        return outcome.Output;
    }
}
