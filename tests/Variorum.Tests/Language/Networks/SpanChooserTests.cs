using Variorum.Language;
using Variorum.Language.Networks;
using Xunit;

namespace Variorum.Tests.Language.Networks;

public class SpanChooserTests
{
    [Fact]
    public void ASpanIsTheBestOfAllSpansOfItsRole()
    {
        var random = new Random(11);
        for (int round = 0; round < 200; round++)
        {
            int words = random.Next(2, 9), cue = random.Next(words);
            float[] scores = [.. Enumerable.Range(0, words * 12).Select(_ => (float)(random.NextDouble() - 0.5))];
            var found = Choose(words, cue, scores, [0, -100, -100, -100]);
            var best = Spans(0, cue).Where(s => s.Last < cue && !Overlaps(s, found[0]) && !Overlaps(s, found[1])).Select(s => Score(scores, SpanChooser.Before, s)).DefaultIfEmpty(float.NaN).Max();
            Assert.Equal(best, found[2].IsNone ? float.NaN : Score(scores, SpanChooser.Before, (found[2].Start, found[2].End - 1)), 1e-4f);
            Assert.True(found[0].Contains(cue));
        }
    }

    [Fact]
    public void NoSpanIsTakenWhereNoneScoresBetter()
    {
        var found = Choose(5, 2, new float[60], [100, 1, 1, 1]);
        Assert.Equal([false, true, true, true], found.Select(s => s.IsNone));
    }

    [Fact]
    public void TheProbabilitiesOfAllSpansAndOfNoneAddUpToOne()
    {
        var random = new Random(12);
        for (int round = 0; round < 50; round++)
        {
            int words = random.Next(2, 9), cue = random.Next(words);
            float[] scores = [.. Enumerable.Range(0, words * 12).Select(_ => (float)(4 * random.NextDouble() - 2))];
            var chooser = Prepared(words);
            var spans = Spans(0, cue).Select(s => new TokenSpan(s.First, s.Last + 1)).Append(TokenSpan.None);
            double sum = spans.Sum(s => Math.Exp(chooser.LogLikelihood(SpanChooser.Before, words, cue, new TokenSpan(0, words), scores, 12, 0.3f, s)));
            Assert.Equal(1, sum, 1e-4);
        }
    }

    private static TokenSpan[] Choose(int words, int cue, float[] scores, float[] none)
    {
        var found = new TokenSpan[SpanChooser.Roles];
        Prepared(words).Choose(words, cue, new TokenSpan(0, words), scores, 12, none, found);
        return found;
    }

    private static SpanChooser Prepared(int words)
    {
        var chooser = new SpanChooser();
        chooser.Prepare(ModelUnderTest.Analyze(string.Join(' ', Enumerable.Repeat("word", words))), new TokenSpan(0, words));
        return chooser;
    }

    private static float Score(float[] scores, int role, (int First, int Last) span) =>
        scores[span.First * 12 + 3 * role] + scores[span.Last * 12 + 3 * role + 1] + Enumerable.Range(span.First, span.Last - span.First + 1).Sum(i => scores[i * 12 + 3 * role + 2]);

    private static IEnumerable<(int First, int Last)> Spans(int from, int to) =>
        Enumerable.Range(from, Math.Max(0, to - from)).SelectMany(first => Enumerable.Range(first, to - first).Select(last => (first, last)));

    private static bool Overlaps((int First, int Last) span, TokenSpan taken) => !taken.IsNone && span.First < taken.End && taken.Start <= span.Last;
}
