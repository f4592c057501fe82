using Variorum.Articles.Roles;
using Xunit;

namespace Variorum.Tests.Articles.Roles;

public class BlockProductTests
{
    /// <summary>One run and several, widths for the widest vectors and for the others.</summary>
    [Theory]
    [InlineData(12, 1, 48)]
    [InlineData(48, 3, 48)]
    [InlineData(64, 2, 16)]
    [InlineData(64, 3, 112)]
    public void A_product_has_the_very_bits_of_sums_in_the_order_of_the_inputs(int count, int runs, int width)
    {
        var random = new Random(width + count);
        int row = count * runs;
        float[] x = Numbers(random, BlockProduct.Blocks * row), weights = Numbers(random, row * width), y = Numbers(random, BlockProduct.Blocks * width), want = [.. y];
        var marks = new ulong[runs];
        for (int block = 0; block < BlockProduct.Blocks; block++)
        {
            for (int i = 0; i < row; i++)
            {
                float value = x[(block * row) + i];
                if (value != 0) marks[i / count] |= 1UL << (i % count);
                for (int k = 0; k < width; k++) want[(block * width) + k] += weights[(i * width) + k] * value;
            }
        }
        BlockProduct.Add(new BlockInputs(x, row, count, count, marks), weights, width, y, width);
        Assert.Equal(want, y);
    }

    [Fact]
    public void Inputs_beyond_the_numbers_there_are_are_a_bug()
    {
        float[] x = new float[47], weights = new float[12 * 16], y = new float[64];
        Assert.Throws<ArgumentOutOfRangeException>(() => BlockProduct.Add(new BlockInputs(x, 12, [0xFFF]), weights, 16, y, 16));
    }

    /// <summary>Half of them zero, as behind a rectifier.</summary>
    private static float[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => Math.Max(0, random.NextSingle() - 0.5f))];
}
