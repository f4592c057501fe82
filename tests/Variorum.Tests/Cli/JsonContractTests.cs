using System.Text.Json;
using Variorum.Tests.Support;
using Xunit;

namespace Variorum.Tests.Cli;

/// <summary>What the program writes keeps its contract, and every offset in it means the words beside it.</summary>
public sealed class JsonContractTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void EveryAccountKeepsTheContract()
    {
        foreach (string line in Lines(_place.Variorum("annotate", Repository.Samples))) AssertWhole(line);
    }

    [Fact]
    public void AnnotateOnTheSharedSeedsKeepsTheContract()
    {
        Assert.SkipWhen(Repository.Shared is null, "no ../shared beside the clone");
        foreach (string line in Lines(_place.Variorum("annotate", Path.Combine(Repository.Shared!, "seeds")))) AssertWhole(line);
    }

    [Fact]
    public void CharactersOutsideTheBasicPlaneCountOnce()
    {
        File.WriteAllText(_place["emoji.txt"], "🚢🚢 Ferry aground 🚢\n\nMarch 3, 2026\n\n🚢 “We saw 🚢 sink,” said Mara Tell on Tuesday. The harbour office said 21 people 🚢 were aboard.\n");
        AssertWhole(Assert.Single(Lines(_place.Variorum("annotate", "emoji.txt"))));
    }

    [Fact]
    public void TheStoryKeepsTheContract()
    {
        var read = _place.Variorum("read", Repository.Samples, "--json");
        Assert.Equal(0, read.ExitCode);
        Assert.Empty(JsonContract.Faults("variorum-story-1.schema.json", read.Output));
        Assert.Equal(read.Output, _place.Variorum("export", "--format", "json").Output);
        foreach (string line in Lines(_place.Variorum("export", "--format", "jsonl"))) AssertWhole(line);
        Assert.Equal(["accounts", "claims", "disputes", "stemma", "timeline"], PartsOf(read));
        AssertSectionsStandAlone();
    }

    private void AssertSectionsStandAlone()
    {
        foreach (string section in new[] { "accounts", "claims", "disputes", "stemma", "timeline", "sources" })
        {
            Assert.Equal([section], PartsOf(_place.Variorum("show", section, "--json")));
        }
        var figures = _place.Variorum("show", "figures", "--json");
        Assert.Equal(["claims"], PartsOf(figures));
        using var json = JsonDocument.Parse(figures.Output);
        Assert.NotEmpty(json.RootElement.GetProperty("claims").EnumerateArray());
        Assert.All(json.RootElement.GetProperty("claims").EnumerateArray(), claim => Assert.Equal("figure", claim.GetProperty("kind").GetString()));
    }

    /// <summary>The fields of a story behind those that name the format.</summary>
    private static string[] PartsOf(Outcome outcome)
    {
        Assert.Empty(JsonContract.Faults("variorum-story-1.schema.json", outcome.Output));
        using var json = JsonDocument.Parse(outcome.Output);
        return [.. json.RootElement.EnumerateObject().Select(f => f.Name).Skip(2)];
    }

    private static string[] Lines(Outcome outcome)
    {
        Assert.Equal(0, outcome.ExitCode);
        string[] lines = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(lines);
        return lines;
    }

    private static void AssertWhole(string line)
    {
        Assert.Empty(JsonContract.Faults("variorum-1.schema.json", line));
        using var json = JsonDocument.Parse(line);
        int[] text = [.. json.RootElement.GetProperty("text").GetString()!.EnumerateRunes().Select(r => r.Value)];
        AssertAnchors(text, json.RootElement);
    }

    /// <summary>Wherever start, end and text stand side by side, the text is what stands there.</summary>
    private static void AssertAnchors(int[] text, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array) foreach (var item in value.EnumerateArray()) AssertAnchors(text, item);
        if (value.ValueKind != JsonValueKind.Object) return;
        if (value.TryGetProperty("start", out var start) && value.TryGetProperty("end", out var end))
        {
            Assert.True(start.GetInt32() <= end.GetInt32() && end.GetInt32() <= text.Length, value.ToString());
            if (value.TryGetProperty("text", out var quoted)) Assert.Equal(quoted.GetString(), string.Concat(text[start.GetInt32()..end.GetInt32()].Select(char.ConvertFromUtf32)));
        }
        foreach (var field in value.EnumerateObject()) AssertAnchors(text, field.Value);
    }
}
