using System.Diagnostics;
using System.Globalization;
using Variorum.Bench.Synthetic;
using Variorum.Intake;
using Variorum.Language;
using Variorum.Reports;
using Variorum.Statements;

namespace Variorum.Bench;

/// <summary>
/// Reads a synthetic corpus: accounts, megabytes and words a second, where the time goes, what is allocated. Times are
/// processor times, so that other work on the machine does not count.
/// </summary>
internal static class SpeedBench
{
    /// <summary>Accounts read before measuring, so that the compiler has done its work.</summary>
    private const int WarmUp = 60;

    public static int Run(int count)
    {
        Capture[] captures = [.. AccountGenerator.Make(count)];
        double megabytes = captures.Sum(c => (double)c.Bytes.Length) / 1e6;
        Print($"{count} synthetic accounts, {megabytes:0.0} MB; {Environment.ProcessorCount} processors");
        using var model = LanguageModel.OpenEnglish();
        OneThread(model, captures, megabytes);
        AllThreads(model, captures, megabytes);
        using var self = Process.GetCurrentProcess();
        Print($"peak memory of this process, the corpus in it: {self.PeakWorkingSet64 / 1e6:0} MB");
        return 0;
    }

    private static void OneThread(LanguageModel model, Capture[] captures, double megabytes)
    {
        var stages = new StageClock(model);
        foreach (var capture in captures.Take(WarmUp)) stages.Read(capture);
        stages.Reset();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        foreach (var capture in captures) stages.Read(capture);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;

        double seconds = stages.Total;
        Print($"one thread: {captures.Length / seconds:0.0} accounts/s, {megabytes / seconds:0.00} MB/s, {stages.Tokens / seconds:0} tokens/s; {allocated / 1024.0 / captures.Length:0} KiB allocated an account");
        foreach (var (stage, time) in stages.Seconds)
        {
            Print($"  {stage,-12} {time / seconds,6:0.0%}  {time * 1000 / captures.Length,7:0.00} ms an account");
        }
        double light = seconds - stages.Seconds["trained core"];
        Print($"  without the trained core: {captures.Length / light:0} accounts/s, {stages.Tokens / light:0} tokens/s");
    }

    /// <summary>The stages around the trained core, whose answers are kept from a first round: the rounds after it cost a second
    /// each, and the fastest says what the code takes when nobody else wants the processor.</summary>
    public static int Light(int count, int rounds)
    {
        Capture[] captures = [.. AccountGenerator.Make(count)];
        using var model = LanguageModel.OpenEnglish();
        var stages = new StageClock(new ReplayedCore(model));
        var fastest = new OrderedDictionary<string, double>();
        for (int i = 0; i <= rounds; i++)
        {
            stages.Reset();
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            foreach (var capture in captures) stages.Read(capture);
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            if (i == 0) continue;
            Print($"{captures.Length / stages.Total:0} accounts/s; {allocated / 1024.0 / captures.Length:0} KiB allocated an account");
            if (fastest.Count == 0 || stages.Total < fastest.Values.Sum()) fastest = new(stages.Seconds);
        }
        Print($"fastest: {captures.Length / fastest.Values.Sum():0} accounts/s");
        foreach (var (stage, time) in fastest) Print($"  {stage,-12} {time * 1000 / captures.Length,7:0.000} ms an account");
        return 0;
    }

    private static void AllThreads(LanguageModel model, Capture[] captures, double megabytes)
    {
        var pipeline = new Pipeline(model);
        foreach (var capture in captures.Take(WarmUp)) pipeline.Read(capture, pipeline.Extract(capture));
        using var self = Process.GetCurrentProcess();
        var processor = self.TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        Parallel.ForEach(captures, capture => AccountJson.WriteLine(Stream.Null, pipeline.Read(capture, pipeline.Extract(capture))));
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        self.Refresh();
        double used = (self.TotalProcessorTime - processor).TotalSeconds;
        Print($"all threads: {captures.Length / seconds:0.0} accounts/s, {megabytes / seconds:0.00} MB/s by the wall clock, {used / seconds:0.00} processors at work");
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
