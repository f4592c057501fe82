using Variorum.Language;
using Xunit;

namespace Variorum.Tests.Language.Networks;

public class LanguageModelTests
{
    [Fact]
    public void APlainSentenceIsReadAsASchoolbookWould()
    {
        var text = ModelUnderTest.Analyze("The minister told reporters on Monday that two soldiers were killed .");
        var tokens = text.Tokens;
        Assert.Equal((-1, Relation.Root, "tell"), (tokens[2].Head, tokens[2].Relation, tokens[2].Lemma));
        Assert.Equal((2, Relation.Nsubj), (tokens[1].Head, tokens[1].Relation));
        Assert.Equal((2, Relation.Ccomp), (tokens[10].Head, tokens[10].Relation));
        Assert.Equal((10, Relation.Nsubj_pass), (tokens[8].Head, tokens[8].Relation));
        Assert.Equal("soldier", tokens[8].Lemma);
        Assert.True(tokens[8].Features.HasFlag(Morphology.Plural) && tokens[2].Features.HasFlag(Morphology.Past));
    }

    [Fact]
    public void NamesHaveTypesAndExactSpans()
    {
        var text = ModelUnderTest.Analyze("Anna Keller of the United Nations arrived in France on Friday .");
        Assert.Equal([(0, 2, EntityType.Person), (4, 6, EntityType.Organization), (8, 9, EntityType.Location)], text.Mentions.Select(m => (m.FirstToken, m.EndToken, m.Type)));
    }

    [Fact]
    public void ASentenceLongerThanAWindowIsStillOneTree()
    {
        var text = ModelUnderTest.Analyze(string.Join(' ', Enumerable.Repeat("and the ship sailed on ,", 120)));
        AssertTrees(text);
    }

    [Fact]
    public void WhateverTheWordsThereAreTrees()
    {
        var random = new Random(7);
        string[] pieces = ["\ud83d", "\u200d", "", "…", "—", "A", "the", "9,9", "x\u0301", new string('q', 5000), "ש", "U.S.", "'", "\0", "ﬁ", "İ", "-", "http://a.b/c"];
        for (int round = 0; round < 30; round++)
        {
            string Word() => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => pieces[random.Next(pieces.Length)])) + "z";
            string Sentence() => string.Join(' ', Enumerable.Range(0, random.Next(1, 60)).Select(_ => Word()));
            AssertTrees(ModelUnderTest.Analyze([.. Enumerable.Range(0, 5).Select(_ => Sentence())]));
        }
    }

    [Fact]
    public void TheCompanyOfOtherSentencesAndThreadsChangesNothing()
    {
        string[] sentences = [.. Enumerable.Range(1, 40).Select(i => $"The {i} men of Tavrin said that {new string('o', 1 + i % 9)} it was over " + string.Concat(Enumerable.Repeat("and over ", i % 7)) + ".")];
        var together = Shape(ModelUnderTest.Analyze(sentences));
        Parallel.For(0, sentences.Length, i => Assert.Equal(together[i], Shape(ModelUnderTest.Analyze(sentences[i]))[0]));
    }

    private static string[] Shape(ParsedText text) => [.. text.Sentences.Select(s => string.Join(' ',
        text.TokensOf(s).ToArray().Select(t => $"{t.Lemma}/{t.Penn}/{t.Relation}/{(t.Head < 0 ? -1 : t.Head - s.FirstToken)}")))];

    private static void AssertTrees(ParsedText text)
    {
        foreach (var sentence in text.Sentences)
        {
            int roots = 0;
            for (int t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                Assert.Equal(text.Tokens[t].Head < 0, text.Tokens[t].Relation == Relation.Root);
                roots += text.Tokens[t].Head < 0 ? 1 : 0;
                int at = t;
                for (int steps = 0; at >= 0; at = text.Tokens[at].Head)
                {
                    Assert.InRange(at, sentence.FirstToken, sentence.EndToken - 1);
                    Assert.True(steps++ <= sentence.EndToken - sentence.FirstToken, "a cycle");
                }
            }
            Assert.Equal(1, roots);
        }
    }
}
