using Variorum.Language;
using Variorum.Language.English;

namespace Variorum.Bench;

/// <summary>
/// Pronouns of the third person and definite descriptions of GUM's dev part, read from raw text with our own words, names and
/// trees: right when the chosen chain's last earlier member belongs to the gold entity. Baseline: the nearest earlier name or
/// noun that agrees.
/// </summary>
internal static class CoreferenceBench
{
    private static readonly string[] Groups = ["he/she", "it", "they", "descriptions"];

    /// <param name="invented">The folder tests/Corpus/pronouns.</param>
    public static int Run(string corpora, string invented)
    {
        using var model = LanguageModel.Open(LanguageModel.EnglishPath);
        var ours = Groups.Select(_ => new Tally()).ToArray();
        var nearest = Groups.Select(_ => new Tally()).ToArray();
        var news = Groups.Select(_ => new Tally()).ToArray();
        foreach (var gold in TreebankText.Read(Path.Combine(corpora, "ud-gum-open", "dev.conllu.gz")))
        {
            var document = new GoldReferences(gold, model);
            document.Score(ours);
            document.ScoreNearest(nearest);
            if (gold.Name.StartsWith("GUM_news", StringComparison.Ordinal) || gold.Name.StartsWith("GUM_interview", StringComparison.Ordinal)) document.Score(news);
        }
        for (int g = 0; g < Groups.Length; g++) Console.WriteLine($"{Groups[g],-13} {ours[g]}\n{"  nearest",-13} {nearest[g]}\n{"  news, talks",-13} {news[g]}");
        foreach (string half in (string[])["fit", "held"])
        {
            var found = Groups.Select(_ => new Tally()).ToArray();
            foreach (var text in InventedNews.Read(Path.Combine(invented, half + ".tsv"), model)) text.Score(found);
            for (int g = 0; g < 3; g++) Console.WriteLine($"invented news, {half,-4} {Groups[g],-7} {found[g]}");
        }
        Speed(model, TreebankText.Read(Path.Combine(corpora, "ud-gum-open", "dev.conllu.gz")));
        return 0;
    }

    /// <summary>Names and references together, on texts that are already tagged and parsed.</summary>
    private static void Speed(LanguageModel model, IEnumerable<TreebankText> texts)
    {
        var used = TimeSpan.Zero;
        long tokens = 0;
        var all = texts.ToList();
        foreach (var gold in all.Concat(all).Concat(all))
        {
            var text = Tokenizer.Tokenize(gold.Text, gold.Blocks);
            model.Analyze(text);
            var start = Environment.CpuUsage.TotalTime;
            CoreferenceResolver.Resolve(text, EntityResolver.Link(text));
            used += Environment.CpuUsage.TotalTime - start;
            tokens += text.Tokens.Length;
        }
        Console.WriteLine(FormattableString.Invariant($"names and references: {tokens / used.TotalSeconds:0} tokens a second of processor time"));
    }

    /// <summary>Prints each pronoun's candidates of the training part, and of invented news, for tools/coreference: a line a candidate with group, right or wrong, features.</summary>
    public static int Dump(string corpora, string invented)
    {
        using var model = LanguageModel.Open(LanguageModel.EnglishPath);
        Console.WriteLine(string.Join('\t', PronounFeatures.Names));
        foreach (var gold in TreebankText.Read(Path.Combine(corpora, "ud-gum-open", "train.conllu.gz"))) new GoldReferences(gold, model).Dump(Console.Out);
        foreach (var text in InventedNews.Read(Path.Combine(invented, "fit.tsv"), model)) text.Dump(Console.Out);
        return 0;
    }
}
