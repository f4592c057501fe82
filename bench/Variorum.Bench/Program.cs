using Variorum.Bench;
using Variorum.Bench.Peers;
using Variorum.Bench.Quality;
using Variorum.Bench.Synthetic;

// One benchmark a word; each takes the folder of the labelled corpora and prints its figures.
return args switch
{
    ["pages", var corpora] => PagesBench.Run(corpora, ""),
    ["pages", var corpora, var only] => PagesBench.Run(corpora, only),
    ["words", var corpora] => WordsBench.Run(corpora),
    ["trees", var corpora] => TreesBench.Run(corpora),
    ["steps", var corpora] => LanguageSteps.Run(corpora),
    ["entities", var corpora] => EntitiesBench.Run(corpora),
    ["coreference", var corpora] => CoreferenceBench.Run(corpora, Path.Combine(Root(), "tests", "Corpus", "pronouns")),
    ["coreference-features", var corpora] => CoreferenceBench.Dump(corpora, Path.Combine(Root(), "tests", "Corpus", "pronouns")),
    ["headline-traits", var corpora] => HeadlineBench.Dump(corpora),
    ["outlet-traits", var corpora] => OutletBench.Dump(corpora),
    ["statements", var corpora] => StatementsBench.Run(corpora),
    ["alignment", var corpora] => AlignmentBench.Run(corpora, features: false),
    ["alignment-features", var corpora] => AlignmentBench.Run(corpora, features: true),
    ["peers", var corpora] => PeersBench.Run(corpora, Path.Combine(Root(), "bench", "peers")),
    ["figures", var corpora] => FiguresBench.Run(corpora),
    ["errors", var corpus, var predictions] => FigureErrors.Run(corpus, predictions),
    ["names", var path] => NamesView.Run(path),
    ["quality", .. var options] => Quality(options),
    ["speed"] => SpeedBench.Run(1000),
    ["speed", var count] => SpeedBench.Run(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)),
    ["light", var count] => SpeedBench.Light(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), 12),
    ["story", var count] => StoryBench.Run(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)),
    ["synthetic", var count, var file] => CorpusFile.Write(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), file),
    _ => Usage(),
};

static int Quality(string[] options)
{
    string repository = Root();
    string only = options.FirstOrDefault(o => !o.StartsWith('-')) ?? "";
    return new QualityBench(repository, Path.GetFullPath(Path.Combine(repository, "..", "shared")), TimeProvider.System).Run(only, options.Contains("--raise"));
}

static string Root()
{
    string repository = AppContext.BaseDirectory;
    while (!File.Exists(Path.Combine(repository, "Variorum.slnx"))) repository = Path.GetDirectoryName(repository) ?? throw new DirectoryNotFoundException("run it inside the repository");
    return repository;
}

static int Usage()
{
    Console.Error.WriteLine("usage: Variorum.Bench quality [WHICH] [--raise] | speed [ACCOUNTS] | light ACCOUNTS | story ACCOUNTS | synthetic ACCOUNTS FILE | pages CORPORA [WHICH] | words|trees|steps|entities|alignment|alignment-features|coreference|coreference-features|headline-traits|outlet-traits|statements|figures|peers CORPORA | errors CORPUS ACCOUNTS.jsonl | names PATH");
    return 2;
}
