using Variorum.Language.English;
using Variorum.Text;

namespace Variorum.Bench;

/// <summary>Words and sentences found in the raw text of the treebanks' dev parts: F1 of exact spans, and speed.</summary>
internal static class WordsBench
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(2);

    public static int Run(string corpora)
    {
        var ewt = TreebankText.Read(Path.Combine(corpora, "ud-ewt", "dev.conllu.gz")).ToList();
        var gum = TreebankText.Read(Path.Combine(corpora, "ud-gum-open", "dev.conllu.gz")).ToList();
        Print("EWT dev", ewt);
        Print("GUM dev", gum);
        Print("EWT+GUM dev", [.. ewt, .. gum]);
        Print("GUM news", [.. ewt.Concat(gum).Where(d => d.Name.StartsWith("GUM_news", StringComparison.Ordinal))]);
        if (Environment.GetEnvironmentVariable("VARIORUM_BENCH_DIFF") is { Length: > 0 }) foreach (var text in ewt.Concat(gum)) Differences(text);
        Speed([.. ewt, .. gum]);
        return 0;
    }

    private static void Print(string name, List<TreebankText> texts)
    {
        Tally words = new(), sentences = new();
        foreach (var text in texts)
        {
            var parsed = Tokenizer.Tokenize(text.Text, text.Blocks);
            words.Add(text.Words, [.. parsed.Tokens.Select(t => t.Span)]);
            sentences.Add(text.Sentences, [.. parsed.Sentences.Select(s => s.Span)]);
        }
        Console.WriteLine($"{name,-12} words {words}   sentences {sentences}");
    }

    private static void Differences(TreebankText text)
    {
        var parsed = Tokenizer.Tokenize(text.Text, text.Blocks);
        Differences(text, "word", text.Words, [.. parsed.Tokens.Select(t => t.Span)]);
        Differences(text, "sentence", text.Sentences, [.. parsed.Sentences.Select(s => s.Span)]);
    }

    private static void Differences(TreebankText text, string kind, IReadOnlyList<TextSpan> gold, HashSet<TextSpan> found)
    {
        foreach (var span in gold.Where(s => !found.Contains(s)))
        {
            var around = found.Where(f => f.Overlaps(span)).Order().Select(f => text.Text.Quote(f));
            Console.WriteLine($"{kind}\t{text.Text.Quote(span)}\t{string.Join(" ¦ ", around)}");
        }
    }

    private static void Speed(List<TreebankText> texts)
    {
        var start = Environment.CpuUsage.TotalTime;
        long count = 0, allocated = GC.GetAllocatedBytesForCurrentThread();
        while (Environment.CpuUsage.TotalTime - start < Duration)
        {
            foreach (var text in texts) count += Tokenizer.Tokenize(text.Text, text.Blocks).Tokens.Length;
        }
        double seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        Console.WriteLine($"speed {count / seconds / 1e6:0.0} M tokens a second of processor time, {(GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)count:0} bytes a token");
    }
}
