using System.Diagnostics;
using System.IO.Compression;
using Variorum.Language;

namespace Variorum.Bench;

/// <summary>Tags, trees and names on the treebanks' dev parts: tokens a second of processor time (one thread; the machine may be
/// busy with other work), bytes allocated a token, time to open the model.</summary>
internal static class TreesBench
{
    private const int Rounds = 4;

    public static int Run(string corpora)
    {
        using var model = Open("first");
        Open("again").Dispose();
        foreach (string name in (string[])["ud-ewt", "ud-gum-open"])
        {
            using var file = File.OpenRead(Path.Combine(corpora, name, "dev.conllu.gz"));
            using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
            Speed(name, model, WordLines.FromConllu(reader).Text);
        }
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
