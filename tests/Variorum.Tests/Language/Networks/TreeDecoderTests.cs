using Variorum.Language.Networks;
using Xunit;

namespace Variorum.Tests.Language.Networks;

public class TreeDecoderTests
{
    [Fact]
    public void TheTreeIsTheBestOfAllTreesWithOneRoot()
    {
        var random = new Random(3);
        var decoder = new TreeDecoder();
        for (int round = 0; round < 300; round++)
        {
            int n = random.Next(1, 5);
            float[] scores = [.. Enumerable.Range(0, n * (n + 1)).Select(_ => (float)random.NextDouble())];
            var (best, _) = AllTrees(n).Select(h => (Score(scores, h, n), h)).MaxBy(p => p.Item1);
            Assert.Equal(best, Score(scores, [.. decoder.Decode(scores.ToArray(), n)], n), 1e-5);
        }
    }

    private static float Score(float[] scores, int[] heads, int n) => Enumerable.Range(1, n).Sum(d => scores[(d - 1) * (n + 1) + heads[d]]);

    private static IEnumerable<int[]> AllTrees(int n)
    {
        for (int code = 0; code < Math.Pow(n + 1, n); code++)
        {
            var heads = new int[n + 1];
            for (int d = 1, rest = code; d <= n; d++, rest /= n + 1) heads[d] = rest % (n + 1);
            if (heads.Skip(1).Count(h => h == 0) == 1 && Enumerable.Range(1, n).All(d => Reaches(heads, d, n))) yield return heads;
        }
    }

    private static bool Reaches(int[] heads, int d, int n)
    {
        for (int steps = 0; d != 0; d = heads[d]) if (steps++ > n) return false;
        return true;
    }
}
