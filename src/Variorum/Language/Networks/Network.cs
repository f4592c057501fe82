namespace Variorum.Language.Networks;

/// <summary>
/// The trained network: word features → bidirectional LSTMs → tags, lemma scripts, arcs (biaffine, Dozat &amp; Manning 2017),
/// labels; a small LSTM on top → names. Holds weights only, shared by all threads; <see cref="Workspace"/> holds the rest.
/// </summary>
internal sealed unsafe class Network
{
    private readonly BiLstm[] _layers;
    private readonly BiLstm _names;
    private readonly WeightMatrix _hidden, _tags, _arc, _labels, _nameScores;
    private readonly float[] _rootHead, _rootLabel;
    private readonly int _tag, _arcSize, _label;

    public Network(ModelFile file)
    {
        Embedder = new WordEmbedder(file);
        _layers = new BiLstm[file.Option("layers")];
        for (int i = 0; i < _layers.Length; i++) _layers[i] = new BiLstm(file, "layers." + (char)('0' + i));
        _names = new BiLstm(file, "names");
        int width = 2 * _layers[0].Size;
        _hidden = new WeightMatrix(width, file.Linear("tag"), file.Linear("arc_dep"), file.Linear("arc_head"), file.Linear("label_dep"), file.Linear("label_head"));
        (_tag, _arcSize, _label) = (file.Tensor("tag.weight").Columns, file.Tensor("arc_dep.weight").Columns, file.Tensor("label_dep.weight").Columns);
        _tags = new WeightMatrix(_tag, file.Linear("out.upos"), file.Linear("out.xpos"), file.Linear("out.feats"), file.Linear("out.lemma"));
        _arc = new WeightMatrix(_arcSize, file.Linear("arc_weight", "arc_bias"));
        _labels = new WeightMatrix(3 * _label, file.Linear("label_out"));
        _nameScores = new WeightMatrix(2 * _names.Size, file.Linear("names_out"));
        var root = RootRow((ushort*)file.Pointer("root"), file.Tensor("root").Columns);
        _rootHead = root.AsSpan(_tag + _arcSize, _arcSize).ToArray();
        _rootLabel = root.AsSpan(_tag + 2 * _arcSize + _label, _label).ToArray();
    }

    public WordEmbedder Embedder { get; }

    /// <summary>Numbers in a row of tag scores: the heads side by side, then padding.</summary>
    public int TagWidth => _tags.Outputs;

    public int LabelWidth => _labels.Outputs;

    public int NameWidth => _nameScores.Outputs;

    /// <summary>Numbers the highest layer gives a word.</summary>
    public int StateWidth => 2 * _layers[^1].Size;

    /// <summary>What the highest layer gave for the batch last encoded.</summary>
    public float* Top(Workspace room) => room.Layers[(_layers.Length - 1) & 1].Pointer;

    /// <summary>What the layer below the highest gave for it.</summary>
    public float* Below(Workspace room) => room.Layers[_layers.Length & 1].Pointer;

    /// <summary>Everything but arcs and labels for the packed inputs of <see cref="Workspace.Input"/>: tag and name scores, hidden rows.</summary>
    public void Encode(Workspace room)
    {
        int words = room.Packing.Words;
        float* x = room.Input.Pointer;
        for (int i = 0; i < _layers.Length; i++)
        {
            float* y = room.Layers[i & 1].Ensure((long)words * 2 * _layers[i].Size);
            _layers[i].Run(x, room.Packing, y, room);
            x = y;
        }
        float* names = room.Names.Ensure((long)words * 2 * _names.Size);
        _names.Run(x, room.Packing, names, room);
        Product.Multiply(names, 2 * _names.Size, _nameScores, room.NameScores.Ensure((long)words * _nameScores.Outputs), words);
        float* hidden = room.Hidden.Ensure((long)words * _hidden.Outputs);
        Product.Multiply(x, _hidden.Inputs, _hidden, hidden, words);
        Activations.LeakyRelu(hidden, (long)words * _hidden.Outputs);
        Product.Multiply(hidden, _hidden.Outputs, _tags, room.Tags.Ensure((long)words * _tags.Outputs), words);
        Product.Multiply(hidden + _tag, _hidden.Outputs, _arc, room.Turned.Ensure((long)words * _arc.Outputs), words);
    }

    /// <summary>Scores of each head (0 = root) of each word of one sentence, [n, n+1].</summary>
    public Span<float> Arcs(Workspace room, int sentence, int n)
    {
        float* scores = room.Arcs.Ensure((long)n * (n + 1));
        for (int d = 0; d < n; d++)
        {
            var dependent = new ReadOnlySpan<float>(room.Turned.Pointer + (long)room.Packing.Row(sentence, d) * _arc.Outputs, _arcSize);
            scores[(long)d * (n + 1)] = Dot(dependent, _rootHead);
            for (int h = 0; h < n; h++) scores[(long)d * (n + 1) + h + 1] = Dot(dependent, Hidden(room, room.Packing.Row(sentence, h), _tag + _arcSize, _arcSize));
        }
        return new Span<float>(scores, n * (n + 1));
    }

    /// <summary>Label scores of chosen arcs, one row a packed word.</summary>
    /// <param name="heads">For each row, the row of its head, or -1 for the root.</param>
    public void Labels(Workspace room, ReadOnlySpan<int> heads)
    {
        float* pairs = room.Pairs.Ensure((long)heads.Length * 3 * _label);
        for (int r = 0; r < heads.Length; r++)
        {
            var dependent = Hidden(room, r, _tag + 2 * _arcSize, _label);
            var head = heads[r] < 0 ? _rootLabel : Hidden(room, heads[r], _tag + 2 * _arcSize + _label, _label);
            var pair = new Span<float>(pairs + (long)r * 3 * _label, 3 * _label);
            dependent.CopyTo(pair);
            head.CopyTo(pair[_label..]);
            System.Numerics.Tensors.TensorPrimitives.Multiply(dependent, head, pair[(2 * _label)..]);
        }
        Product.Multiply(pairs, 3 * _label, _labels, room.Labels.Ensure((long)heads.Length * _labels.Outputs), heads.Length);
    }

    private ReadOnlySpan<float> Hidden(Workspace room, int row, int first, int count) => new(room.Hidden.Pointer + (long)row * _hidden.Outputs + first, count);

    private float[] RootRow(ushort* root, int length)
    {
        using FloatBuffer result = new(_hidden.Outputs), input = new(length);
        Halves.Widen(root, input.Pointer, length);
        Product.Multiply(input.Pointer, length, _hidden, result.Pointer, 1);
        Activations.LeakyRelu(result.Pointer, _hidden.Outputs);
        return result.Span(0, _hidden.Outputs).ToArray();
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b) => System.Numerics.Tensors.TensorPrimitives.Dot(a, b);
}
