namespace Variorum.Language.Networks;

/// <summary>What the network's outputs mean: where each head's scores stand in a row, and the value of each class.</summary>
internal sealed class OutputClasses
{
    private readonly LemmaTable _known;

    public OutputClasses(ModelFile file)
    {
        Tags = Array.ConvertAll(file.Classes("upos"), tag => Enum.TryParse<UniversalTag>(tag, out var known) ? known : UniversalTag.X);
        Penn = Array.ConvertAll(file.Classes("xpos"), PennTags.Index);
        Features = Array.ConvertAll(file.Classes("feats"), FeatureNames.Parse);
        Lemmas = LemmaScript.All(file.Classes("lemma"));
        Relations = Array.ConvertAll(file.Classes("label"), RelationNames.Parse);
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
