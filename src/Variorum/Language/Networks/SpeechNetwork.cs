using System.Numerics.Tensors;

namespace Variorum.Language.Networks;

/// <summary>
/// The network that reads attributions, on the states of the language network: a bidirectional LSTM over each paragraph →
/// a cue score for every word; then, for each likely cue, every word of the paragraph paired with it → how well the cue,
/// its source and its content begin, end and go on there. Weights only, shared by all threads.
/// </summary>
internal sealed unsafe class SpeechNetwork
{
    // Words to either side that the second convolution sees: as in tools/attribution/network.py.
    private const int Wide = 3;

    private readonly BiLstm _lstm;
    private readonly WeightMatrix _state, _below, _input, _cueStates, _cueWords, _sides, _conv, _out;
    private readonly WeightMatrix[] _wide = new WeightMatrix[3];
    private readonly float[] _features, _lemmas, _pairs, _cue, _cueBias, _none, _noneBias;

    public SpeechNetwork(ModelFile file)
    {
        _lstm = new BiLstm(file, "lstm");
        _state = new WeightMatrix(file.Tensor("state.weight").Rows, file.Linear("state"));
        _below = new WeightMatrix(file.Tensor("below.weight").Rows, file.Linear("below.weight", null));
        _input = new WeightMatrix(file.Tensor("word.weight").Rows, file.Linear("word.weight", null));
        _features = Floats(file, "feat.weight");
        _lemmas = Floats(file, "lemma.weight");
        _cueStates = new WeightMatrix(StateSize, file.Linear("cue_h"));
        _cueWords = new WeightMatrix(WordSize, file.Linear("cue_x.weight", null));
        (_cue, _cueBias) = (Floats(file, "cue_o.weight"), Floats(file, "cue_o.bias"));
        _sides = new WeightMatrix(StateSize, file.Linear("b.weight", null), file.Linear("a"), file.Linear("none_h"));
        _pairs = Floats(file, "e.weight");
        (PairSize, NoneSize) = (file.Tensor("b.weight").Columns, file.Tensor("none_h.weight").Columns);
        _conv = new WeightMatrix(3 * PairSize, file.Linear("conv"));
        for (int k = 0; k < _wide.Length; k++) _wide[k] = new WeightMatrix(_conv.Outputs, Part(file, "wide", k));
        _out = new WeightMatrix(_conv.Outputs, file.Linear("out"));
        (_none, _noneBias) = (Floats(file, "none.weight"), Floats(file, "none.bias"));
    }

    /// <summary>Numbers a projected word.</summary>
    public int WordSize => _state.Outputs;

    /// <summary>Numbers a word in its paragraph.</summary>
    public int StateSize => 2 * _lstm.Size;

    public int PairSize { get; }

    private int NoneSize { get; }

    /// <summary>Stride of the rows that <see cref="Sides"/> writes: each word as a word, as a cue, as a cue without a role.</summary>
    private int SideSize => _sides.Outputs;

    /// <summary>Numbers a row of <see cref="SpeechRoom.Scores"/>: begin, end, inside for each role in turn, then padding.</summary>
    public int ScoreSize => _out.Outputs;

    /// <summary>Projects the rows of a batch: states of the two highest layers, inputs.</summary>
    public float* Project(Workspace room, float* states, float* below, int width, int inputWidth)
    {
        float* projected = room.Speech.Projected.Ensure((long)room.Packing.Words * WordSize);
        Product.Multiply(states, width, _state, projected, room.Packing.Words);
        Product.Add(below, width, _below, projected, room.Packing.Words);
        Product.Add(room.Input.Pointer, inputWidth, _input, projected, room.Packing.Words);
        return projected;
    }

    /// <summary>Adds what is known of a word besides, and bends the sum.</summary>
    public void Complete(Span<float> word, ReadOnlySpan<int> features, int lemma)
    {
        TensorPrimitives.Add(word, Row(_lemmas, lemma, WordSize), word);
        foreach (int feature in features) TensorPrimitives.Add(word, Row(_features, feature, WordSize), word);
        fixed (float* row = word) Activations.LeakyRelu(row, WordSize);
    }

    /// <summary>States and cue scores of the packed paragraphs in <see cref="SpeechRoom.Input"/>.</summary>
    public void Encode(Workspace room)
    {
        var speech = room.Speech;
        int words = room.Packing.Words;
        float* states = speech.States.Ensure((long)words * StateSize);
        _lstm.Run(speech.Input.Pointer, room.Packing, states, room);
        float* cues = speech.Cues.Ensure((long)words * _cueStates.Outputs);
        Product.Multiply(states, StateSize, _cueStates, cues, words);
        Product.Add(speech.Input.Pointer, WordSize, _cueWords, cues, words);
        Activations.LeakyRelu(cues, (long)words * _cueStates.Outputs);
    }

