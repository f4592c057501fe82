using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Variorum.Statements.Attributions;

/// <summary>
/// Scores a candidate from its hashed features: a weight for each feature, and a row of <see cref="Width"/> numbers for
/// each, summed, cut at zero and mixed, which lets features act together. Everything is a signed byte with a scale.
/// </summary>
internal sealed class FeatureModel
{
    /// <summary>Numbers in a row: one 128-bit register of bytes.</summary>
    public const int Width = 16;

    // The few values beyond these are cut: they would make the steps of all others coarse.
    private const float LargestWeight = 1.5f;
    private const float LargestRow = 1f;

    private readonly sbyte[] _weights, _rows;
    private readonly float[] _mix;
    private readonly float _weightScale, _rowScale;
    private readonly uint _mask, _rowMask;

    private FeatureModel(sbyte[] weights, float weightScale, sbyte[] rows, float rowScale, float[] mix)
    {
        (_weights, _weightScale, _rows, _rowScale, _mix) = (weights, weightScale, rows, rowScale, mix);
        (_mask, _rowMask) = ((uint)weights.Length - 1, (uint)(rows.Length / Width) - 1);
    }

    public float Score(ReadOnlySpan<uint> features)
    {
        int sum = 0;
        var low = Vector128<short>.Zero;
        var high = Vector128<short>.Zero;
        ref sbyte rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        foreach (uint feature in features)
        {
            sum += _weights[feature & _mask];
            var row = Vector128.LoadUnsafe(ref rows, ((feature >> 7) & _rowMask) * Width);
            low += Vector128.WidenLower(row);
            high += Vector128.WidenUpper(row);
        }
        float score = sum * _weightScale;
        for (int k = 0; k < Width / 2; k++)
        {
            score += _mix[k] * Math.Max((short)0, low[k]) * _rowScale;
            score += _mix[k + (Width / 2)] * Math.Max((short)0, high[k]) * _rowScale;
        }
        return score;
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(_weights.Length);
        writer.Write(_rows.Length);
        writer.Write(_weightScale);
        writer.Write(_rowScale);
        foreach (float m in _mix) writer.Write(m);
        writer.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(_rows.AsSpan()));
    }

    public static FeatureModel Read(BinaryReader reader)
    {
        var (weights, rows) = (new sbyte[reader.ReadInt32()], new sbyte[reader.ReadInt32()]);
        var (weightScale, rowScale) = (reader.ReadSingle(), reader.ReadSingle());
        var mix = new float[Width];
        for (int k = 0; k < Width; k++) mix[k] = reader.ReadSingle();
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(rows.AsSpan()));
        return new FeatureModel(weights, weightScale, rows, rowScale, mix);
    }

    /// <summary>The nearest model with values of one byte.</summary>
    /// <param name="weights">A power of two of them; <paramref name="rows"/> likewise, times <see cref="Width"/>.</param>
    public static FeatureModel Quantise(ReadOnlySpan<float> weights, ReadOnlySpan<float> rows, float[] mix)
    {
        var (weightBytes, weightScale) = Bytes(weights, LargestWeight);
        var (rowBytes, rowScale) = Bytes(rows, LargestRow);
        return new FeatureModel(weightBytes, weightScale, rowBytes, rowScale, mix);
    }

    private static (sbyte[] Bytes, float Scale) Bytes(ReadOnlySpan<float> values, float most)
    {
        float largest = 1e-9f;
        foreach (float v in values) largest = Math.Clamp(Math.Abs(v), largest, most);
        var bytes = new sbyte[values.Length];
        for (int i = 0; i < bytes.Length; i++) bytes[i] = (sbyte)Math.Clamp(MathF.Round(values[i] / largest * 127), -127, 127);
        return (bytes, largest / 127);
    }
}
