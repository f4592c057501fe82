namespace Variorum.Articles.Roles;

/// <summary>
/// Runs a <see cref="BlockModel"/> over a page: every block sees its own measurements, the page's average and, through
/// dilated convolutions, some fifteen neighbours on each side. A linear part is added that explains itself.
/// </summary>
internal sealed class BlockNet(BlockModel model)
{
    private readonly int _channels = model.Channels;
    private readonly float[] _words = model["words"], _wordVotes = model["word_votes"], _enter = model["enter"], _enterBias = model["enter_bias"];
    private readonly float[] _leave = model["leave"], _leaveBias = model["leave_bias"], _votes = model["votes"];
    private readonly float[]? _marks = model.MarkBuckets > 0 ? model["marks"] : null;
    private readonly int _classes = model.Classes.Count;

    /// <summary>Chances of each class for each block, <c>[block × classes]</c>, rows summing to 1.</summary>
    public float[] Run(PageFeatures page)
    {
        int n = page.Count;
        float[] now = new float[n * _channels], next = new float[n * _channels];
        for (int i = 0; i < n; i++) Enter(page, i, now.AsSpan(i * _channels, _channels));
        AddPage(now, n);
        for (int layer = 0; layer < model.Dilations.Count; layer++)
        {
            Convolve(layer, now, next, n);
            (now, next) = (next, now);
        }
        var chances = new float[n * _classes];
        for (int i = 0; i < n; i++) Leave(page, i, now.AsSpan(i * _channels, _channels), chances.AsSpan(i * _classes, _classes));
        return chances;
    }

    private void Enter(PageFeatures page, int i, Span<float> h)
    {
        _enterBias.CopyTo(h);
        var row = page.Row(i);
        Kernel.AddProduct(row, _enter, h);
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
        foreach (uint hash in hashes)
        {
            int at = (int)(hash % (uint)buckets) * sum.Length;
            for (int k = 0; k < sum.Length; k++) sum[k] += table[at + k];
        }
        float scale = 1 / MathF.Sqrt(Math.Max(hashes.Length, 1));
        for (int k = 0; k < sum.Length; k++) sum[k] *= scale;
    }

    private void AddPage(float[] h, int n)
    {
        var mean = new float[_channels];
        var add = new float[_channels];
        for (int i = 0; i < h.Length; i++) mean[i % _channels] += h[i];
        for (int k = 0; k < mean.Length; k++) mean[k] /= Math.Max(n, 1);
        model["page_bias"].CopyTo(add, 0);
        Kernel.AddProduct(mean, model["page"], add);
        for (int i = 0; i < h.Length; i++) h[i] = Math.Max(0, h[i] + add[i % _channels]);
    }

    private void Convolve(int layer, float[] from, float[] to, int n)
    {
        int reach = model.Dilations[layer];
        float[] bias = model[$"layer{layer}_bias"], left = model[$"layer{layer}_0"], same = model[$"layer{layer}_1"], right = model[$"layer{layer}_2"];
        for (int i = 0; i < n; i++)
        {
            var sum = to.AsSpan(i * _channels, _channels);
            bias.CopyTo(sum);
            if (i >= reach) Kernel.AddProduct(from.AsSpan((i - reach) * _channels, _channels), left, sum);
            Kernel.AddProduct(from.AsSpan(i * _channels, _channels), same, sum);
            if (i + reach < n) Kernel.AddProduct(from.AsSpan((i + reach) * _channels, _channels), right, sum);
            for (int k = 0; k < sum.Length; k++) sum[k] = from[i * _channels + k] + Math.Max(0, sum[k]);
        }
    }

    private void Leave(PageFeatures page, int i, ReadOnlySpan<float> h, Span<float> chances)
    {
        _leaveBias.CopyTo(chances);
        Kernel.AddProduct(h, _leave, chances);
        Kernel.AddProduct(page.Row(i), _votes, chances);
        Span<float> votes = stackalloc float[_classes];
        Bag(page.Words[i], _wordVotes, model.WordBuckets, votes);
        for (int k = 0; k < _classes; k++) chances[k] += votes[k];
        Kernel.Softmax(chances);
    }
}
