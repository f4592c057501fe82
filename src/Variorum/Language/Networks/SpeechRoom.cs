namespace Variorum.Language.Networks;

/// <summary>What <see cref="SpeechReader"/> keeps from batch to batch of a part of a text, and its buffers.</summary>
internal sealed class SpeechRoom
{
    /// <summary>Of every word of the part: the states and the input of the language network, projected.</summary>
    public FloatBuffer Words { get; } = new();

    /// <summary>The projection of a batch, before its rows go to their words.</summary>
    public FloatBuffer Projected { get; } = new();

    /// <summary>The paragraphs of a batch, packed.</summary>
    public FloatBuffer Input { get; } = new();

    public FloatBuffer States { get; } = new();

    public FloatBuffer Cues { get; } = new();

    /// <summary>One paragraph in order of its words: states, what each word and each cue is to a pair, the pairs, their scores.</summary>
    public FloatBuffer Paragraph { get; } = new();

    public FloatBuffer Sides { get; } = new();

    public FloatBuffer Pairs { get; } = new();

    public FloatBuffer Mixed { get; } = new();

    public FloatBuffer Wider { get; } = new();

    public FloatBuffer Scores { get; } = new();

    public List<Window> Paragraphs { get; } = [];

    /// <summary>The index of the sentence of each word of the part.</summary>
    public List<int> SentenceOf { get; } = [];

    public List<SpeechFrame> Frames { get; } = [];

    public PairFeatures PairFeatures { get; } = new();

    public SpanChooser Spans { get; } = new();
}
