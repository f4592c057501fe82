namespace Variorum.AttributionTraining;

/// <summary>Weights learned by stochastic gradient with a step for each weight of its own (AdaGrad, Duchi et al. 2011).</summary>
internal sealed class Learner(int bits, float rate)
{
    private const float Smallest = 1e-6f;

    private readonly float[] _weights = new float[1 << bits];
    private readonly float[] _squares = new float[1 << bits];
    private readonly uint _mask = (1u << bits) - 1;

    public ReadOnlySpan<float> Weights => _weights;

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
