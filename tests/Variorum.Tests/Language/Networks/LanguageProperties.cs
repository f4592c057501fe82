using FsCheck;
using FsCheck.Fluent;
using Variorum.Articles;
using Variorum.Language;
using Variorum.Text;
using Xunit;

namespace Variorum.Tests.Language.Networks;

/// <summary>What holds for any text whatever, from characters to names.</summary>
public class LanguageProperties
{
    private static readonly string[] Hurtful =
    [
        "\ud83d", "\ude00", "\u200d", "\u200b", "\u0301", "\ufeff", "\0", "ש", "中", "İ", "…", "“", "”", "’s", "n't", " ", " ", "\n", ".", ",", "(", ")",
        "\t", "\u2028", "\u00ad", "ß", "ǅ", "\uffff", "‘", "’", "[1]", "/", "&", "½", "_", "AM ", "3/4/2021 ", "Agency (NPA) ", "Mrs Lindholm ", "Anna Lindholm ",
        "he ", "it ", "they ", "her ", "who ", "ministry ", "in ", "that ", "Mr. ", "said ", "the ", "President ", "Tavrin ", "U.S. ", "of ", "and ", "\"", "—", "-", "9,000 ", "http://a.b/?c=d ", "@x ", "A", "zz ",
    ];

    [Fact]
    public void NoTextThrowsAndEveryNameStandsInIt() => Prop.ForAll(
        Arb.From(Gen.Elements(Hurtful).ArrayOf().Select(string.Concat)),
        words =>
        {
            var text = Read(words);
            return text.Mentions.All(m => m.Span.Start == text.Tokens[m.FirstToken].Span.Start && m.Span.End == text.Tokens[m.EndToken - 1].Span.End)
                && text.Mentions.All(m => m.Entity >= 0 && m.Entity < text.Entities.Count)
                && text.Sentences.All(s => text.TokensOf(s).ToArray().Count(t => t.Head < 0) == 1)
                && text.Tokens.All(t => t.Lemma.Length > 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(120));

    [Fact]
    public void TenMillionLettersWithoutASpaceAreOneWord() => Assert.Single(Read(new string('q', 10_000_000)).Tokens);

    private static ParsedText Read(string words)
    {
        var text = new SourceText(words);
        return new LanguageReader(ModelUnderTest.English).Read(new Article(text, [new Block(BlockRole.Body, text.Whole, "test")]));
    }
}
