using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Variorum.Articles.Roles;

/// <summary>
/// Products of four blocks' numbers with weights: four, because the sums of one block alone wait for one another, and because four share each
/// weight that is fetched (with five nets a scraped page took 1.6 ms, 2.1 with one block at a time). Every output is summed in the order of the inputs, multiplication and addition rounded apart, so that all machines agree to
/// the last bit whatever their vectors' width.
/// </summary>
internal static class BlockProduct
{
    /// <summary>Blocks that go together.</summary>
    public const int Blocks = 4;

    /// <summary>Outputs come in multiples of this.</summary>
    public const int Lane = 16;

    /// <summary>Inputs are marked in runs of so many at most.</summary>
    public const int Run = 64;

    /// <summary>Numbers rounded up to whole lanes.</summary>
    public static int Wide(int numbers) => (numbers + Lane - 1) / Lane * Lane;

    /// <summary>Blocks rounded up to whole fours.</summary>
    public static int Whole(int blocks) => (blocks + Blocks - 1) / Blocks * Blocks;

    /// <summary><c>y += x · W</c> of four blocks.</summary>
    /// <param name="weights">Row by row, a row an input, each as wide as <paramref name="width"/>.</param>
    /// <param name="y">The first block's outputs; the next block's lie <paramref name="to"/> behind.</param>
    /// <param name="width">Outputs: whole lanes.</param>
    public static void Add(in BlockInputs x, ReadOnlySpan<float> weights, int width, Span<float> y, int to)
    {
        int used = Run - BitOperations.LeadingZeroCount(x.Marks[^1]), runs = x.Marks.Length - 1;
        ArgumentOutOfRangeException.ThrowIfLessThan(weights.Length, ((runs * x.Count) + used) * width);
        ArgumentOutOfRangeException.ThrowIfLessThan(x.Numbers.Length, ((Blocks - 1) * x.Row) + (runs * x.Run) + used);
        ArgumentOutOfRangeException.ThrowIfLessThan(y.Length, ((Blocks - 1) * to) + width);
        ArgumentOutOfRangeException.ThrowIfNotEqual(width % Lane, 0);
        ref float from = ref MemoryMarshal.GetReference(x.Numbers), by = ref MemoryMarshal.GetReference(weights), sum = ref MemoryMarshal.GetReference(y);
        int at = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; at + (3 * Lane) <= width; at += 3 * Lane) AddThree(ref from, x.Row, x.Run, x.Marks, ref Unsafe.Add(ref by, at), x.Count, ref Unsafe.Add(ref sum, at), to, width);
        }
        for (; at < width; at += 2 * Vector<float>.Count) AddTwo(ref from, x.Row, x.Run, x.Marks, ref Unsafe.Add(ref by, at), x.Count, ref Unsafe.Add(ref sum, at), to, width);
    }

    // Three vectors of sixteen sums for each of four blocks stay in registers while the inputs go by.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddThree(ref float x, nint row, int run, ReadOnlySpan<ulong> marks, ref float weights, int count, ref float y, nint to, int width)
    {
        ref float y1 = ref Unsafe.Add(ref y, to), y2 = ref Unsafe.Add(ref y1, to), y3 = ref Unsafe.Add(ref y2, to);
        Vector512<float> a0 = Vector512.LoadUnsafe(ref y), b0 = Vector512.LoadUnsafe(ref y, 16), c0 = Vector512.LoadUnsafe(ref y, 32);
        Vector512<float> a1 = Vector512.LoadUnsafe(ref y1), b1 = Vector512.LoadUnsafe(ref y1, 16), c1 = Vector512.LoadUnsafe(ref y1, 32);
        Vector512<float> a2 = Vector512.LoadUnsafe(ref y2), b2 = Vector512.LoadUnsafe(ref y2, 16), c2 = Vector512.LoadUnsafe(ref y2, 32);
        Vector512<float> a3 = Vector512.LoadUnsafe(ref y3), b3 = Vector512.LoadUnsafe(ref y3, 16), c3 = Vector512.LoadUnsafe(ref y3, 32);
        for (int part = 0; part < marks.Length; part++)
        {
            ref float xs = ref Unsafe.Add(ref x, part * run), ws = ref Unsafe.Add(ref weights, part * count * width);
            for (ulong left = marks[part]; left != 0; left &= left - 1)
            {
                nint i = BitOperations.TrailingZeroCount(left);
                ref float w = ref Unsafe.Add(ref ws, i * width), from = ref Unsafe.Add(ref xs, i);
                Vector512<float> a = Vector512.LoadUnsafe(ref w), b = Vector512.LoadUnsafe(ref w, 16), c = Vector512.LoadUnsafe(ref w, 32);
                var value = Vector512.Create(from);
                a0 += a * value;
                b0 += b * value;
                c0 += c * value;
                value = Vector512.Create(Unsafe.Add(ref from, row));
                a1 += a * value;
                b1 += b * value;
                c1 += c * value;
                value = Vector512.Create(Unsafe.Add(ref from, 2 * row));
                a2 += a * value;
                b2 += b * value;
                c2 += c * value;
                value = Vector512.Create(Unsafe.Add(ref from, 3 * row));
                a3 += a * value;
                b3 += b * value;
                c3 += c * value;
            }
        }
        a0.StoreUnsafe(ref y);
        b0.StoreUnsafe(ref y, 16);
        c0.StoreUnsafe(ref y, 32);
        a1.StoreUnsafe(ref y1);
        b1.StoreUnsafe(ref y1, 16);
        c1.StoreUnsafe(ref y1, 32);
        a2.StoreUnsafe(ref y2);
        b2.StoreUnsafe(ref y2, 16);
        c2.StoreUnsafe(ref y2, 32);
        a3.StoreUnsafe(ref y3);
        b3.StoreUnsafe(ref y3, 16);
        c3.StoreUnsafe(ref y3, 32);
    }

    // The same with two vectors of what width the machine has: few outputs, or no vectors of sixteen numbers.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddTwo(ref float x, nint row, int run, ReadOnlySpan<ulong> marks, ref float weights, int count, ref float y, nint to, int width)
    {
        nuint second = (nuint)Vector<float>.Count;
        ref float y1 = ref Unsafe.Add(ref y, to), y2 = ref Unsafe.Add(ref y1, to), y3 = ref Unsafe.Add(ref y2, to);
        Vector<float> a0 = Vector.LoadUnsafe(ref y), b0 = Vector.LoadUnsafe(ref y, second), a1 = Vector.LoadUnsafe(ref y1), b1 = Vector.LoadUnsafe(ref y1, second);
        Vector<float> a2 = Vector.LoadUnsafe(ref y2), b2 = Vector.LoadUnsafe(ref y2, second), a3 = Vector.LoadUnsafe(ref y3), b3 = Vector.LoadUnsafe(ref y3, second);
        for (int part = 0; part < marks.Length; part++)
        {
            ref float xs = ref Unsafe.Add(ref x, part * run), ws = ref Unsafe.Add(ref weights, part * count * width);
            for (ulong left = marks[part]; left != 0; left &= left - 1)
            {
                nint i = BitOperations.TrailingZeroCount(left);
                ref float w = ref Unsafe.Add(ref ws, i * width), from = ref Unsafe.Add(ref xs, i);
                Vector<float> a = Vector.LoadUnsafe(ref w), b = Vector.LoadUnsafe(ref w, second), value = new(from);
                a0 += a * value;
                b0 += b * value;
                value = new(Unsafe.Add(ref from, row));
                a1 += a * value;
                b1 += b * value;
                value = new(Unsafe.Add(ref from, 2 * row));
                a2 += a * value;
                b2 += b * value;
                value = new(Unsafe.Add(ref from, 3 * row));
                a3 += a * value;
                b3 += b * value;
            }
        }
        a0.StoreUnsafe(ref y);
        b0.StoreUnsafe(ref y, second);
        a1.StoreUnsafe(ref y1);
        b1.StoreUnsafe(ref y1, second);
        a2.StoreUnsafe(ref y2);
        b2.StoreUnsafe(ref y2, second);
        a3.StoreUnsafe(ref y3);
        b3.StoreUnsafe(ref y3, second);
    }
}
