using System.Buffers;

namespace Variorum.Articles.Roles;

/// <summary>
/// Runs one net of a <see cref="BlockModel"/> over a page: every block sees its own measurements, the averages of the page and
/// of what looks like its body and, through dilated convolutions, thirty neighbours on each side.
/// </summary>
/// <param name="number">Which of the nets it is.</param>
internal sealed class BlockNet(BlockModel model, int number)
{
    private readonly int _channels = model.Channels, _classes = model.Classes.Count, _embedding = model.Embedding;
    private readonly float[] _enter = model["enter"], _enterBias = Four(model["enter_bias"]);
    private readonly float[] _page = model["page"], _pageBias = Four(model["page_bias"]);
    private readonly Gate _gate = new(Kernel.Beside([model["gate"]], 1), model["gate_bias"][0], model["gated"]);
    private readonly Layer[] _layers = [.. model.Dilations.Select((reach, i) => new Layer(reach, Four(model[$"layer{i}_bias"]), [.. model[$"layer{i}_0"], .. model[$"layer{i}_1"], .. model[$"layer{i}_2"]]))];
    private readonly float[] _leave = Kernel.Beside([model["leave"]], model.Classes.Count);
    private readonly ulong[] _everyChannel = Every(model.Channels), _everyWord = Every(model.Embedding);
    private readonly int _reach = model.Dilations.Max();

    private static float[] Four(float[] row) => [.. row, .. row, .. row, .. row];

    /// <summary>Adds this net's chances of each class for each block.</summary>
    public void Run(in SeenBlocks seen, Span<float> chances)
    {
        int n = seen.Count;
        // Rows of zeros stand for the blocks beyond the page's ends.
        int all = BlockProduct.Whole(n), rows = _reach + all + _reach;
        float[] rented = ArrayPool<float>.Shared.Rent(2 * rows * _channels);
        Span<float> now = rented.AsSpan(0, rows * _channels), next = rented.AsSpan(now.Length, now.Length);
        ClearEnds(now, n);
        ClearEnds(next, n);
        var own = now.Slice(_reach * _channels, all * _channels);
        for (int i = 0; i < all; i += BlockProduct.Blocks) Enter(seen, i, own.Slice(i * _channels, BlockProduct.Blocks * _channels));
        AddPage(own, n);
        var marks = new ulong[rows];
        foreach (var layer in _layers)
        {
            own[(n * _channels)..].Clear();
            Convolve(layer, now, next, n, marks);
            var last = now;
            now = next;
            next = last;
            own = now.Slice(_reach * _channels, all * _channels);
        }
        for (int i = 0; i < n; i += BlockProduct.Blocks) Leave(own.Slice(i * _channels, BlockProduct.Blocks * _channels), seen, i, Math.Min(n - i, BlockProduct.Blocks), chances);
        ArrayPool<float>.Shared.Return(rented);
    }

    private void ClearEnds(Span<float> rows, int n)
    {
        rows[..(_reach * _channels)].Clear();
        rows[((_reach + n) * _channels)..].Clear();
    }

    private static ulong[] Every(int numbers) => [ulong.MaxValue >> (BlockProduct.Run - numbers)];

    /// <param name="h">What the convolutions begin with, of four blocks.</param>
    private void Enter(in SeenBlocks seen, int first, Span<float> h)
    {
        _enterBias.CopyTo(h);
        BlockProduct.Add(seen.Measurements(first), _enter, _channels, h, _channels);
        var rest = _enter.AsSpan(PageFeatures.Width * _channels);
        BlockProduct.Add(seen.Words(first, number * _embedding, _everyWord), rest, _channels, h, _channels);
        if (seen.HasMarks) BlockProduct.Add(seen.Marks(first, number * _embedding, _everyWord), rest[(_embedding * _channels)..], _channels, h, _channels);
        Kernel.Rectify(h);
    }

