using System.Numerics;
using System.Runtime.CompilerServices;
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

    /// <summary>How many words of marks that many inputs have.</summary>
    public static int MarkWords(int inputs) => (inputs + 63) / 64;

    /// <summary>
    /// Sets a bit for each input that is not zero, and clears the others. Zeros come in no order a processor could guess; looked for once and
    /// without a branch, they cost the passes over the weights nothing.
    /// </summary>
    public static void Mark(ReadOnlySpan<float> x, Span<ulong> marks)
    {
        marks.Clear();
        int at = 0;
        for (; at + Vector256<float>.Count <= x.Length; at += Vector256<float>.Count)
        {
            uint zeros = Vector256.Equals(Vector256.Create(x[at..]), Vector256<float>.Zero).ExtractMostSignificantBits();
            marks[at / 64] |= (ulong)(zeros ^ 0xFF) << at;
        }
        for (; at < x.Length; at++) marks[at / 64] |= (x[at] != 0 ? 1UL : 0) << at;
    }

    /// <summary><c>y += x · W</c>, W stored row by row, a row an input. Zero inputs, which most are, cost next to nothing.</summary>
    public static void AddProduct(ReadOnlySpan<float> x, ReadOnlySpan<float> weights, Span<float> y)
    {
        Span<ulong> marks = stackalloc ulong[MarkWords(x.Length)];
        Mark(x, marks);
        AddProduct(x, marks, weights, y);
    }

    /// <param name="marks">Which inputs are not zero, as <see cref="Mark"/> says it.</param>
    public static void AddProduct(ReadOnlySpan<float> x, ReadOnlySpan<ulong> marks, ReadOnlySpan<float> weights, Span<float> y)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weights.Length, x.Length * y.Length);
        ArgumentOutOfRangeException.ThrowIfNotEqual(marks.Length, MarkWords(x.Length));
        int at = 0;
        if (Vector512.IsHardwareAccelerated) for (; at + (3 * Vector512<float>.Count) <= y.Length; at += 3 * Vector512<float>.Count) AddThree(x, marks, weights, y, at);
        for (; at + (6 * Step) <= y.Length; at += 6 * Step) AddSix(x, marks, weights, y, at);
        for (; at + Step <= y.Length; at += Step) AddOne(x, marks, weights, y, at);
        if (at < y.Length) AddRest(x, marks, weights, y, at);
    }

    // The sums of all channels stay in registers while the inputs go by, in the widest vectors there are: 48 channels are three of 16 numbers, or six of eight.
    private static void AddThree(ReadOnlySpan<float> x, ReadOnlySpan<ulong> marks, ReadOnlySpan<float> weights, Span<float> y, int at)
    {
        ref float from = ref Unsafe.Add(ref MemoryMarshal.GetReference(weights), at), to = ref Unsafe.Add(ref MemoryMarshal.GetReference(y), at);
        var a = Vector512.LoadUnsafe(ref to);
        var b = Vector512.LoadUnsafe(ref to, 16);
        var c = Vector512.LoadUnsafe(ref to, 32);
        for (int word = 0; word < marks.Length; word++)
        {
            for (ulong left = marks[word]; left != 0; left &= left - 1)
            {
                int i = (64 * word) + BitOperations.TrailingZeroCount(left);
                nuint row = (nuint)(i * y.Length);
                var value = Vector512.Create(Unsafe.Add(ref MemoryMarshal.GetReference(x), i));
                a += Vector512.LoadUnsafe(ref from, row) * value;
                b += Vector512.LoadUnsafe(ref from, row + 16) * value;
                c += Vector512.LoadUnsafe(ref from, row + 32) * value;
            }
        }
        a.StoreUnsafe(ref to);
        b.StoreUnsafe(ref to, 16);
        c.StoreUnsafe(ref to, 32);
    }

    private static void AddSix(ReadOnlySpan<float> x, ReadOnlySpan<ulong> marks, ReadOnlySpan<float> weights, Span<float> y, int at)
    {
        ref float from = ref Unsafe.Add(ref MemoryMarshal.GetReference(weights), at), to = ref Unsafe.Add(ref MemoryMarshal.GetReference(y), at);
        nuint step = (nuint)Step;
        Vector<float> a = Vector.LoadUnsafe(ref to), b = Vector.LoadUnsafe(ref to, step), c = Vector.LoadUnsafe(ref to, 2 * step);
        Vector<float> d = Vector.LoadUnsafe(ref to, 3 * step), e = Vector.LoadUnsafe(ref to, 4 * step), f = Vector.LoadUnsafe(ref to, 5 * step);
        for (int word = 0; word < marks.Length; word++)
        {
            for (ulong left = marks[word]; left != 0; left &= left - 1)
            {
                int i = (64 * word) + BitOperations.TrailingZeroCount(left);
                nuint row = (nuint)(i * y.Length);
                float value = Unsafe.Add(ref MemoryMarshal.GetReference(x), i);
                a += Vector.LoadUnsafe(ref from, row) * value;
                b += Vector.LoadUnsafe(ref from, row + step) * value;
                c += Vector.LoadUnsafe(ref from, row + (2 * step)) * value;
                d += Vector.LoadUnsafe(ref from, row + (3 * step)) * value;
                e += Vector.LoadUnsafe(ref from, row + (4 * step)) * value;
                f += Vector.LoadUnsafe(ref from, row + (5 * step)) * value;
            }
        }
        a.StoreUnsafe(ref to);
        b.StoreUnsafe(ref to, step);
        c.StoreUnsafe(ref to, 2 * step);
        d.StoreUnsafe(ref to, 3 * step);
        e.StoreUnsafe(ref to, 4 * step);
        f.StoreUnsafe(ref to, 5 * step);
    }

    private static void AddOne(ReadOnlySpan<float> x, ReadOnlySpan<ulong> marks, ReadOnlySpan<float> weights, Span<float> y, int at)
    {
        ref float from = ref Unsafe.Add(ref MemoryMarshal.GetReference(weights), at), to = ref Unsafe.Add(ref MemoryMarshal.GetReference(y), at);
        var sum = Vector.LoadUnsafe(ref to);
        for (int word = 0; word < marks.Length; word++)
        {
            for (ulong left = marks[word]; left != 0; left &= left - 1)
            {
                int i = (64 * word) + BitOperations.TrailingZeroCount(left);
                sum += Vector.LoadUnsafe(ref from, (nuint)(i * y.Length)) * Unsafe.Add(ref MemoryMarshal.GetReference(x), i);
            }
        }
        sum.StoreUnsafe(ref to);
    }

    // What fills no vector: for the few classes, everything.
    private static void AddRest(ReadOnlySpan<float> x, ReadOnlySpan<ulong> marks, ReadOnlySpan<float> weights, Span<float> y, int at)
    {
        for (int i = 0; i < x.Length; i++)
        {
            if ((marks[i / 64] >> i & 1) == 0) continue;
            var row = weights.Slice(i * y.Length, y.Length);
            for (int k = at; k < y.Length; k++) y[k] += row[k] * x[i];
        }
    }

    /// <summary><c>y = the sum of the rows of a table</c>, four numbers at a time as long as there are four: every sum stays in a register.</summary>
    /// <param name="hashes">Rows are their remainders by <paramref name="rows"/>, a power of two.</param>
    public static void Sum(ReadOnlySpan<uint> hashes, ReadOnlySpan<float> table, int rows, Span<float> y)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(table.Length, rows * y.Length);
        ref float from = ref MemoryMarshal.GetReference(table);
        int at = 0;
        for (; at + Vector128<float>.Count <= y.Length; at += Vector128<float>.Count)
        {
            var sum = Vector128<float>.Zero;
            foreach (uint hash in hashes) sum += Vector128.LoadUnsafe(ref from, (nuint)(((int)(hash & (uint)(rows - 1)) * y.Length) + at));
            sum.CopyTo(y[at..]);
        }
        for (; at < y.Length; at++)
        {
            y[at] = 0;
            foreach (uint hash in hashes) y[at] += table[((int)(hash & (uint)(rows - 1)) * y.Length) + at];
        }
    }

    /// <summary><c>y += x</c>.</summary>
    public static void Add(ReadOnlySpan<float> x, Span<float> y)
    {
        int at = 0;
        for (; at + Step <= y.Length; at += Step) (new Vector<float>(x[at..]) + new Vector<float>(y[at..])).CopyTo(y[at..]);
        for (; at < y.Length; at++) y[at] += x[at];
    }

    /// <summary><c>y += scale · x</c>.</summary>
    public static void Add(ReadOnlySpan<float> x, float scale, Span<float> y)
    {
        int at = 0;
        for (; at + Step <= y.Length; at += Step) ((new Vector<float>(x[at..]) * scale) + new Vector<float>(y[at..])).CopyTo(y[at..]);
        for (; at < y.Length; at++) y[at] += scale * x[at];
    }

    /// <summary><c>y = x + max(0, y)</c>.</summary>
    public static void AddRectified(ReadOnlySpan<float> x, Span<float> y)
    {
        int at = 0;
        for (; at + Step <= y.Length; at += Step) (new Vector<float>(x[at..]) + Vector.Max(Vector<float>.Zero, new Vector<float>(y[at..]))).CopyTo(y[at..]);
        for (; at < y.Length; at++) y[at] = x[at] + Math.Max(0, y[at]);
    }

    /// <summary>The same rows with zeros behind each, up to the next multiple of a vector's eight numbers.</summary>
    public static float[] Widen(float[] rows, int width)
    {
        int wide = (width + 7) / 8 * 8;
        var widened = new float[rows.Length / width * wide];
        for (int row = 0; row < rows.Length / width; row++) rows.AsSpan(row * width, width).CopyTo(widened.AsSpan(row * wide));
        return widened;
    }

    /// <summary><c>y = max(0, y)</c>.</summary>
    public static void Rectify(Span<float> y)
    {
        int at = 0;
        for (; at + Step <= y.Length; at += Step) Vector.Max(Vector<float>.Zero, new Vector<float>(y[at..])).CopyTo(y[at..]);
        for (; at < y.Length; at++) y[at] = Math.Max(0, y[at]);
    }

    public static void Softmax(Span<float> values)
    {
        float top = float.NegativeInfinity, sum = 0;
        foreach (float value in values) top = Math.Max(top, value);
        for (int i = 0; i < values.Length; i++) sum += values[i] = MathF.Exp(values[i] - top);
        for (int i = 0; i < values.Length; i++) values[i] /= sum;
    }
}
