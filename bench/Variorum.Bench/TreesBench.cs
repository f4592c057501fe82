using System.Diagnostics;
using System.IO.Compression;
using Variorum.Language;

namespace Variorum.Bench;

/// <summary>Tags, trees and names on the treebanks' dev parts: tokens a second of processor time (one thread; the machine may be
/// busy with other work), bytes allocated a token, time to open the model.</summary>
internal static class TreesBench
{
    private const int Rounds = 4, ThreadRuns = 6;

    public static int Run(string corpora)
    {
        using var model = Open("first");
        Open("again").Dispose();
        foreach (string name in (string[])["ud-ewt", "ud-gum-open"])
        {
            Speed(name, model, Words(Path.Combine(corpora, name, "dev.conllu.gz")));
        }
        Threads(model, Path.Combine(corpora, "ud-gum-open", "dev.conllu.gz"));
        return 0;
    }

    /// <summary>The first opening pays for compiling the code as well.</summary>
    private static LanguageModel Open(string which)
    {
        var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        var model = LanguageModel.Open(LanguageModel.EnglishPath);
        double wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        process.Refresh();
        Console.WriteLine($"open, {which,-5}  {wall:0} ms, {(process.TotalProcessorTime - before).TotalMilliseconds:0} ms of processor time");
        return model;
    }

    /// <summary>How much more two threads read in the time of one, each on a text of its own; 2 is ideal. By the clock it needs two idle cores; by the
    /// processor time a text costs alone and beside another, it shows what the threads take from each other (caches, locks, collections) on a busy machine too.</summary>
    private static void Threads(LanguageModel model, string path)
    {
        ParsedText[] texts = [Words(path), Words(path)];
        (double Clock, double Processor) Seconds(int threads)
        {
            long start = Stopwatch.GetTimestamp();
            var before = Environment.CpuUsage.TotalTime;
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, t =>
            {
                for (int i = 0; i < Rounds; i++) model.Analyze(texts[t]);
            });
            return (Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }
        Seconds(2);
        // Interleaved, and the best of several: other work on the machine comes and goes.
        var runs = Enumerable.Range(0, ThreadRuns).Select(_ => (One: Seconds(1), Two: Seconds(2))).ToList();
        double clock = 2 * runs.Min(r => r.One.Clock) / runs.Min(r => r.Two.Clock), processor = 4 * runs.Min(r => r.One.Processor) / runs.Min(r => r.Two.Processor);
        Console.WriteLine(FormattableString.Invariant($"two threads  {clock:0.00} times one by the clock, {processor:0.00} by processor time"));
    }

    private static ParsedText Words(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        return WordLines.FromConllu(reader).Text;
    }

    private static void Speed(string name, LanguageModel model, ParsedText text)
    {
        model.Analyze(text);
        model.Analyze(text);
        var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Rounds; i++) model.Analyze(text);
        process.Refresh();
        double seconds = (process.TotalProcessorTime - before).TotalSeconds, tokens = (double)Rounds * text.Tokens.Length;
        Console.WriteLine($"{name,-12} {tokens / seconds:0} tokens/s, {(GC.GetAllocatedBytesForCurrentThread() - allocated) / tokens:0.0} bytes a token, of which the names found");
    }
}
