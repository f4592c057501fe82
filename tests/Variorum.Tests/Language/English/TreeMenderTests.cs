using Variorum.Language;
using Variorum.Language.English;
using Xunit;

namespace Variorum.Tests.Language.English;

/// <summary>Trees as the parser has been seen to draw them: form, Penn tag, head, relation of each word.</summary>
public class TreeMenderTests
{
    [Fact]
    public void ANounBeforeAFiniteVerbWithoutSubjectIsItsSubject() =>
        Assert.Equal(Relation.Nsubj_pass, Mended(1, "Forty CD 2 nummod", "people NNS 4 obl", "were VBD 4 aux:pass", "hurt VBN 0 root"));

    [Fact]
    public void AnObliqueKeepsItsPreposition() => Assert.Equal(Relation.Obl, Mended(1, "From IN 2 case", "boats NNS 3 obl", "came VBD 0 root", "two CD 3 nsubj"));

    [Fact]
    public void ANounBehindACommaIsNoSecondSubject() =>
        Assert.Equal(Relation.Parataxis, Mended(3, "Strikes NNS 2 nsubj", "ended VBD 0 root", ", , 4 punct", "victory NN 2 nsubj"));

    [Fact]
    public void AParticipleBehindWhatIsSaidIsNotSaid() =>
        Assert.Equal(Relation.Advcl, Mended(3, "said VBD 0 root", "left VBD 1 ccomp", ", , 4 punct", "adding VBG 1 ccomp"));

    [Fact]
    public void AParticipleAloneMayBeWhatIsMeant() => Assert.Equal(Relation.Ccomp, Mended(1, "stopped VBD 0 root", "running VBG 1 ccomp"));

    private static Relation Mended(int word, params string[] rows)
    {
        var lines = rows.Select((r, i) => $"{i + 1}\t{r.Split(' ')[0]}\t_\t_\t_\t_\t0\troot\t_\t_");
        var text = WordLines.FromConllu(new StringReader(string.Join('\n', lines) + "\n\n")).Text;
        for (int i = 0; i < rows.Length; i++)
        {
            string[] fields = rows[i].Split(' ');
            ref var token = ref text.Tokens[i];
            (token.Penn, token.Head, token.Relation) = (PennTags.Index(fields[1]), int.Parse(fields[2]) - 1, RelationNames.Parse(fields[3]));
            token.Tag = fields[1] == "," ? UniversalTag.PUNCT : UniversalTag.X;
            if (fields[1] == "VBD") token.Features = Morphology.Finite;
        }
        TreeMender.Mend(text);
        return text.Tokens[word].Relation;
    }
}
