namespace Variorum.Language.Networks;

/// <summary>A bidirectional LSTM layer (Hochreiter &amp; Schmidhuber 1997) over a packed batch.</summary>
internal sealed unsafe class BiLstm
{
    private readonly WeightMatrix[] _input = new WeightMatrix[2], _recurrent = new WeightMatrix[2];

    public BiLstm(ModelFile file, string name)
    {
        for (int d = 0; d < 2; d++)
        {
            string input = name + (d == 0 ? ".input.0" : ".input.1"), recurrent = name + (d == 0 ? ".recurrent.0" : ".recurrent.1");
            _input[d] = new WeightMatrix(file.Tensor(input + ".weight").Rows, file.Linear(input));
            _recurrent[d] = new WeightMatrix(file.Tensor(recurrent).Rows, file.Linear(recurrent, null));
        }
        Size = _recurrent[0].Inputs;
    }

    /// <summary>States a direction; a result row holds the forward states, then the backward ones.</summary>
    public int Size { get; }

    /// <param name="x">Rows of the layer's inputs, packed.</param>
    /// <param name="result">Rows of twice <see cref="Size"/>.</param>
    public void Run(float* x, Packing packing, float* result, Workspace room)
    {
        int inputs = _input[0].Inputs;
        float* gates = room.Gates.Ensure((long)packing.Words * 4 * Size);
        float* cells = room.Cells.Ensure((long)packing.Words * Size);
        float* states = room.States.Ensure((long)packing.Words * Size);
        Product.Multiply(x, inputs, _input[0], gates, packing.Words);
        Recur(_recurrent[0], packing, gates, cells, states);
        Scatter(states, result, packing.Words, default);
        float* backwards = room.Reversed.Ensure((long)packing.Words * inputs);
        var reverse = packing.Reverse;
        for (int r = 0; r < packing.Words; r++) Copy(x + (long)reverse[r] * inputs, backwards + (long)r * inputs, inputs);
        Product.Multiply(backwards, inputs, _input[1], gates, packing.Words);
        Recur(_recurrent[1], packing, gates, cells, states);
        Scatter(states, result + Size, packing.Words, reverse);
    }

    private void Recur(WeightMatrix weights, Packing packing, float* gates, float* cells, float* states)
    {
        for (int t = 0; t < packing.Steps; t++)
        {
            long start = packing.Starts[t], before = t == 0 ? 0 : packing.Starts[t - 1];
            int rows = packing.Sizes[t];
            float* g = gates + start * 4 * Size;
            if (t > 0) Product.Add(states + before * Size, Size, weights, g, rows);
            for (int r = 0; r < rows; r++)
            {
                float* earlier = t == 0 ? null : cells + (before + r) * Size;
                Activations.Cell(g + (long)r * 4 * Size, earlier, cells + (start + r) * Size, states + (start + r) * Size, Size);
            }
        }
    }

    private void Scatter(float* states, float* result, int words, ReadOnlySpan<int> order)
    {
        for (int r = 0; r < words; r++)
        {
            int target = order.IsEmpty ? r : order[r];
            Copy(states + (long)r * Size, result + (long)target * 2 * Size, Size);
        }
    }

    private static void Copy(float* source, float* target, int count) => new ReadOnlySpan<float>(source, count).CopyTo(new Span<float>(target, count));
}
