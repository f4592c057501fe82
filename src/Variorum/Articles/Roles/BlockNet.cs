using System.Buffers;

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
    private readonly float[] _page = model["page"], _pageBias = model["page_bias"];
    private readonly Gate? _gate = model.Has("gate") ? new Gate(model["gate"], model["gate_bias"][0], model["gated"]) : null;
    private readonly Layer[] _layers = [.. model.Dilations.Select((reach, i) => new Layer(reach, model[$"layer{i}_bias"], model[$"layer{i}_0"], model[$"layer{i}_1"], model[$"layer{i}_2"]))];

    // Classes stand in whole vectors: the few that there are would otherwise be summed one by one.
    private readonly float[] _wordVotes = Kernel.Widen(model["word_votes"], model.Classes.Count), _votes = Kernel.Widen(model["votes"], model.Classes.Count);
    private readonly float[] _leave = Kernel.Widen(model["leave"], model.Classes.Count), _leaveBias = Kernel.Widen(model["leave_bias"], model.Classes.Count);

    /// <summary>Chances of each class for each block, <c>[block × classes]</c>, rows summing to 1.</summary>
    public float[] Run(PageFeatures page)
    {
        int n = page.Count;
        float[] rented = ArrayPool<float>.Shared.Rent(((2 * _channels) + _leaveBias.Length) * n), chances = new float[n * _classes];
        Span<float> now = rented.AsSpan(0, n * _channels), next = rented.AsSpan(now.Length, now.Length), votes = rented.AsSpan(2 * now.Length, n * _leaveBias.Length);
        for (int i = 0; i < n; i++) Enter(page, i, now.Slice(i * _channels, _channels), votes.Slice(i * _leaveBias.Length, _leaveBias.Length));
        AddPage(now, n);
        var marks = new ulong[n * Kernel.MarkWords(_channels)];
        foreach (var layer in _layers)
        {
            Convolve(layer, now, next, marks);
            var last = now;
            now = next;
            next = last;
        }
        for (int i = 0; i < n; i++)
        {
            var vote = votes.Slice(i * _leaveBias.Length, _leaveBias.Length);
            Kernel.AddProduct(now.Slice(i * _channels, _channels), _leave, vote);
            vote = vote[.._classes];
            Kernel.Softmax(vote);
            vote.CopyTo(chances.AsSpan(i * _classes));
        }
        ArrayPool<float>.Shared.Return(rented);
        return chances;
    }

    /// <param name="h">What the convolutions begin with.</param>
    /// <param name="votes">The linear part's say in each class.</param>
    private void Enter(PageFeatures page, int i, Span<float> h, Span<float> votes)
    {
        ReadOnlySpan<float> row = page.Row(i);
        Span<ulong> marks = stackalloc ulong[Kernel.MarkWords(row.Length)];
        Kernel.Mark(row, marks);
        Bag(page.Words[i], _wordVotes, model.WordBuckets, votes);
        Kernel.Add(_leaveBias, votes);
        Kernel.AddProduct(row, marks, _votes, votes);
        _enterBias.CopyTo(h);
        Kernel.AddProduct(row, marks, _enter, h);
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
        Kernel.Sum(hashes, table, buckets, sum);
        float scale = 1 / MathF.Sqrt(Math.Max(hashes.Length, 1));
        for (int k = 0; k < sum.Length; k++) sum[k] *= scale;
    }

    private void AddPage(Span<float> h, int n)
    {
        float[] mean = new float[_channels], gated = new float[_channels], add = [.. _pageBias];
        float gates = 0;
        for (int row = 0; row < h.Length; row += _channels)
        {
            var block = h.Slice(row, _channels);
            Kernel.Add(block, mean);
            if (_gate is null) continue;
            float gate = _gate.Of(block);
            gates += gate;
            Kernel.Add(block, gate, gated);
        }
        for (int k = 0; k < mean.Length; k++)
        {
            mean[k] /= Math.Max(n, 1);
            gated[k] /= Math.Max(gates, 1e-3f);
        }
        Kernel.AddProduct(mean, _page, add);
        if (_gate is not null) Kernel.AddProduct(gated, _gate.Add, add);
        for (int row = 0; row < h.Length; row += _channels)
        {
            var block = h.Slice(row, _channels);
            Kernel.Add(add, block);
            Kernel.Rectify(block);
        }
    }

    /// <param name="marks">Room for which channels of each block are not zero: three products ask for the same ones.</param>
    private void Convolve(Layer layer, ReadOnlySpan<float> from, Span<float> to, Span<ulong> marks)
    {
        int words = Kernel.MarkWords(_channels), n = from.Length / _channels, reach = layer.Reach;
        for (int i = 0; i < n; i++) Kernel.Mark(from.Slice(i * _channels, _channels), marks.Slice(i * words, words));
        for (int i = 0; i < n; i++)
        {
            var sum = to.Slice(i * _channels, _channels);
            layer.Bias.CopyTo(sum);
            if (i >= reach) Kernel.AddProduct(from.Slice((i - reach) * _channels, _channels), marks.Slice((i - reach) * words, words), layer.Left, sum);
            Kernel.AddProduct(from.Slice(i * _channels, _channels), marks.Slice(i * words, words), layer.Same, sum);
            if (i + reach < n) Kernel.AddProduct(from.Slice((i + reach) * _channels, _channels), marks.Slice((i + reach) * words, words), layer.Right, sum);
            Kernel.AddRectified(from.Slice(i * _channels, _channels), sum);
        }
    }

    /// <summary>A convolution of three products: with the block itself and with one <paramref name="Reach"/> blocks away on each side.</summary>
    private sealed record Layer(int Reach, float[] Bias, float[] Left, float[] Same, float[] Right);

    /// <param name="Add">What the average of what is sought adds to each block.</param>
    private sealed record Gate(float[] Weights, float Bias, float[] Add)
    {
        /// <summary>How much a block looks like what is sought, 0 to 1.</summary>
        public float Of(ReadOnlySpan<float> block)
        {
            float sum = Bias;
            for (int k = 0; k < block.Length; k++) sum += Weights[k] * block[k];
            return 1 / (1 + MathF.Exp(-sum));
        }
    }
}
