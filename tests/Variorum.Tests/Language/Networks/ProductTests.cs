using Variorum.Language.Networks;
using Xunit;

namespace Variorum.Tests.Language.Networks;

public class ProductTests
{
    [Theory]
    [InlineData(1, 5, 3)]
    [InlineData(7, 16, 33)]
    [InlineData(108, 40, 70)]
    public unsafe void RowsTimesWeightsPlusBias(int rows, int inputs, int outputs)
    {
        var random = new Random(rows);
        float[] Random(int n) => [.. Enumerable.Range(0, n).Select(_ => random.NextSingle() - 0.5f)];
        float[] a = Random(rows * inputs);
        Half[] w = [.. Random(inputs * outputs).Select(v => (Half)v)], bias = [.. Random(outputs).Select(v => (Half)v)];
        WeightMatrix weights;
        fixed (Half* first = w, second = bias) weights = new WeightMatrix(inputs, new LinearLayer((ushort*)first, (ushort*)second, outputs));
        using var c = new FloatBuffer(rows * weights.Outputs);
        fixed (float* p = a) Product.Multiply(p, inputs, weights, c.Pointer, rows);
        for (int r = 0; r < rows; r++)
        {
            for (int j = 0; j < outputs; j++)
            {
                double expected = (double)bias[j] + Enumerable.Range(0, inputs).Sum(k => (double)a[r * inputs + k] * (double)w[k * outputs + j]);
                Assert.Equal(expected, c.Pointer[r * weights.Outputs + j], 1e-4);
            }
        }
    }
}
