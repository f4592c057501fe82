using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Variorum.Articles.Roles;

/// <summary>
/// The arithmetic of the block net besides its products. Every output is summed in the order of the inputs, multiplication and addition
/// rounded apart, so that all machines agree to the last bit whatever their vectors' width. Loops are compiled well from their first call on: compiled
/// quickly, as what runs for the first time is, they took a seventh of the processor time of 421 pages.
/// </summary>
internal static class Kernel
{
    private static int Step => Vector<float>.Count;

    /// <summary>How many words of marks that many inputs have.</summary>
    public static int MarkWords(int inputs) => (inputs + 63) / 64;

    /// <summary>
    /// Sets a bit for each input that is not zero. Zeros come in no order a processor could guess; looked for once and
    /// without a branch, they cost the passes over the weights nothing.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Mark(ReadOnlySpan<float> x, Span<ulong> marks)
    {
        for (int word = 0; word < marks.Length; word++)
        {
            var run = x[(64 * word)..Math.Min(x.Length, 64 * (word + 1))];
            ulong set = 0;
            int at = 0;
            for (; at + Vector256<float>.Count <= run.Length; at += Vector256<float>.Count)
            {
                uint zeros = Vector256.Equals(Vector256.Create(run[at..]), Vector256<float>.Zero).ExtractMostSignificantBits();
                set |= (ulong)(zeros ^ 0xFF) << at;
            }
            for (; at < run.Length; at++) set |= (run[at] != 0 ? 1UL : 0) << at;
            marks[word] |= set;
        }
    }

    /// <summary><c>y = the sum of the rows of a table</c>, a lane at a time: its sums stay in registers and do not wait for one another.</summary>
    /// <param name="hashes">Rows are their remainders by <paramref name="rows"/>, a power of two.</param>
    /// <param name="y">As wide as a row: whole lanes.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sum(ReadOnlySpan<uint> hashes, ReadOnlySpan<float> table, int rows, Span<float> y)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(table.Length, rows * y.Length);
        ArgumentOutOfRangeException.ThrowIfNotEqual(y.Length % BlockProduct.Lane, 0);
        ref float from = ref MemoryMarshal.GetReference(table);
        for (int at = 0; at < y.Length; at += BlockProduct.Lane)
        {
            Vector256<float> left = Vector256<float>.Zero, right = Vector256<float>.Zero;
            foreach (uint hash in hashes)
            {
                ref float row = ref Unsafe.Add(ref from, ((int)(hash & (uint)(rows - 1)) * y.Length) + at);
                left += Vector256.LoadUnsafe(ref row);
                right += Vector256.LoadUnsafe(ref row, (nuint)Vector256<float>.Count);
            }
            left.CopyTo(y[at..]);
            right.CopyTo(y[(at + Vector256<float>.Count)..]);
        }
    }

    /// <summary><c>y += x</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(ReadOnlySpan<float> x, Span<float> y)
    {
        int at = 0;
        for (; at + Step <= y.Length; at += Step) (new Vector<float>(x[at..]) + new Vector<float>(y[at..])).CopyTo(y[at..]);
        for (; at < y.Length; at++) y[at] += x[at];
    }

    /// <summary><c>y += scale · x</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(ReadOnlySpan<float> x, float scale, Span<float> y)
    {
        int at = 0;
        for (; at + Step <= y.Length; at += Step) ((new Vector<float>(x[at..]) * scale) + new Vector<float>(y[at..])).CopyTo(y[at..]);
        for (; at < y.Length; at++) y[at] += scale * x[at];
    }

    /// <summary><c>y = x + max(0, y)</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddRectified(ReadOnlySpan<float> x, Span<float> y)
    {
        int at = 0;
        for (; at + Step <= y.Length; at += Step) (new Vector<float>(x[at..]) + Vector.Max(Vector<float>.Zero, new Vector<float>(y[at..]))).CopyTo(y[at..]);
        for (; at < y.Length; at++) y[at] = x[at] + Math.Max(0, y[at]);
    }

    /// <summary>The rows of several matrices side by side, with zeros behind each up to whole lanes.</summary>
    /// <param name="width">Numbers of a row of each.</param>
    public static float[] Beside(IReadOnlyList<float[]> matrices, int width)
    {
        int wide = BlockProduct.Wide(matrices.Count * width);
        var beside = new float[matrices[0].Length / width * wide];
        for (int i = 0; i < matrices.Count; i++)
        {
            for (int row = 0; row < matrices[i].Length / width; row++) matrices[i].AsSpan(row * width, width).CopyTo(beside.AsSpan((row * wide) + (i * width)));
        }
        return beside;
    }

    /// <summary><c>y = scale · y</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Scale(float scale, Span<float> y)
    {
        int at = 0;
        for (; at + Step <= y.Length; at += Step) (new Vector<float>(y[at..]) * scale).CopyTo(y[at..]);
        for (; at < y.Length; at++) y[at] *= scale;
    }

    /// <summary><c>y = max(0, y)</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rectify(Span<float> y)
    {
        int at = 0;
        for (; at + Step <= y.Length; at += Step) Vector.Max(Vector<float>.Zero, new Vector<float>(y[at..])).CopyTo(y[at..]);
        for (; at < y.Length; at++) y[at] = Math.Max(0, y[at]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Softmax(Span<float> values)
    {
        float top = float.NegativeInfinity, sum = 0;
        foreach (float value in values) top = Math.Max(top, value);
        for (int i = 0; i < values.Length; i++) sum += values[i] = MathF.Exp(values[i] - top);
        for (int i = 0; i < values.Length; i++) values[i] /= sum;
    }
}
