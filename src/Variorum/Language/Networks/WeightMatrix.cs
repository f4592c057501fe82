using System.Runtime.Intrinsics;

namespace Variorum.Language.Networks;

/// <summary>
/// Weights of a linear layer, [inputs, outputs], cut into panels of two registers' width: the kernel reads a panel from
/// front to back. Outputs are padded with zeros to a multiple of 32, so that no kernel has a ragged edge.
/// </summary>
internal sealed unsafe class WeightMatrix
{
    private readonly FloatBuffer _panels;
    private readonly FloatBuffer _bias;

    /// <param name="parts">Weights that share their inputs, side by side.</param>
    public WeightMatrix(int inputs, params ReadOnlySpan<(float[] Weights, float[]? Bias)> parts)
    {
        Inputs = inputs;
        int outputs = 0;
        foreach (var part in parts) outputs += part.Weights.Length / inputs;
        Outputs = (outputs + 31) & ~31;
        _panels = new FloatBuffer((long)inputs * Outputs);
        _bias = new FloatBuffer(Outputs);
        _panels.Span(0, inputs * Outputs).Clear();
        _bias.Span(0, Outputs).Clear();
        int first = 0;
        foreach (var part in parts)
        {
            int width = part.Weights.Length / inputs;
            for (int i = 0; i < inputs; i++) Place(part.Weights.AsSpan(i * width, width), i, first);
            part.Bias?.CopyTo(_bias.Span(first, width));
            first += width;
        }
    }

    /// <summary>Columns of a panel: two registers.</summary>
    public static int PanelWidth { get; } = Vector512.IsHardwareAccelerated ? 32 : 16;

    public int Inputs { get; }

    /// <summary>Padded to a multiple of 32: the stride of a result row.</summary>
    public int Outputs { get; }

    public float* Panels => _panels.Pointer;

    public float* Bias => _bias.Pointer;

    private void Place(ReadOnlySpan<float> row, int input, int first)
    {
        for (int j = 0; j < row.Length;)
        {
            int column = first + j, inside = column % PanelWidth;
            int count = Math.Min(PanelWidth - inside, row.Length - j);
            row.Slice(j, count).CopyTo(_panels.Span((column - inside) * Inputs + input * PanelWidth + inside, count));
            j += count;
        }
    }
}