    /// <summary>The log-odds that a packed word is a cue.</summary>
    public float Cue(Workspace room, int row) =>
        _cueBias[0] + TensorPrimitives.Dot(new ReadOnlySpan<float>(room.Speech.Cues.Pointer + (long)row * _cueStates.Outputs, _cue.Length), _cue);

    /// <summary>The parts of all pairs of one paragraph, from its states in <see cref="SpeechRoom.Paragraph"/>.</summary>
    public void Sides(SpeechRoom room, int words) =>
        Product.Multiply(room.Paragraph.Pointer, StateSize, _sides, room.Sides.Ensure((long)words * SideSize), words);

    /// <summary>Scores of every word of a paragraph as seen from one of them.</summary>
    public void Pairs(SpeechRoom room, int cue, int words)
    {
        // A row of zeros at either end: the convolution looks one word ahead and one back.
        float* pairs = room.Pairs.Ensure((long)(words + 2) * PairSize);
        new Span<float>(pairs, PairSize).Clear();
        new Span<float>(pairs + (long)(words + 1) * PairSize, PairSize).Clear();
        var asCue = new ReadOnlySpan<float>(room.Sides.Pointer + (long)cue * SideSize + PairSize, PairSize);
        for (int i = 0; i < words; i++)
        {
            var pair = new Span<float>(pairs + (long)(i + 1) * PairSize, PairSize);
            TensorPrimitives.Add(asCue, new ReadOnlySpan<float>(room.Sides.Pointer + (long)i * SideSize, PairSize), pair);
            foreach (int feature in room.PairFeatures.Of(i)) TensorPrimitives.Add(pair, Row(_pairs, feature, PairSize), pair);
        }
        Activations.LeakyRelu(pairs + PairSize, (long)words * PairSize);
        Product.Multiply(Mixed(room, pairs, words), _conv.Outputs, _out, room.Scores.Ensure((long)words * _out.Outputs), words);
    }

    // Each pair with its neighbours, and that again with those three words away on either side.
    private float* Mixed(SpeechRoom room, float* pairs, int words)
    {
        int size = _conv.Outputs, margin = Wide * size, count = words * size;
        float* mixed = room.Mixed.Ensure((long)count + 2 * margin) + margin;
        new Span<float>(mixed - margin, margin).Clear();
        new Span<float>(mixed + count, margin).Clear();
        Product.Multiply(pairs, PairSize, _conv, mixed, words);
        Activations.LeakyRelu(mixed, count);
        float* wider = room.Wider.Ensure(count);
        Product.Multiply(mixed - margin, size, _wide[0], wider, words);
        Product.Add(mixed, size, _wide[1], wider, words);
        Product.Add(mixed + margin, size, _wide[2], wider, words);
        Activations.LeakyRelu(wider, count);
        TensorPrimitives.Add(new ReadOnlySpan<float>(mixed, count), new ReadOnlySpan<float>(wider, count), new Span<float>(wider, count));
        return wider;
    }

    /// <summary>How well it would go without each role, on the scale of its spans.</summary>
    public void None(SpeechRoom room, int cue, Span<float> scores)
    {
        Span<float> hidden = stackalloc float[NoneSize];
        new ReadOnlySpan<float>(room.Sides.Pointer + (long)cue * SideSize + 2 * PairSize, NoneSize).CopyTo(hidden);
        fixed (float* row = hidden) Activations.LeakyRelu(row, NoneSize);
        for (int role = 0; role < scores.Length; role++)
        {
            scores[role] = _noneBias[role];
            for (int i = 0; i < NoneSize; i++) scores[role] += hidden[i] * _none[i * scores.Length + role];
        }
    }

    // One of the three parts of a convolution's weights, the bias with the first.
    private static LinearLayer Part(ModelFile file, string name, int part)
    {
        var tensor = file.Tensor(name + ".weight");
        ushort* weights = (ushort*)file.Pointer(name + ".weight") + (long)part * tensor.Rows / 3 * tensor.Columns;
        return new LinearLayer(weights, part == 0 ? (ushort*)file.Pointer(name + ".bias") : null, tensor.Columns);
    }

    private static float[] Floats(ModelFile file, string name)
    {
        var tensor = file.Tensor(name);
        var result = new float[tensor.Rows * tensor.Columns];
        fixed (float* target = result) Halves.Widen((ushort*)file.Pointer(name), target, result.Length);
        return result;
    }

    private static ReadOnlySpan<float> Row(float[] table, int row, int width) => table.AsSpan(row * width, width);
}
