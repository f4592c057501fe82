using System.Numerics.Tensors;
using Variorum.Statements.Attributions;

namespace Variorum.AttributionTraining;

/// <summary>
/// A <see cref="FeatureModel"/> in the making: weights and rows learned by stochastic gradient with a step for each of its
/// own (AdaGrad, Duchi et al. 2011).
/// </summary>
internal sealed class Learner
{
    private const float Smallest = 1e-6f;
    private const int Width = FeatureModel.Width;

    private readonly float _rate, _rowRate;
    private readonly uint _mask, _rowMask;
    private readonly float[] _weights, _squares, _sums;
    private readonly float[] _rows, _rowSquares, _rowSums;
    private readonly float[] _mix = new float[Width], _mixSquares = new float[Width], _mixSums = new float[Width];
    private readonly float[] _hidden = new float[Width], _back = new float[Width];
    private int _rounds;

    public Learner(Size size, float rate, float rowRate, int seed)
    {
        (_rate, _rowRate, _mask, _rowMask) = (rate, rowRate, (1u << size.WeightBits) - 1, (1u << size.RowBits) - 1);
        (_weights, _squares, _sums) = (new float[1 << size.WeightBits], new float[1 << size.WeightBits], new float[1 << size.WeightBits]);
        (_rows, _rowSquares, _rowSums) = (new float[Width << size.RowBits], new float[1 << size.RowBits], new float[Width << size.RowBits]);
        var random = new Random(seed);
        for (int i = 0; i < _rows.Length; i++) _rows[i] = (random.NextSingle() - 0.5f) * 0.1f;
        for (int k = 0; k < Width; k++) _mix[k] = k % 2 == 0 ? 0.5f : -0.5f;
    }

    /// <summary>The mean of what stood after each round: steadier than the last.</summary>
    public FeatureModel Finish() => FeatureModel.Quantise(Mean(_sums), Mean(_rowSums), Mean(_mixSums));

    public void EndRound()
    {
        TensorPrimitives.Add(_sums, _weights, _sums);
        TensorPrimitives.Add(_rowSums, _rows, _rowSums);
        TensorPrimitives.Add(_mixSums, _mix, _mixSums);
        _rounds++;
    }

    public float Score(ReadOnlySpan<uint> features)
    {
        float sum = Hidden(features);
        for (int k = 0; k < Width; k++) sum += _mix[k] * Math.Max(0, _hidden[k]);
        return sum;
    }

    /// <param name="gradient">Of the loss by the score.</param>
    public void Step(ReadOnlySpan<uint> features, float gradient)
    {
        Hidden(features);
        float square = 0;
        for (int k = 0; k < Width; k++)
        {
            _back[k] = _hidden[k] > 0 ? gradient * _mix[k] : 0;
            square += _back[k] * _back[k] / Width;
            float slope = gradient * Math.Max(0, _hidden[k]);
            _mixSquares[k] += slope * slope;
            _mix[k] -= _rowRate * slope / MathF.Sqrt(_mixSquares[k] + Smallest);
        }
        foreach (uint feature in features)
        {
            uint at = feature & _mask, row = (feature >> 7) & _rowMask;
            _squares[at] += gradient * gradient;
            _weights[at] -= _rate * gradient / MathF.Sqrt(_squares[at] + Smallest);
            _rowSquares[row] += square;
            float step = -_rowRate / MathF.Sqrt(_rowSquares[row] + Smallest);
            var values = _rows.AsSpan((int)row * Width, Width);
            TensorPrimitives.MultiplyAdd(_back, step, values, values);
        }
    }

    private float Hidden(ReadOnlySpan<uint> features)
    {
        float sum = 0;
        Array.Clear(_hidden);
        foreach (uint feature in features)
        {
            sum += _weights[feature & _mask];
            TensorPrimitives.Add(_hidden, _rows.AsSpan((int)((feature >> 7) & _rowMask) * Width, Width), _hidden);
        }
        return sum;
    }

    private float[] Mean(float[] sums) => [.. sums.Select(s => s / _rounds)];
}
