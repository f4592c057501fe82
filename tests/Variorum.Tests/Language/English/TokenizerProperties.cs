using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Variorum.Language;
using Xunit;

namespace Variorum.Tests.Language.English;

/// <summary>What holds for any string whatever, of characters that are likely to hurt.</summary>
public class TokenizerProperties
{
    private static readonly char[] Hurtful =
    [
        .. " \n\t.,;:!?'’\"“”()[]-–—/\\@#$%&*+=_~<>|", 'a', 'b', 'n', 't', 's', 'A', 'U', 'S', '0', '1', '9',
        '\uD83D', '\uDE00', '\u200D', '\u200B', '\u0301', '\uFE0F', '\uFEFF', '\u00A0', '\0', 'ש', '中', 'é', '…', '☎',
    ];

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(60);

    private static readonly Arbitrary<string> Texts = Arb.From(Gen.Elements(Hurtful).ArrayOf().Select(c => new string(c)));

    [Fact]
    public void TokensAscendAndNeverOverlap() => Check(text =>
    {
        int end = 0;
        foreach (var token in TokenizerTests.Parse(text).Tokens)
        {
            if (token.Span.Start < end || token.Span.IsEmpty) return false;
            end = token.Span.End;
        }
        return end <= text.Length;
    });

    [Fact]
    public void EveryCharacterButSpaceIsCovered() => Check(text =>
    {
        var covered = new bool[text.Length];
        foreach (var token in TokenizerTests.Parse(text).Tokens) covered.AsSpan(token.Span.Start, token.Span.Length).Fill(true);
        return Enumerable.Range(0, text.Length).All(i => covered[i] || char.IsWhiteSpace(text[i]));
    });

    [Fact]
    public void SentencesHoldAllTokensInOrder() => Check(text =>
    {
        var parsed = TokenizerTests.Parse(text);
        int next = 0;
        foreach (var sentence in parsed.Sentences)
        {
            if (sentence.FirstToken != next || sentence.EndToken <= next) return false;
            next = sentence.EndToken;
        }
        return next == parsed.Tokens.Length;
    });

    [Theory]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData("a-")]
    [InlineData("a'")]
    [InlineData("1,")]
    [InlineData("1-")]
    [InlineData(".")]
    [InlineData("http://")]
    [InlineData("\uD800")]
    [InlineData("A. ")]
    [InlineData("”. ")]
    [InlineData("x\n")]
    public void TimeIsLinearInWhateverIsRepeated(string unit)
    {
        // Best of three each, and a ratio: the machine may be busy. Ten times the text in less than forty times the time; quadratic would be a hundred.
        TimeSpan few = Best(unit, 40_000), many = Best(unit, 400_000);
        Assert.True(many < 40 * few + TimeSpan.FromMilliseconds(200), $"{few} for a tenth of what took {many}");
    }

    private static TimeSpan Best(string unit, int length)
    {
        string text = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
        return Enumerable.Range(0, 3).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            Assert.NotEmpty(TokenizerTests.Parse(text).Tokens);
            return watch.Elapsed;
        });
    }

    private static void Check(Func<string, bool> holds) => Prop.ForAll(Texts, holds).Check(Many);
}
