using Variorum.Language.Networks;
using Xunit;

namespace Variorum.Tests.Language.Networks;

/// <summary>The numbers the training tool computes for the same words (tools/language/lexical.py).</summary>
public class WordShapeTests
{
    [Theory]
    [InlineData("McDonald’s", "mcdonald's", 9183826776848004667UL, "XxXxxx'x", 959)]
    [InlineData("2,000", "2,000", 4411896727176533177UL, "d,ddd", 843)]
    [InlineData("“", "\"", 12638120130346321125UL, "\"", 813)]
    [InlineData("ÉCOLE", "école", 5393801304153025065UL, "XXX", 315)]
    [InlineData("Tavrin", "tavrin", 14992768191865749577UL, "Xxxx", 648)]
    public void WordsLookAsTheyDidInTraining(string word, string plain, ulong hash, string shape, int bucket)
    {
        Span<char> room = stackalloc char[WordShape.Longest];
        var found = WordShape.Plain(word, room);
        Assert.Equal(plain, found.ToString());
        Assert.Equal(hash, WordShape.Hash(found));
        var drawn = WordShape.Shape(word, room);
        Assert.Equal((shape, bucket), (drawn.ToString(), WordShape.Bucket(drawn, WordShape.Shapes)));
    }

    [Theory]
    [InlineData("carried", "l3|y", "carry")]
    [InlineData("US", "u0|", "US")]
    [InlineData("is", "k5|be", "is")]
    [InlineData("ran", "l2|un", "run")]
    public void ALemmaIsMadeByItsScript(string form, string script, string lemma) => Assert.Equal(lemma, new LemmaScript(script).Apply(form));
}
