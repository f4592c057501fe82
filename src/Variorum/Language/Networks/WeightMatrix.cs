using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Variorum.Language.Networks;

/// <summary>
/// Weights of a linear layer, [inputs, outputs], cut into panels of two registers' width: the kernel reads a panel from
/// front to back. A panel is 32 columns wide with AVX-512, else 16. Outputs are padded with zeros to a multiple of 32, so that no kernel has a ragged edge.
/// </summary>
internal sealed unsafe class WeightMatrix
{
    private readonly FloatBuffer _panels;
    private readonly FloatBuffer _bias;

    /// <param name="parts">Layers that share their inputs, side by side.</param>
    public WeightMatrix(int inputs, params LinearLayer[] parts)
    {
        Inputs = inputs;
        int outputs = 0;
        foreach (var part in parts) outputs += part.Outputs;
        Outputs = (outputs + 31) & ~31;
        _panels = new FloatBuffer((long)inputs * Outputs);
        _bias = new FloatBuffer(Outputs);
        new Span<float>(_bias.Pointer, Outputs).Clear();
        if (outputs < Outputs) new Span<float>(_panels.Pointer, inputs * Outputs).Clear();
        int first = 0;
        foreach (var part in parts)
        {
            Place(part, inputs, first, _panels.Pointer);
            if (part.Bias != null) Halves.Widen(part.Bias, _bias.Pointer + first, part.Outputs);
            first += part.Outputs;
        }
    }

    public int Inputs { get; }

    /// <summary>Padded to a multiple of 32: the stride of a result row.</summary>
    public int Outputs { get; }

    public float* Panels => _panels.Pointer;

    public float* Bias => _bias.Pointer;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Place(LinearLayer part, int inputs, int first, float* panels)
    {
        int panel = Vector512.IsHardwareAccelerated ? 32 : 16;
        for (int j = 0; j < part.Outputs;)
        {
            int column = first + j, inside = column % panel, count = Math.Min(panel - inside, part.Outputs - j);
            float* target = panels + (long)(column - inside) * inputs + inside;
            for (int i = 0; i < inputs; i++) Halves.Widen(part.Weights + (long)i * part.Outputs + j, target + (long)i * panel, count);
            j += count;
        }
    }
}
