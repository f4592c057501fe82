using System.Globalization;
using System.Text;
using System.Text.Json;
using Variorum.Claims;
using Variorum.Intake;
using Variorum.Language;
using Variorum.Stories;
using Variorum.Tests.Support;
using Xunit;

namespace Variorum.Tests.Stories;

/// <summary>Small invented stories (<c>tests/Corpus/origins</c>) read whole: how many independent origins stand behind a claim.</summary>
public class OriginTests(ITestOutputHelper output)
{
    /// <summary>The floors are what was measured when last raised, less one; a claim that is not found counts as wrong. No rule was written from
    /// the second folder.</summary>
    [Theory]
    [InlineData("origins", 19)]
    [InlineData("origins-held", 10)]
    public void OriginsOfInventedStoriesAreCountedWithinTheirBounds(string corpus, int leastRight)
    {
        using var model = LanguageModel.OpenEnglish();
        var pipeline = new Pipeline(model);
        int right = 0, asked = 0, overcounted = 0;
        foreach (string folder in Directory.GetDirectories(Path.Combine(Repository.Root, "tests", "Corpus", corpus)).Order(StringComparer.Ordinal))
        {
            var story = Tell(pipeline, Path.Combine(folder, "accounts.txt"));
            foreach (string[] row in File.ReadLines(Path.Combine(folder, "expected.tsv")).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')))
            {
                var found = Find(story, row[0]);
                bool isRight = found is not null && (found.Low, found.High) == (Number(row[1]), Number(row[2]));
                if (isRight) right++;
                if (found?.Low > Number(row[1])) overcounted++;
                asked++;
                // What is set aside is never looked at story by story.
                if (!isRight && corpus == "origins") output.WriteLine($"{Path.GetFileName(folder)} “{row[0]}”: {row[1]}–{row[2]}, read {(found is null ? "no claim" : $"{found.Low}–{found.High}: {string.Join("; ", found.Reasons)}")}");
            }
        }
        output.WriteLine($"{corpus}: {asked} claims, bounds right {right}; more origins said to be shown than there are: {overcounted}");
        Assert.Equal(0, overcounted);
        Assert.True(right >= leastRight, $"bounds right {right} of {asked}");
    }

    // Of the claims that hold the words, the one that most accounts share.
    private static Corroboration? Find(Story story, string words)
    {
        var texts = story.Accounts.ToDictionary(a => a.Id);
        var claim = story.Claims.Where(c => c.Kind == ClaimKind.Event && c.Statements.Any(s => texts[s.Account].Text[texts[s.Account].Statements[s.Statement].Span].Contains(words, StringComparison.OrdinalIgnoreCase)))
            .MaxBy(c => c.Statements.Select(s => s.Account).Distinct().Count());
        return claim is null ? null : story.Corroboration[claim.Id];
    }

    private static Story Tell(Pipeline pipeline, string path)
    {
        using var finder = new CaptureFinder(standardInput: () => new MemoryStream(Encoding.UTF8.GetBytes(Lines(File.ReadAllText(path)))));
        return pipeline.Tell([.. finder.Find(["-"]).Select(r => r.Capture!).Select(c => pipeline.Read(c, pipeline.Extract(c)))]);
    }

    // "=== id | outlet | published | address", the title, the paragraphs.
    private static string Lines(string accounts)
    {
        var lines = new StringBuilder();
        foreach (string account in accounts.Split("=== ", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = account.Split('\n', 3), head = parts[0].Split(" | ");
            var row = new Dictionary<string, string> { ["id"] = head[0], ["outlet"] = head[1], ["published"] = head[2], ["title"] = parts[1], ["text"] = parts[2].Trim() };
            if (head.Length > 3) row["url"] = head[3];
            lines.AppendLine(JsonSerializer.Serialize(row));
        }
        return lines.ToString();
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
