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
        "Mr. ", "said ", "the ", "President ", "Tavrin ", "U.S. ", "of ", "and ", "\"", "—", "-", "9,000 ", "http://a.b/?c=d ", "@x ", "A", "zz ",
    ];

    [Fact]
    public void NoTextThrowsAndEveryNameStandsInIt() => Prop.ForAll(
        Arb.From(Gen.Elements(Hurtful).ArrayOf().Select(string.Concat)),
        words =>
        {
            var text = Read(words);
            return text.Mentions.All(m => m.FirstToken < m.EndToken && m.Span.Start >= 0 && m.Span.End <= words.Length)
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
