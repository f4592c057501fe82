namespace Variorum.AttributionTraining;

/// <summary>Weights learned by stochastic gradient with a step for each weight of its own (AdaGrad, Duchi et al. 2011).</summary>
internal sealed class Learner(int bits, float rate)
{
    private const float Smallest = 1e-6f;

    private readonly float[] _weights = new float[1 << bits];
    private readonly float[] _squares = new float[1 << bits];
    private readonly uint _mask = (1u << bits) - 1;

    private readonly float[] _sums = new float[1 << bits];
    private int _epochs;

    /// <summary>The mean of the weights as they stood after each round: steadier than the last.</summary>
    public float[] Weights => [.. _sums.Select(s => s / _epochs)];

    public void EndRound()
    {
        System.Numerics.Tensors.TensorPrimitives.Add(_sums, _weights, _sums);
        _epochs++;
    }

    public float Score(ReadOnlySpan<uint> features)
    {
        float sum = 0;
        foreach (uint feature in features) sum += _weights[feature & _mask];
        return sum;
    }

    /// <param name="gradient">Of the loss by the score.</param>
    public void Step(ReadOnlySpan<uint> features, float gradient)
    {
        foreach (uint feature in features)
        {
            uint at = feature & _mask;
            _squares[at] += gradient * gradient;
            _weights[at] -= rate * gradient / MathF.Sqrt(_squares[at] + Smallest);
        }
    }
}