    private void AddPage(Span<float> h, int n)
    {
        float[] mean = new float[_channels], gated = new float[_channels], add = [.. _pageBias];
        float gates = 0;
        Span<float> gate = stackalloc float[BlockProduct.Blocks * BlockProduct.Lane];
        for (int i = 0; i < n; i++)
        {
            var block = h.Slice(i * _channels, _channels);
            Kernel.Add(block, mean);
            if (i % BlockProduct.Blocks == 0) _gate.Fill(new BlockInputs(h[(i * _channels)..], _channels, _everyChannel), gate);
            float open = 1 / (1 + MathF.Exp(-gate[i % BlockProduct.Blocks * BlockProduct.Lane]));
            gates += open;
            Kernel.Add(block, open, gated);
        }
        for (int k = 0; k < mean.Length; k++)
        {
            mean[k] /= Math.Max(n, 1);
            gated[k] /= Math.Max(gates, 1e-3f);
        }
        // The same average for four blocks: as much work as for one, and it is added to four at a time.
        BlockProduct.Add(new BlockInputs(mean, 0, _everyChannel), _page, _channels, add, _channels);
        BlockProduct.Add(new BlockInputs(gated, 0, _everyChannel), _gate.Add, _channels, add, _channels);
        for (int row = 0; row < h.Length; row += add.Length)
        {
            var four = h.Slice(row, add.Length);
            Kernel.Add(add, four);
            Kernel.Rectify(four);
        }
    }

    /// <param name="marks">Room for which channels of each row are not zero: three products ask for the same ones.</param>
    private void Convolve(Layer layer, ReadOnlySpan<float> from, Span<float> to, int n, Span<ulong> marks)
    {
        int reach = layer.Reach, four = BlockProduct.Blocks * _channels;
        marks.Clear();
        for (int i = _reach; i < _reach + n; i++) Kernel.Mark(from.Slice(i * _channels, _channels), marks.Slice(i, 1));
        Span<ulong> looked = stackalloc ulong[3];
        for (int i = _reach; i < _reach + n; i += BlockProduct.Blocks)
        {
            for (int side = 0; side < looked.Length; side++)
            {
                var own = marks.Slice(i + ((side - 1) * reach), BlockProduct.Blocks);
                looked[side] = own[0] | own[1] | own[2] | own[3];
            }
            var sum = to.Slice(i * _channels, four);
            layer.Bias.CopyTo(sum);
            BlockProduct.Add(new BlockInputs(from.Slice((i - reach) * _channels, four + (2 * reach * _channels)), _channels, reach * _channels, _channels, looked), layer.Weights, _channels, sum, _channels);
            Kernel.AddRectified(from.Slice(i * _channels, four), sum);
        }
    }

    /// <param name="h">What the convolutions found, of four blocks, of which the page has <paramref name="count"/>.</param>
    private void Leave(ReadOnlySpan<float> h, in SeenBlocks seen, int first, int count, Span<float> chances)
    {
        Span<float> votes = stackalloc float[BlockProduct.Blocks * BlockProduct.Lane];
        votes.Clear();
        for (int i = 0; i < count; i++) seen.Votes(first + i, number, _classes).CopyTo(votes[(i * BlockProduct.Lane)..]);
        BlockProduct.Add(new BlockInputs(h, _channels, _everyChannel), _leave, BlockProduct.Lane, votes, BlockProduct.Lane);
        for (int i = 0; i < count; i++)
        {
            var vote = votes.Slice(i * BlockProduct.Lane, _classes);
            Kernel.Softmax(vote);
            Kernel.Add(vote, chances.Slice((first + i) * _classes, _classes));
        }
    }

    /// <summary>A convolution of three products: with the block <paramref name="Reach"/> blocks before, with the block itself and with the one as far behind.</summary>
    private sealed record Layer(int Reach, float[] Bias, float[] Weights);

    /// <param name="Add">What the average of what is sought adds to each block.</param>
    private sealed record Gate(float[] Weights, float Bias, float[] Add)
    {
        /// <summary>How much four blocks look like what is sought, in logits: the first number of each lane.</summary>
        public void Fill(in BlockInputs blocks, Span<float> looks)
        {
            looks.Fill(Bias);
            BlockProduct.Add(blocks, Weights, BlockProduct.Lane, looks, BlockProduct.Lane);
        }
    }
}
