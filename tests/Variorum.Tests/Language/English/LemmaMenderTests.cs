using Variorum.Language;
using Variorum.Language.English;
using Xunit;

namespace Variorum.Tests.Language.English;

public class LemmaMenderTests
{
    [Theory]
    [InlineData("denies", "denie", "deny")]
    [InlineData("complied", "compli", "comply")]
    [InlineData("lied", "li", "lie")]
    [InlineData("underlies", "underly", "underlie")]
    [InlineData("said", "say", "say")]
    public void VerbsInIesAndIedGetTheirLemma(string form, string read, string right)
    {
        var text = WordLines.FromConllu(new StringReader($"1\t{form}\t{read}\tVERB\tVBZ\t_\t0\troot\t_\t_\n\n")).Text;
        text.Tokens[0].Tag = UniversalTag.VERB;
        text.Tokens[0].Lemma = read;
        LemmaMender.Mend(text);
        Assert.Equal(right, text.Tokens[0].Lemma);
    }
}
