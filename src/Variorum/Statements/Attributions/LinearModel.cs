namespace Variorum.Statements.Attributions;

/// <summary>A linear model over hashed features, its weights in eighths of a byte's range: a table of signed bytes and one scale.</summary>
/// <param name="weights">A power of two of them.</param>
internal sealed class LinearModel(sbyte[] weights, float scale)
{
    // The few weights beyond this are cut: they would make the steps of all others coarse.
    private const float Largest = 1.5f;

    private readonly uint _mask = (uint)weights.Length - 1;

    public float Score(ReadOnlySpan<uint> features)
    {
        int sum = 0;
        foreach (uint feature in features) sum += weights[feature & _mask];
        return sum * scale;
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(weights.Length);
        writer.Write(scale);
        writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan()));
    }

    public static LinearModel Read(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        float scale = reader.ReadSingle();
        var weights = new sbyte[count];
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan()));
        return new LinearModel(weights, scale);
    }

    /// <summary>The nearest model with weights of one byte; the scale leaves the largest at 127.</summary>
    public static LinearModel Quantise(ReadOnlySpan<float> weights)
    {
        float largest = 1e-9f;
        foreach (float w in weights) largest = Math.Clamp(Math.Abs(w), largest, Largest);
        var bytes = new sbyte[weights.Length];
        for (int i = 0; i < bytes.Length; i++) bytes[i] = (sbyte)Math.Clamp(MathF.Round(weights[i] / largest * 127), -127, 127);
        return new LinearModel(bytes, largest / 127);
    }
}
