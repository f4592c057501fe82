namespace Variorum.Language.Networks;

/// <summary>The buffers one thread needs for one batch after another; rented, never shared.</summary>
internal sealed class Workspace
{
    public Packing Packing { get; } = new();

    public FloatBuffer Input { get; } = new();

    public FloatBuffer Gates { get; } = new();

    public FloatBuffer Cells { get; } = new();

    public FloatBuffer States { get; } = new();

    public FloatBuffer Reversed { get; } = new();

    /// <summary>What the layers give, by turns.</summary>
    public FloatBuffer[] Layers { get; } = [new(), new()];

    public FloatBuffer Hidden { get; } = new();

    public FloatBuffer Tags { get; } = new();

    public FloatBuffer Pairs { get; } = new();

    public FloatBuffer Labels { get; } = new();

    public FloatBuffer Names { get; } = new();

    public FloatBuffer NameScores { get; } = new();

    public FloatBuffer Arcs { get; } = new();

    public FloatBuffer Turned { get; } = new();

    public TreeDecoder Trees { get; } = new();

    public NamePath Path { get; } = new();

    /// <summary>The windows of a document's sentences, by falling length.</summary>
    public List<Window> Windows { get; } = [];

    public List<int> Lengths { get; } = [];

    public List<int> Heads { get; } = [];

    /// <summary>Numbers a word of <see cref="Input"/>.</summary>
    public int InputSize { get; set; }

    public SpeechRoom Speech { get; } = new();
}

/// <summary>A sentence, or a stretch of one that is too long for one tree: tokens <c>[First, First + Length)</c>.</summary>
internal readonly record struct Window(int First, int Length, int Sentence);
