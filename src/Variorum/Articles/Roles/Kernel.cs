using System.Numerics;
using System.Runtime.InteropServices;

namespace Variorum.Articles.Roles;

/// <summary>
/// The arithmetic of the block net. Every output is summed in the order of the inputs, multiplication and addition
/// rounded apart, so that all machines agree to the last bit whatever their vectors' width.
/// </summary>
internal static class Kernel
{
    /// <summary><c>y += x · W</c>, W stored row by row, a row an input. Zero inputs, which most are, cost nothing.</summary>
    public static void AddProduct(ReadOnlySpan<float> x, ReadOnlySpan<float> weights, Span<float> y)
    {
        int width = y.Length, step = Vector<float>.Count;
        for (int i = 0; i < x.Length; i++)
        {
            float value = x[i];
            if (value == 0) continue;
            var row = weights.Slice(i * width, width);
            var scale = new Vector<float>(value);
            var rowVectors = MemoryMarshal.Cast<float, Vector<float>>(row);
            var sumVectors = MemoryMarshal.Cast<float, Vector<float>>(y);
            for (int k = 0; k < sumVectors.Length; k++) sumVectors[k] += rowVectors[k] * scale;
            for (int k = sumVectors.Length * step; k < width; k++) y[k] += row[k] * value;
        }
    }

    public static void Rectify(Span<float> values)
    {
        for (int i = 0; i < values.Length; i++) values[i] = Math.Max(0, values[i]);
    }

    public static void Softmax(Span<float> values)
    {
        float top = float.NegativeInfinity, sum = 0;
        foreach (float value in values) top = Math.Max(top, value);
        for (int i = 0; i < values.Length; i++) sum += values[i] = MathF.Exp(values[i] - top);
        for (int i = 0; i < values.Length; i++) values[i] /= sum;
    }
}
