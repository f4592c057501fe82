using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Variorum.Articles.Roles;

/// <summary>
/// The arithmetic of the block net. Every output is summed in the order of the inputs, multiplication and addition
/// rounded apart, so that all machines agree to the last bit whatever their vectors' width.
/// </summary>
internal static class Kernel
{
    private static readonly int Step = Vector<float>.Count;

    /// <summary><c>y += x · W</c>, W stored row by row, a row an input. Zero inputs, which most are, cost next to nothing.</summary>
    public static void AddProduct(ReadOnlySpan<float> x, ReadOnlySpan<float> weights, Span<float> y)
    {
        Span<int> places = stackalloc int[x.Length];
        AddProduct(x, places[..Gather(x, places)], weights, y);
    }

    /// <param name="inputs">The places of the inputs that are not zero, ascending.</param>
    public static void AddProduct(ReadOnlySpan<float> x, ReadOnlySpan<int> inputs, ReadOnlySpan<float> weights, Span<float> y)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weights.Length, x.Length * y.Length);
        int at = 0;
        for (; at + (4 * Step) <= y.Length; at += 4 * Step) AddFour(x, inputs, weights, y, at);
        for (; at + Step <= y.Length; at += Step) AddOne(x, inputs, weights, y, at);
        if (at < y.Length) AddRest(x, inputs, weights, y, at);
    }

    /// <summary>The places of the inputs that are not zero, and how many they are. Zeros come in no order a processor could guess; looked
    /// for once and without a branch, they no longer stall every pass.</summary>
    public static int Gather(ReadOnlySpan<float> x, Span<int> places)
    {
        int count = 0;
        for (int i = 0; i < x.Length; i++)
        {
            places[count] = i;
            count += x[i] != 0 ? 1 : 0;
        }
        return count;
    }

    // Four vectors of sums stay in registers while the inputs go by: ten times as fast as going through y for each input.
    private static void AddFour(ReadOnlySpan<float> x, ReadOnlySpan<int> inputs, ReadOnlySpan<float> weights, Span<float> y, int at)
    {
        ref float from = ref MemoryMarshal.GetReference(weights), to = ref MemoryMarshal.GetReference(y);
        var a = Vector.LoadUnsafe(ref to, (nuint)at);
        var b = Vector.LoadUnsafe(ref to, (nuint)(at + Step));
        var c = Vector.LoadUnsafe(ref to, (nuint)(at + (2 * Step)));
        var d = Vector.LoadUnsafe(ref to, (nuint)(at + (3 * Step)));
        foreach (int i in inputs)
        {
            int row = (i * y.Length) + at;
            float value = x[i];
            a += Vector.LoadUnsafe(ref from, (nuint)row) * value;
            b += Vector.LoadUnsafe(ref from, (nuint)(row + Step)) * value;
            c += Vector.LoadUnsafe(ref from, (nuint)(row + (2 * Step))) * value;
            d += Vector.LoadUnsafe(ref from, (nuint)(row + (3 * Step))) * value;
        }
        a.StoreUnsafe(ref to, (nuint)at);
        b.StoreUnsafe(ref to, (nuint)(at + Step));
        c.StoreUnsafe(ref to, (nuint)(at + (2 * Step)));
        d.StoreUnsafe(ref to, (nuint)(at + (3 * Step)));
    }

    private static void AddOne(ReadOnlySpan<float> x, ReadOnlySpan<int> inputs, ReadOnlySpan<float> weights, Span<float> y, int at)
    {
        ref float from = ref MemoryMarshal.GetReference(weights), to = ref MemoryMarshal.GetReference(y);
        var sum = Vector.LoadUnsafe(ref to, (nuint)at);
        foreach (int i in inputs) sum += Vector.LoadUnsafe(ref from, (nuint)((i * y.Length) + at)) * x[i];
        sum.StoreUnsafe(ref to, (nuint)at);
    }

    // What fills no vector: for the few classes, everything.
    private static void AddRest(ReadOnlySpan<float> x, ReadOnlySpan<int> inputs, ReadOnlySpan<float> weights, Span<float> y, int at)
    {
        foreach (int i in inputs)
        {
            var row = weights.Slice(i * y.Length, y.Length);
            for (int k = at; k < y.Length; k++) y[k] += row[k] * x[i];
        }
    }

    /// <summary><c>y += x</c>.</summary>
    public static void Add(ReadOnlySpan<float> x, Span<float> y)
    {
        int at = 0;
        for (; at + Vector128<float>.Count <= y.Length; at += Vector128<float>.Count)
        {
            var sum = Vector128.Create(x[at..]) + Vector128.Create<float>(y[at..]);
            sum.CopyTo(y[at..]);
        }
        for (; at < y.Length; at++) y[at] += x[at];
    }

    /// <summary>The same rows with zeros behind each, up to the next multiple of a vector's eight numbers.</summary>
    public static float[] Widen(float[] rows, int width)
    {
        int wide = (width + 7) / 8 * 8;
        var widened = new float[rows.Length / width * wide];
        for (int row = 0; row < rows.Length / width; row++) rows.AsSpan(row * width, width).CopyTo(widened.AsSpan(row * wide));
        return widened;
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
