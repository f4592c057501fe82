namespace Variorum.Language.Networks;

/// <summary>What the network's outputs mean: where each head's scores stand in a row, and the value of each class.</summary>
internal sealed class OutputClasses
{
    private readonly LemmaTable _known;

    public OutputClasses(ModelFile file)
    {
        Tags = [.. file.Classes("upos").Select(t => Enum.TryParse<UniversalTag>(t, out var tag) ? tag : UniversalTag.X)];
        Penn = [.. file.Classes("xpos").Select(PennTags.Index)];
        Features = [.. file.Classes("feats").Select(FeatureNames.Parse)];
        Lemmas = [.. file.Classes("lemma").Select(s => new LemmaScript(s))];
        Relations = [.. file.Classes("label").Select(RelationNames.Parse)];
        Names = new NameTags(file.Classes("names"));
        _known = new LemmaTable(file);
    }

    public UniversalTag[] Tags { get; }

    public byte[] Penn { get; }

    public Morphology[] Features { get; }

    public LemmaScript[] Lemmas { get; }

    public Relation[] Relations { get; }

    public NameTags Names { get; }

    /// <summary>Fills a token's tags, features and lemma from its row of scores.</summary>
    public void Fill(ref Token token, ReadOnlySpan<char> form, ReadOnlySpan<float> row)
    {
        token.Tag = Tags[Take(ref row, Tags.Length)];
        token.Penn = Penn[Take(ref row, Penn.Length)];
        token.Features = Features[Take(ref row, Features.Length)];
        var script = Lemmas[Take(ref row, Lemmas.Length)];
        token.Lemma = (_known.Find(form, PennTags.Name(token.Penn)) ?? script).Apply(form);
    }

    /// <summary>The highest of the first <paramref name="count"/> scores; the row moves past them.</summary>
    private static int Take(ref ReadOnlySpan<float> row, int count)
    {
        int best = System.Numerics.Tensors.TensorPrimitives.IndexOfMax(row[..count]);
        row = row[count..];
        return best;
    }
}
