using System.Buffers;

namespace Variorum.Articles.Roles;

/// <summary>Nets of one make over one page, their chances averaged. What all of them ask of a block is done once: which measurements are not zero, and
/// what its words say; so is the linear part, which explains itself.</summary>
internal sealed class BlockNets
{
    private readonly BlockNet[] _nets;
    private readonly WordTable _words;
    private readonly WordTable? _marks;
    private readonly float[] _votes, _voteBias;
    private readonly int _classes;

    public BlockNets(IReadOnlyList<BlockModel> models)
    {
        var first = models[0];
        _classes = first.Classes.Count;
        _nets = [.. models.Select((model, i) => new BlockNet(model, i))];
        _words = new WordTable(first.WordBuckets, Parts("words"), Parts("word_votes"));
        _marks = first.MarkBuckets > 0 ? new WordTable(first.MarkBuckets, [Parts("marks")]) : null;
        _votes = Kernel.Beside(Parts("votes"), _classes);
        _voteBias = Kernel.Beside(Parts("leave_bias"), _classes);

        float[][] Parts(string part) => [.. models.Select(model => model[part])];
    }

    /// <summary>Chances of each class for each block, <c>[block × classes]</c>, rows summing to 1.</summary>
    public float[] Run(PageFeatures page)
    {
        int n = page.Count, all = BlockProduct.Whole(n), perBlock = _words.Width + (_marks?.Width ?? 0);
        float[] rented = ArrayPool<float>.Shared.Rent(all * perBlock), chances = new float[n * _classes];
        var words = rented.AsSpan(0, all * _words.Width);
        var marks = rented.AsSpan(words.Length, all * (perBlock - _words.Width));
        rented.AsSpan(0, all * perBlock).Clear();
        for (int i = 0; i < n; i++)
        {
            _words.Sum(page.Words[i], words.Slice(i * _words.Width, _words.Width));
            _marks?.Sum(page.Marks[i], marks.Slice(i * _marks.Width, _marks.Width));
        }
        var seen = new SeenBlocks(page, Measured(page, all), words, _words.Width, _words.Starts[1], marks, _marks?.Width ?? 0);
        Vote(seen, all, words);
        foreach (var net in _nets) net.Run(seen, chances);
        ArrayPool<float>.Shared.Return(rented);
        for (int i = 0; i < chances.Length; i++) chances[i] /= _nets.Length;
        return chances;
    }

    /// <summary>For each four blocks, which measurements are not zero with one of them.</summary>
    private static ulong[] Measured(PageFeatures page, int all)
    {
        int runs = Kernel.MarkWords(PageFeatures.Width);
        var marks = new ulong[all / BlockProduct.Blocks * runs];
        for (int i = 0; i < page.Count; i++) Kernel.Mark(page.Row(i), marks.AsSpan(i / BlockProduct.Blocks * runs, runs));
        return marks;
    }

    /// <summary>Adds to the words' votes those of the measurements.</summary>
    private void Vote(in SeenBlocks seen, int all, Span<float> words)
    {
        int width = _voteBias.Length;
        for (int at = _words.Starts[1]; at < words.Length; at += _words.Width) Kernel.Add(_voteBias, words.Slice(at, width));
        for (int i = 0; i < all; i += BlockProduct.Blocks) BlockProduct.Add(seen.Measurements(i), _votes, width, words[((i * _words.Width) + _words.Starts[1])..], _words.Width);
    }
}
