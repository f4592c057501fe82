using System.Diagnostics;
using Variorum.Articles;
using Variorum.Intake;
using Variorum.Language;
using Variorum.Statements;

namespace Variorum.Bench;

/// <summary>Everything behind the parse that finds statements, on the attribution corpus's dev part: tokens a second of processor time, one thread.</summary>
internal static class StatementsBench
{
    private const int Rounds = 5;

    public static int Run(string corpora)
    {
        using var model = LanguageModel.OpenEnglish();
        var reader = new LanguageReader(model);
        var finder = new StatementFinder();
        using var captures = new CaptureFinder();
        var texts = captures.Find([Path.Combine(corpora, "attributions-polnear-dev", "accounts.jsonl")]).Where(r => r.Capture is not null)
            .Select(r => ArticleExtractor.Extract(r.Capture!, plain: true)).Select(a => (Article: a, Parsed: reader.Read(a))).ToList();
        foreach (var (article, parsed) in texts) finder.Find(article, parsed);
        var process = Process.GetCurrentProcess();
        process.Refresh();
        var before = process.TotalProcessorTime;
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        int statements = 0;
        for (int i = 0; i < Rounds; i++) statements = texts.Sum(t => finder.Find(t.Article, t.Parsed).Statements.Count);
        process.Refresh();
        double seconds = (process.TotalProcessorTime - before).TotalSeconds, tokens = (double)Rounds * texts.Sum(t => t.Parsed.Tokens.Length);
        Console.WriteLine($"statements {tokens / seconds:0} tokens/s, {(GC.GetAllocatedBytesForCurrentThread() - allocated) / tokens:0} bytes a token, {statements} statements in {tokens / Rounds:0} words");
        return 0;
    }
}
