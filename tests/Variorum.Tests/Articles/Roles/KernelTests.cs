using Variorum.Articles.Roles;
using Xunit;

namespace Variorum.Tests.Articles.Roles;

public class KernelTests
{
    [Theory]
    [InlineData(16)]
    [InlineData(48)]
    public void Rows_of_a_table_are_summed_in_the_order_of_the_words(int width)
    {
        var random = new Random(width);
        float[] table = Numbers(random, 16 * width), y = Numbers(random, width), want = new float[width];
        uint[] hashes = [3, 19, 0xFFFFFFFF, 8];
        foreach (uint hash in hashes)
        {
            for (int k = 0; k < width; k++) want[k] += table[(int)(hash % 16 * width) + k];
        }
        Kernel.Sum(hashes, table, 16, y);
        Assert.Equal(want, y);
    }

    /// <summary>Half of them zero, as behind a rectifier.</summary>
    private static float[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => Math.Max(0, random.NextSingle() - 0.5f))];
}
