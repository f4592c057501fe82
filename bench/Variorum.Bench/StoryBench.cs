using System.Diagnostics;
using System.Globalization;
using Variorum.Bench.Synthetic;
using Variorum.Language;
using Variorum.Reports;
using Variorum.Statements;
using Variorum.Stories;
using Variorum.Text;

namespace Variorum.Bench;

/// <summary>How the time to tell a story grows with its accounts, and what an account takes in memory meanwhile.</summary>
internal static class StoryBench
{
    /// <summary>Reads accounts once and tells the story of an eighth, a quarter, half and all of them.</summary>
    public static int Run(int count)
    {
        using var model = LanguageModel.OpenEnglish();
        var pipeline = new Pipeline(model);
        pipeline.Read(AccountGenerator.One(0), pipeline.Extract(AccountGenerator.One(0)));
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var accounts = new List<Account>();
        foreach (var capture in AccountGenerator.Make(count)) accounts.Add(pipeline.Read(capture, pipeline.Extract(capture)));
        Print($"{count} accounts read take {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1024.0 / count:0} KiB each");
        pipeline.Tell(accounts[..(count / 8)]);
        foreach (int part in (ReadOnlySpan<int>)[8, 4, 2, 1])
        {
            using var self = Process.GetCurrentProcess();
            var start = self.TotalProcessorTime;
            var story = pipeline.Tell(accounts[..(count / part)]);
            self.Refresh();
            Print($"{count / part,7} accounts: {(self.TotalProcessorTime - start).TotalSeconds,7:0.00} s for {story.Claims.Count} claims, {story.Disputes.Count} disputes, {story.Stemma.Edges.Count} edges; {Digest(story)}");
        }
        return 0;
    }

    /// <summary>Tells whether a faster way tells the same story.</summary>
    private static string Digest(Story story)
    {
        using var json = new MemoryStream();
        StoryJson.Write(json, story);
        return ContentHash.Of(json.GetBuffer().AsSpan(0, (int)json.Length)).Short;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
