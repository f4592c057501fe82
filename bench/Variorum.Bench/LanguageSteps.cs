using System.IO.Compression;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Variorum.Articles;
using Variorum.Language;
using Variorum.Language.English;
using Variorum.Text;

namespace Variorum.Bench;

/// <summary>BenchmarkDotNet over the steps of the language core, on GUM's development part as one text of 18,000 words.</summary>
[MemoryDiagnoser]
public class LanguageSteps
{
    /// <summary>BenchmarkDotNet makes the class itself; this is how the folder reaches it.</summary>
    private static string s_corpora = "";

    private LanguageModel _model = null!;
    private ParsedText _words = null!;
    private Article _article = null!;

    public static int Run(string corpora)
    {
        s_corpora = corpora;
        var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance);
        BenchmarkRunner.Run<LanguageSteps>(DefaultConfig.Instance.AddJob(job).WithArtifactsPath(Path.Combine(Path.GetTempPath(), "variorum-bench")));
        return 0;
    }

    [GlobalSetup]
    public void Open()
    {
        _model = LanguageModel.Open(LanguageModel.EnglishPath);
        using var file = File.OpenRead(Path.Combine(s_corpora, "ud-gum-open", "dev.conllu.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        _words = WordLines.FromConllu(reader).Text;
        _article = new Article(_words.Text, [new Block(BlockRole.Body, _words.Text.Whole, "bench")]);
        Analyze();
    }

    [GlobalCleanup]
    public void Close() => _model.Dispose();

    [Benchmark]
    public int Tokenize() => Tokenizer.Tokenize(_article.Text, _article.Blocks).Tokens.Length;

    /// <summary>Tags, lemmas, trees and the model's names.</summary>
    [Benchmark]
    public int Analyze()
    {
        _model.Analyze(_words);
        return _words.Mentions.Count;
    }

    /// <summary>Names mended and linked, on top of the model's.</summary>
    [Benchmark]
    public int AnalyzeAndResolve()
    {
        _model.Analyze(_words);
        EntityResolver.Resolve(_words);
        return _words.Entities.Count;
    }

    [Benchmark]
    public void OpenModel() => LanguageModel.Open(LanguageModel.EnglishPath).Dispose();
}
