using Variorum.Articles;
using Variorum.Intake;
using Variorum.Language;
using Variorum.Language.English;
using Variorum.Reports;
using Variorum.Statements;

namespace Variorum.Bench;

/// <summary>The way through on one thread, with a clock behind each stage.</summary>
internal sealed class StageClock(ISentenceAnalyzer analyzer)
{
    private readonly StatementFinder _statements = new();
    private TimeSpan _last;

    /// <summary>Processor seconds by stage, in the order of the stages.</summary>
    public OrderedDictionary<string, double> Seconds { get; } = [];

    public double Total => Seconds.Values.Sum();
    public long Tokens { get; private set; }

    public void Reset()
    {
        Seconds.Clear();
        Tokens = 0;
    }

    public void Read(Capture capture)
    {
        _last = Now();
        var article = ArticleExtractor.Extract(capture, plain: false);
        Mark("articles");
        var parsed = Tokenizer.Tokenize(article.Text, article.Blocks);
        Mark("words");
        analyzer.Analyze(parsed);
        Mark("trained core");
        CoreferenceResolver.Resolve(parsed, EntityResolver.Link(parsed));
        Mark("names");
        var findings = _statements.Find(article, parsed);
        Mark("statements");
        AccountJson.WriteLine(Stream.Null, new Account(capture.Id, capture.Path, capture.Hash, article)
        {
            Sentences = [.. parsed.Sentences.Select(s => s.Span)], Mentions = parsed.Mentions, Entities = parsed.Entities,
            Statements = findings.Statements, Quantities = findings.Quantities, Times = findings.Times, Places = findings.Places,
        });
        Mark("JSON");
        Tokens += parsed.Tokens.Length;
    }

    private void Mark(string stage)
    {
        var now = Now();
        Seconds[stage] = Seconds.GetValueOrDefault(stage) + (now - _last).TotalSeconds;
        _last = now;
    }

    private static TimeSpan Now() => Environment.CpuUsage.TotalTime;
}
