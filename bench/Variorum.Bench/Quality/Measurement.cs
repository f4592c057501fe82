namespace Variorum.Bench.Quality;

/// <summary>One run of the program over one labelled corpus, and the scorer that judges it.</summary>
/// <param name="Name">Begins the names of its figures.</param>
/// <param name="Arguments">Of the program; its output goes into a file.</param>
/// <param name="Scorer">File in <c>shared/score</c>.</param>
/// <param name="Gold">What the scorer gets before the output's file.</param>
internal sealed record Measurement(string Name, string[] Arguments, string Scorer, string[] Gold)
{
    /// <summary>Everything that can be measured with what lies in the shared folder.</summary>
    public static IEnumerable<Measurement> All(string shared)
    {
        string Corpus(string name) => Path.Combine(shared, "corpora", name);
        yield return new("seeds", ["annotate", Path.Combine(shared, "seeds")], "seeds.py", [Path.Combine(shared, "seeds"), Path.Combine(shared, "gold")]);
        foreach (var (name, scorer) in new[]
        {
            ("attributions-polnear-dev", "attributions.py"), ("quantities-newsquant", "quantities.py"), ("times-tbaq", "times.py"), ("times-meantime", "times.py"),
        })
        {
            yield return new(name, ["annotate", "--plain", Path.Combine(Corpus(name), "accounts.jsonl")], scorer, [Corpus(name)]);
        }
        foreach (string name in new[] { "articles-naeb", "articles-wcxb" })
        {
            yield return new(name + "-html", ["annotate", "--articles-only", Path.Combine(Corpus(name), "accounts.jsonl.gz")], "articles.py", [Corpus(name)]);
            yield return new(name + "-text", ["annotate", "--articles-only", Path.Combine(Corpus(name), "text.jsonl.gz")], "articles.py", [Corpus(name)]);
        }
        foreach (string name in new[] { "ud-ewt", "ud-gum-open" })
        {
            string file = Path.Combine(Corpus(name), "dev.conllu.gz");
            yield return new(name, ["parse", file], "language.py", [file]);
        }
        foreach (string name in new[] { "entities-worldwide/dev", "entities-open/wikigold", "entities-open/uner-ewt-dev", "entities-open/meantime", "entities-open/re3d-train" })
        {
            string file = Corpus(name + ".bio.gz");
            yield return new(name.Replace('/', '-'), ["entities", file], "entities.py", [file]);
        }
    }

    /// <summary>What the figures hang on besides the program: the gold.</summary>
    public IEnumerable<string> GoldFiles => Gold.SelectMany(FilesOf);

    private static string[] FilesOf(string gold)
    {
        if (!Directory.Exists(gold)) return [gold];
        return [.. Directory.GetFiles(gold, Path.GetFileName(gold) == "gold" ? "*" : "gold*").Order(StringComparer.Ordinal)];
    }
}
