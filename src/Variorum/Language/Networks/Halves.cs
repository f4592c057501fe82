using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Variorum.Language.Networks;

/// <summary>
/// 16-bit floats → 32-bit floats, exactly, for numbers that are finite, as weights are. Written out because opening a model
/// runs nothing else: the library's general conversion compiles thirty methods before it converts the first number.
/// </summary>
internal static unsafe class Halves
{
    /// <summary>The exponents' biases are 15 and 127: bits moved into place stand for a number 2^112 too small.</summary>
    private const float Scale = 5.192296858534828e33f;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Widen(ushort* source, float* target, int count)
    {
        int i = 0;
        for (; i + 8 <= count; i += 8)
        {
            var eight = Vector128.Load(source + i);
            Four(Vector128.WidenLower(eight)).Store(target + i);
            Four(Vector128.WidenUpper(eight)).Store(target + i + 4);
        }
        for (; i < count; i++)
        {
            float size = BitConverter.UInt32BitsToSingle((source[i] & 0x7fffu) << 13) * Scale;
            target[i] = (source[i] & 0x8000) == 0 ? size : -size;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Four(Vector128<uint> bits)
    {
        var size = ((bits & Vector128.Create(0x7fffu)) << 13).AsSingle() * Vector128.Create(Scale);
        return (size.AsUInt32() | ((bits & Vector128.Create(0x8000u)) << 16)).AsSingle();
    }
}
