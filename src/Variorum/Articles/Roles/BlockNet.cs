namespace Variorum.Articles.Roles;

/// <summary>
/// Runs a <see cref="BlockModel"/> over a page: every block sees its own measurements, the page's average, in scraped text that
/// of what looks like its body and, through dilated convolutions, fifteen or thirty neighbours on each side. A linear part explains itself.
/// </summary>
internal sealed class BlockNet(BlockModel model)
{
    private readonly int _channels = model.Channels, _classes = model.Classes.Count;
    private readonly float[] _words = model["words"], _enter = model["enter"], _enterBias = model["enter_bias"];
    private readonly float[]? _marks = model.MarkBuckets > 0 ? model["marks"] : null;

    // Classes stand in whole vectors: the few that there are would otherwise be summed one by one.
    private readonly float[] _wordVotes = Kernel.Widen(model["word_votes"], model.Classes.Count), _votes = Kernel.Widen(model["votes"], model.Classes.Count);
    private readonly float[] _leave = Kernel.Widen(model["leave"], model.Classes.Count), _leaveBias = Kernel.Widen(model["leave_bias"], model.Classes.Count);

    /// <summary>Chances of each class for each block, <c>[block × classes]</c>, rows summing to 1.</summary>
    public float[] Run(PageFeatures page)
    {
        int n = page.Count;
        float[] now = new float[n * _channels], next = new float[n * _channels], chances = new float[n * _classes];
        var votes = new float[n * _leaveBias.Length];
        for (int i = 0; i < n; i++) Enter(page, i, now.AsSpan(i * _channels, _channels), votes.AsSpan(i * _leaveBias.Length, _leaveBias.Length));
        AddPage(now, n);
        var inputs = new Inputs(n, _channels);
        for (int layer = 0; layer < model.Dilations.Count; layer++)
        {
            inputs.Gather(now);
            Convolve(layer, now, next, inputs);
            (now, next) = (next, now);
        }
        for (int i = 0; i < n; i++)
        {
            var vote = votes.AsSpan(i * _leaveBias.Length, _leaveBias.Length);
            Kernel.AddProduct(now.AsSpan(i * _channels, _channels), _leave, vote);
            vote = vote[.._classes];
            Kernel.Softmax(vote);
            vote.CopyTo(chances.AsSpan(i * _classes));
        }
        return chances;
    }

    /// <param name="h">What the convolutions begin with.</param>
    /// <param name="votes">The linear part's say in each class.</param>
    private void Enter(PageFeatures page, int i, Span<float> h, Span<float> votes)
    {
        var row = page.Row(i);
        Span<int> places = stackalloc int[row.Length];
        places = places[..Kernel.Gather(row, places)];
        Bag(page.Words[i], _wordVotes, model.WordBuckets, votes);
        Kernel.Add(_leaveBias, votes);
        Kernel.AddProduct(row, places, _votes, votes);
        _enterBias.CopyTo(h);
        Kernel.AddProduct(row, places, _enter, h);
        Span<float> bag = stackalloc float[model.Embedding];
        var rest = _enter.AsSpan(row.Length * _channels);
        Bag(page.Words[i], _words, model.WordBuckets, bag);
        Kernel.AddProduct(bag, rest, h);
        if (_marks is not null)
        {
            Bag(page.Marks[i], _marks, model.MarkBuckets, bag);
            Kernel.AddProduct(bag, rest[(bag.Length * _channels)..], h);
        }
        Kernel.Rectify(h);
    }

    private static void Bag(uint[] hashes, float[] table, int buckets, Span<float> sum)
    {
        sum.Clear();
        foreach (uint hash in hashes) Kernel.Add(table.AsSpan((int)(hash & (uint)(buckets - 1)) * sum.Length, sum.Length), sum);
        float scale = 1 / MathF.Sqrt(Math.Max(hashes.Length, 1));
        for (int k = 0; k < sum.Length; k++) sum[k] *= scale;
    }

    private void AddPage(float[] h, int n)
    {
        float[] mean = new float[_channels], gated = new float[_channels], add = [.. model["page_bias"]];
        float gates = 0;
        for (int i = 0; i < n; i++)
        {
            var block = h.AsSpan(i * _channels, _channels);
            float gate = Gate(block);
            gates += gate;
            for (int k = 0; k < block.Length; k++)
            {
                mean[k] += block[k];
                gated[k] += gate * block[k];
            }
        }
        for (int k = 0; k < mean.Length; k++)
        {
            mean[k] /= Math.Max(n, 1);
            gated[k] /= Math.Max(gates, 1e-3f);
        }
        Kernel.AddProduct(mean, model["page"], add);
        if (model.Has("gate")) Kernel.AddProduct(gated, model["gated"], add);
        for (int row = 0; row < h.Length; row += _channels)
        {
            for (int k = 0; k < add.Length; k++) h[row + k] = Math.Max(0, h[row + k] + add[k]);
        }
    }

    /// <summary>How much a block looks like what is sought, 0 to 1; 0 in a net that does not ask.</summary>
    private float Gate(ReadOnlySpan<float> block)
    {
        if (!model.Has("gate")) return 0;
        float[] weights = model["gate"];
        float sum = model["gate_bias"][0];
        for (int k = 0; k < block.Length; k++) sum += weights[k] * block[k];
        return 1 / (1 + MathF.Exp(-sum));
    }

    private void Convolve(int layer, float[] from, float[] to, Inputs inputs)
    {
        int reach = model.Dilations[layer];
        float[] bias = model[$"layer{layer}_bias"], left = model[$"layer{layer}_0"], same = model[$"layer{layer}_1"], right = model[$"layer{layer}_2"];
        for (int i = 0; i < inputs.Rows; i++)
        {
            var sum = to.AsSpan(i * _channels, _channels);
            bias.CopyTo(sum);
            if (i >= reach) Kernel.AddProduct(from.AsSpan((i - reach) * _channels, _channels), inputs[i - reach], left, sum);
            Kernel.AddProduct(from.AsSpan(i * _channels, _channels), inputs[i], same, sum);
            if (i + reach < inputs.Rows) Kernel.AddProduct(from.AsSpan((i + reach) * _channels, _channels), inputs[i + reach], right, sum);
            for (int k = 0; k < sum.Length; k++) sum[k] = from[i * _channels + k] + Math.Max(0, sum[k]);
        }
    }

    /// <summary>Which channels of each block are not zero: three products a layer ask for the same ones.</summary>
    private sealed class Inputs(int rows, int channels)
    {
        private readonly int[] _places = new int[rows * channels], _counts = new int[rows];

        public int Rows => rows;

        public ReadOnlySpan<int> this[int row] => _places.AsSpan(row * channels, _counts[row]);

        public void Gather(float[] h)
        {
            for (int i = 0; i < rows; i++) _counts[i] = Kernel.Gather(h.AsSpan(i * channels, channels), _places.AsSpan(i * channels, channels));
        }
    }
}
