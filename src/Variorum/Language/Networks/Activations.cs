using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Variorum.Language.Networks;

/// <summary>The non-linear steps, vector by vector. Lengths are multiples of 16.</summary>
internal static unsafe class Activations
{
    /// <summary>x → x, or x/10 below zero.</summary>
    public static void LeakyRelu(float* x, long length)
    {
        if (Vector512.IsHardwareAccelerated) LeakyRelu<Lanes512>(x, length);
        else LeakyRelu<Lanes256>(x, length);
    }

    /// <summary>One step of an LSTM on one row: gates in the order input, forget, output, candidate; cell in place.</summary>
    /// <param name="before">The cell before this step, or null at the first.</param>
    public static void Cell(float* gates, float* before, float* cell, float* state, int size)
    {
        if (Vector512.IsHardwareAccelerated) Cell<Lanes512>(gates, before, cell, state, size);
        else Cell<Lanes256>(gates, before, cell, state, size);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void LeakyRelu<V>(float* x, long length) where V : struct, ILanes<V>
    {
        V tenth = V.Fill(0.1f);
        for (long i = 0; i < length; i += V.Width)
        {
            V v = V.Load(x + i);
            V.Store(V.Max(v, V.Multiply(v, tenth)), x + i);
        }
    }

    private static void Cell<V>(float* gates, float* before, float* cell, float* state, int size) where V : struct, ILanes<V>
    {
        for (int j = 0; j < size; j += V.Width)
        {
            V c = V.Multiply(Sigmoid(V.Load(gates + j)), Tanh(V.Load(gates + 3 * size + j)));
            if (before != null) c = V.Fused(Sigmoid(V.Load(gates + size + j)), V.Load(before + j), c);
            V.Store(c, cell + j);
            V.Store(V.Multiply(Sigmoid(V.Load(gates + 2 * size + j)), Tanh(c)), state + j);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Sigmoid<V>(V x) where V : struct, ILanes<V>
    {
        V half = V.Fill(0.5f);
        return V.Fused(half, Tanh(V.Multiply(x, half)), half);
    }

    /// <summary>Rational approximation of degree 13/6 on [-7.9, 7.9], within 3·10⁻⁷ (the one in Eigen's MathFunctionsImpl).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Tanh<V>(V value) where V : struct, ILanes<V>
    {
        V x = V.Max(V.Min(value, V.Fill(7.90531110763549805f)), V.Fill(-7.90531110763549805f));
        V s = V.Multiply(x, x);
        V p = V.Fused(s, V.Fill(-2.76076847742355e-16f), V.Fill(2.00018790482477e-13f));
        p = V.Fused(s, p, V.Fill(-8.60467152213735e-11f));
        p = V.Fused(s, p, V.Fill(5.12229709037114e-08f));
        p = V.Fused(s, p, V.Fill(1.48572235717979e-05f));
        p = V.Fused(s, p, V.Fill(6.37261928875436e-04f));
        p = V.Fused(s, p, V.Fill(4.89352455891786e-03f));
        V q = V.Fused(s, V.Fill(1.19825839466702e-06f), V.Fill(1.18534705686654e-04f));
        q = V.Fused(s, q, V.Fill(2.26843463243900e-03f));
        q = V.Fused(s, q, V.Fill(4.89352518554385e-03f));
        return V.Divide(V.Multiply(x, p), q);
    }
}
