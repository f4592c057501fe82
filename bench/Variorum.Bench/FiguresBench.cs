using System.Diagnostics;
using System.Text.Json;
using Variorum.Articles;
using Variorum.Language;
using Variorum.Statements.Figures;
using Variorum.Statements.Places;
using Variorum.Statements.Quantities;
using Variorum.Statements.Times;
using Variorum.Text;

namespace Variorum.Bench;

/// <summary>Quantities, times and places of parsed newswire: tokens a second of processor time on one thread, bytes a token.</summary>
internal static class FiguresBench
{
    private const int Articles = 60, Rounds = 30;

    public static int Run(string corpora)
    {
        using var model = LanguageModel.Open(LanguageModel.EnglishPath);
        var reader = new LanguageReader(model);
        var parsed = File.ReadLines(Path.Combine(corpora, "times-tbaq", "accounts.jsonl")).Take(Articles).Select(Read).Select(article => (Article: article, Text: reader.Read(article))).ToArray();
        Round(parsed);
        var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Rounds; i++) Round(parsed);
        process.Refresh();
        double tokens = (double)Rounds * parsed.Sum(p => p.Text.Tokens.Length), seconds = (process.TotalProcessorTime - before).TotalSeconds;
        Console.WriteLine($"figures  {tokens / seconds:0} tokens/s, {(GC.GetAllocatedBytesForCurrentThread() - allocated) / tokens:0.0} bytes a token");
        return 0;
    }

    private static void Round((Article Article, ParsedText Text)[] parsed)
    {
        foreach (var (article, text) in parsed)
        {
            var figures = FigureLexer.Read(text);
            QuantityFinder.Find(figures, TimeFinder.Find(article, figures));
            PlaceFinder.Find(text);
        }
    }

    private static Article Read(string line)
    {
        using var row = JsonDocument.Parse(line);
        string text = row.RootElement.GetProperty("text").GetString()!;
        return new Article(new SourceText(text), [new Block(BlockRole.Body, new TextSpan(0, text.Length), "bench")]) { Published = new(new PublicationDate("1998-05-05"), null, "bench") };
    }
}
