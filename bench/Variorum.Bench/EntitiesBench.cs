using System.IO.Compression;
using Variorum.Language;
using Variorum.Language.English;

namespace Variorum.Bench;

/// <summary>Names with exact span and type on labelled words, before and after the rules that mend the model's.</summary>
internal static class EntitiesBench
{
    public static int Run(string corpora)
    {
        using var model = LanguageModel.Open(LanguageModel.EnglishPath);
        foreach (string file in new[] { "entities-worldwide/dev", "entities-open/wikigold", "entities-open/re3d-train", "entities-open/meantime" }) Score(model, corpora, file);
        return 0;
    }

    private static void Score(LanguageModel model, string corpora, string name)
    {
        Tally raw = new(), mended = new();
        foreach (string document in Documents(Path.Combine(corpora, name + ".bio.gz")))
        {
            var gold = Gold(document);
            var text = WordLines.FromWords(new StringReader(document)).Text;
            model.Analyze(text);
            Add(raw, gold, text);
            EntityResolver.Resolve(text);
            Add(mended, gold, text);
            if (Environment.GetEnvironmentVariable("VARIORUM_BENCH_DIFF") is { Length: > 0 }) Differences(gold, text);
        }
        Console.WriteLine($"{name,-25} model  {raw}");
        Console.WriteLine($"{name,-25} mended {mended}");
    }

    private static void Add(Tally tally, HashSet<(int, int, EntityType)> gold, ParsedText text)
    {
        var found = Found(text);
        tally.Add(found.Count(gold.Contains), found.Count, gold.Count);
    }

    private static HashSet<(int, int, EntityType)> Found(ParsedText text) =>
        [.. text.Mentions.Where(m => m.Kind == MentionKind.Name).Select(m => (m.FirstToken, m.EndToken, m.Type))];

    private static void Differences(HashSet<(int First, int End, EntityType Type)> gold, ParsedText text)
    {
        var found = Found(text);
        foreach (var m in text.Mentions.Where(m => !gold.Contains((m.FirstToken, m.EndToken, m.Type))))
        {
            var right = gold.Where(g => g.First < m.EndToken && m.FirstToken < g.End).Select(g => $"{text.Text.Quote(text.Tokens[g.First].Span.Union(text.Tokens[g.End - 1].Span))}/{g.Type}");
            Console.WriteLine($"wrong\t{text.Text.Quote(m.Span)}/{m.Type}\t{m.Reason}\t{string.Join(" ", right)}");
        }
        foreach (var g in gold.Where(g => !found.Any(f => g.First < f.Item2 && f.Item1 < g.End))) Console.WriteLine($"missed\t{text.Text.Quote(text.Tokens[g.First].Span.Union(text.Tokens[g.End - 1].Span))}/{g.Type}");
    }

    private static IEnumerable<string> Documents(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        string all = reader.ReadToEnd();
        return all.Split("# doc ").Where(d => d.Contains('\t')).Select(d => all.StartsWith("# doc ", StringComparison.Ordinal) ? d[(d.IndexOf('\n') + 1)..] : d);
    }

    private static HashSet<(int, int, EntityType)> Gold(string document)
    {
        var gold = new HashSet<(int, int, EntityType)>();
        int word = 0, start = -1;
        var type = EntityType.None;
        foreach (string line in document.Split('\n').Append(""))
        {
            string[] fields = line.Split('\t');
            string tag = fields.Length > 1 ? fields[1] : "O";
            var kind = tag.Length > 2 ? TypeOf(tag[2..]) : EntityType.None;
            if (start >= 0 && (tag[0] != 'I' || kind != type)) { gold.Add((start, word, type)); start = -1; }
            if (kind != EntityType.None && (tag[0] == 'B' || start < 0)) (start, type) = (word, kind);
            if (fields.Length > 1) word++;
        }
        return gold;
    }

    private static EntityType TypeOf(string tag) => tag.ToLowerInvariant() switch
    {
        "person" or "per" => EntityType.Person,
        "organization" or "organisation" or "org" => EntityType.Organization,
        "location" or "loc" or "gpe" or "facility" or "fac" => EntityType.Location,
        "norp" or "nationality" => EntityType.Norp,
        _ => EntityType.None,
    };
}
