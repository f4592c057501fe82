using System.IO.Compression;
using System.Text.Json;
using Variorum.Language;
using Xunit;

namespace Variorum.Tests.Language.Networks;

/// <summary>The scores of the model's manifest are what the program reaches.</summary>
public class ModelScoreTests
{
    private const double Tolerance = 0.2;

    [Theory]
    [InlineData("ud-ewt/dev.conllu.gz", "ewt")]
    [InlineData("ud-gum-open/dev.conllu.gz", "gum")]
    public void TagsAndTreesScoreAsTheManifestSays(string corpus, string part)
    {
        if (ModelUnderTest.Corpus(corpus) is not { } path) { Assert.Skip("the labelled corpora are not beside the repository"); return; }
        using var reader = Open(path);
        var lines = WordLines.FromConllu(reader);
        ModelUnderTest.English.Analyze(lines.Text);
        var gold = GoldRows(lines);
        double n = gold.Count;
        Check(part, "upos", gold.Count(g => g.Token.Tag.ToString() == g.Columns[3]) / n);
        Check(part, "xpos", gold.Count(g => PennTags.Name(g.Token.Penn) == g.Columns[4]) / n);
        Check(part, "uas", gold.Count(g => g.Head == g.Columns[6]) / n);
        Check(part, "las", gold.Count(g => g.Head == g.Columns[6] && Bare(RelationNames.Name(g.Token.Relation)) == Bare(g.Columns[7])) / n);
        Assert.True(gold.Count(g => string.Equals(g.Token.Lemma, g.Columns[2], StringComparison.OrdinalIgnoreCase)) / n > 0.975);
    }

    [Fact]
    public void NamesScoreAsTheManifestSays()
    {
        if (ModelUnderTest.Corpus("entities-worldwide/dev.bio.gz") is not { } path) { Assert.Skip("the labelled corpora are not beside the repository"); return; }
        using var reader = Open(path);
        var lines = WordLines.FromWords(reader);
        ModelUnderTest.English.Analyze(lines.Text);
        var gold = GoldNames(lines);
        var found = lines.Text.Mentions.Where(m => m.Kind == MentionKind.Name).Select(m => (m.FirstToken, m.EndToken, m.Type)).ToHashSet();
        double hits = gold.Count(found.Contains);
        Check("worldwide", "f1", 2 * hits / (gold.Count + found.Count));
    }

    private static void Check(string part, string score, double value)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(ModelUnderTest.Root, "models", "en-1.manifest.json")));
        double said = manifest.RootElement.GetProperty("dev").GetProperty(part).GetProperty(score).GetDouble();
        Assert.True(100 * value > said - Tolerance, $"{part} {score}: {100 * value:0.00}, the manifest says {said:0.00}");
    }

    private static List<(Token Token, string Head, string[] Columns)> GoldRows(WordLines lines)
    {
        var rows = new List<(Token, string, string[])>();
        foreach (var sentence in lines.Text.Sentences)
        {
            for (int t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                var token = lines.Text.Tokens[t];
                rows.Add((token, token.Head < 0 ? "0" : $"{token.Head - sentence.FirstToken + 1}", []));
            }
        }
        for (int i = 0; i < lines.Lines.Count; i++)
        {
            if (lines.TokenOfLine[i] is >= 0 and var t) rows[t] = rows[t] with { Item3 = lines.Lines[i].Split('\t') };
        }
        return rows;
    }

    private static HashSet<(int, int, EntityType)> GoldNames(WordLines lines)
    {
        var names = new HashSet<(int, int, EntityType)>();
        (int Start, EntityType Type)? open = null;
        int end = 0;
        void Close()
        {
            if (open is { } o) names.Add((o.Start, end, o.Type));
            open = null;
        }
        for (int i = 0; i < lines.Lines.Count; i++)
        {
            int token = lines.TokenOfLine[i];
            if (token < 0) continue;
            string tag = lines.Lines[i].Split('\t')[1];
            string type = tag.Length > 2 ? tag[2..].Replace("Facility", "Location") : "";
            if (!tag.StartsWith("I-", StringComparison.Ordinal)) Close();
            if (tag.StartsWith("B-", StringComparison.Ordinal) && Enum.TryParse<EntityType>(type, true, out var kind)) open = (token, kind);
            end = token + 1;
        }
        Close();
        return names;
    }

    private static string Bare(string relation) => relation.Split(':')[0];

    private static StreamReader Open(string path) => new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
}
