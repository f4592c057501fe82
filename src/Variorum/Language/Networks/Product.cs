using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Variorum.Language.Networks;

/// <summary>Matrix products of activations with weights: the inner loop of everything.</summary>
internal static unsafe class Product
{
    /// <summary>Rows that stay in the second-level cache while the panels pass over them: 96 rows of 400 floats are 150 KB.</summary>
    private const int RowBlock = 96;

    /// <summary>c = a·w + bias, row by row.</summary>
    public static void Multiply(float* a, int stride, WeightMatrix w, float* c, int rows) => Dispatch(a, stride, w, w.Bias, 0, c, rows);

    /// <summary>c += a·w.</summary>
    public static void Add(float* a, int stride, WeightMatrix w, float* c, int rows) => Dispatch(a, stride, w, c, w.Outputs, c, rows);

    private static void Dispatch(float* a, int stride, WeightMatrix w, float* start, int startStride, float* c, int rows)
    {
        if (Vector512.IsHardwareAccelerated) Run<Lanes512>(a, stride, w, start, startStride, c, rows);
        else Run<Lanes256>(a, stride, w, start, startStride, c, rows);
    }

    private static void Run<V>(float* a, int stride, WeightMatrix w, float* start, int startStride, float* c, int rows) where V : struct, ILanes<V>
    {
        int panel = 2 * V.Width, inputs = w.Inputs, outputs = w.Outputs;
        for (int block = 0; block < rows; block += RowBlock)
        {
            int end = Math.Min(rows, block + RowBlock);
            for (int column = 0; column < outputs; column += panel)
            {
                float* b = w.Panels + (long)column * inputs;
                int r = block;
                if (V.Rows == 8)
                {
                    for (; r + 8 <= end; r += 8) Eight<V>(a + (long)r * stride, stride, b, inputs, start + column + (long)r * startStride, startStride, c + column + (long)r * outputs, outputs);
                }
                for (; r + 4 <= end; r += 4) Four<V>(a + (long)r * stride, stride, b, inputs, start + column + (long)r * startStride, startStride, c + column + (long)r * outputs, outputs);
                for (; r + 2 <= end; r += 2) Two<V>(a + (long)r * stride, stride, b, inputs, start + column + (long)r * startStride, startStride, c + column + (long)r * outputs, outputs);
                if (r < end) One<V>(a + (long)r * stride, b, inputs, start + column + (long)r * startStride, c + column + (long)r * outputs);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Eight<V>(float* a, int stride, float* b, int inputs, float* start, int startStride, float* c, int outputs) where V : struct, ILanes<V>
    {
        float* e = a + 4 * (long)stride;
        V c00 = V.Load(start), c01 = V.Load(start + V.Width); start += startStride;
        V c10 = V.Load(start), c11 = V.Load(start + V.Width); start += startStride;
        V c20 = V.Load(start), c21 = V.Load(start + V.Width); start += startStride;
        V c30 = V.Load(start), c31 = V.Load(start + V.Width); start += startStride;
        V c40 = V.Load(start), c41 = V.Load(start + V.Width); start += startStride;
        V c50 = V.Load(start), c51 = V.Load(start + V.Width); start += startStride;
        V c60 = V.Load(start), c61 = V.Load(start + V.Width); start += startStride;
        V c70 = V.Load(start), c71 = V.Load(start + V.Width);
        long s = stride;
        for (int k = 0; k < inputs; k++, a++, e++, b += 2 * V.Width)
        {
            V b0 = V.Load(b), b1 = V.Load(b + V.Width);
            V x = V.Fill(a[0]); c00 = V.Fused(x, b0, c00); c01 = V.Fused(x, b1, c01);
            x = V.Fill(a[s]); c10 = V.Fused(x, b0, c10); c11 = V.Fused(x, b1, c11);
            x = V.Fill(a[2 * s]); c20 = V.Fused(x, b0, c20); c21 = V.Fused(x, b1, c21);
            x = V.Fill(a[3 * s]); c30 = V.Fused(x, b0, c30); c31 = V.Fused(x, b1, c31);
            x = V.Fill(e[0]); c40 = V.Fused(x, b0, c40); c41 = V.Fused(x, b1, c41);
            x = V.Fill(e[s]); c50 = V.Fused(x, b0, c50); c51 = V.Fused(x, b1, c51);
            x = V.Fill(e[2 * s]); c60 = V.Fused(x, b0, c60); c61 = V.Fused(x, b1, c61);
            x = V.Fill(e[3 * s]); c70 = V.Fused(x, b0, c70); c71 = V.Fused(x, b1, c71);
        }
        V.Store(c00, c); V.Store(c01, c + V.Width); c += outputs;
        V.Store(c10, c); V.Store(c11, c + V.Width); c += outputs;
        V.Store(c20, c); V.Store(c21, c + V.Width); c += outputs;
        V.Store(c30, c); V.Store(c31, c + V.Width); c += outputs;
        V.Store(c40, c); V.Store(c41, c + V.Width); c += outputs;
        V.Store(c50, c); V.Store(c51, c + V.Width); c += outputs;
        V.Store(c60, c); V.Store(c61, c + V.Width); c += outputs;
        V.Store(c70, c); V.Store(c71, c + V.Width);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Four<V>(float* a, int stride, float* b, int inputs, float* start, int startStride, float* c, int outputs) where V : struct, ILanes<V>
    {
        V c00 = V.Load(start), c01 = V.Load(start + V.Width); start += startStride;
        V c10 = V.Load(start), c11 = V.Load(start + V.Width); start += startStride;
        V c20 = V.Load(start), c21 = V.Load(start + V.Width); start += startStride;
        V c30 = V.Load(start), c31 = V.Load(start + V.Width);
        long s = stride;
        for (int k = 0; k < inputs; k++, a++, b += 2 * V.Width)
        {
            V b0 = V.Load(b), b1 = V.Load(b + V.Width);
            V x = V.Fill(a[0]); c00 = V.Fused(x, b0, c00); c01 = V.Fused(x, b1, c01);
            x = V.Fill(a[s]); c10 = V.Fused(x, b0, c10); c11 = V.Fused(x, b1, c11);
            x = V.Fill(a[2 * s]); c20 = V.Fused(x, b0, c20); c21 = V.Fused(x, b1, c21);
            x = V.Fill(a[3 * s]); c30 = V.Fused(x, b0, c30); c31 = V.Fused(x, b1, c31);
        }
        V.Store(c00, c); V.Store(c01, c + V.Width); c += outputs;
        V.Store(c10, c); V.Store(c11, c + V.Width); c += outputs;
        V.Store(c20, c); V.Store(c21, c + V.Width); c += outputs;
        V.Store(c30, c); V.Store(c31, c + V.Width);
    }

    // Late in a batch, when most of its sentences have ended, steps of two and three rows are the rule.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Two<V>(float* a, int stride, float* b, int inputs, float* start, int startStride, float* c, int outputs) where V : struct, ILanes<V>
    {
        V c00 = V.Load(start), c01 = V.Load(start + V.Width); start += startStride;
        V c10 = V.Load(start), c11 = V.Load(start + V.Width);
        for (int k = 0; k < inputs; k++, a++, b += 2 * V.Width)
        {
            V b0 = V.Load(b), b1 = V.Load(b + V.Width);
            V x = V.Fill(a[0]); c00 = V.Fused(x, b0, c00); c01 = V.Fused(x, b1, c01);
            x = V.Fill(a[stride]); c10 = V.Fused(x, b0, c10); c11 = V.Fused(x, b1, c11);
        }
        V.Store(c00, c); V.Store(c01, c + V.Width); c += outputs;
        V.Store(c10, c); V.Store(c11, c + V.Width);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One<V>(float* a, float* b, int inputs, float* start, float* c) where V : struct, ILanes<V>
    {
        V c0 = V.Load(start), c1 = V.Load(start + V.Width);
        for (int k = 0; k < inputs; k++, b += 2 * V.Width)
        {
            V x = V.Fill(a[k]);
            c0 = V.Fused(x, V.Load(b), c0);
            c1 = V.Fused(x, V.Load(b + V.Width), c1);
        }
        V.Store(c0, c);
        V.Store(c1, c + V.Width);
    }
}
