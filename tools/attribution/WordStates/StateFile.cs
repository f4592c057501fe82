using System.Runtime.InteropServices;
using Variorum.Language;
using Variorum.Language.Networks;

namespace Variorum.WordStates;

/// <summary>
/// The file <c>tools/attribution/data.py</c> reads: the classes of the cue lexicon, then text by text its words' places,
/// trees, features and states. Little-endian; offsets in code points.
/// </summary>
internal sealed class StateFile : IDisposable
{
    // The row of the lemma comes last.
    private const int Count = SpeechFeatures.Count + 1;

    private readonly BinaryWriter _output;
    private readonly SpeechFeatures _features;

    public StateFile(string path)
    {
        string[] classes = SpeechFeatures.KnownClasses();
        _features = new SpeechFeatures(classes);
        _output = new BinaryWriter(new BufferedStream(File.Create(path), 1 << 20));
        _output.Write(string.Join(' ', classes));
    }

    public void Write(string id, ParsedText text, StateCollector states)
    {
        int words = text.Tokens.Length;
        _output.Write(id);
        foreach (int number in (ReadOnlySpan<int>)[words, states.StateSize, states.InputSize, Count]) _output.Write(number);
        int[] points = CodePoints(text.Text.Value), sentences = new int[words], features = new int[words * Count];
        for (int s = 0; s < text.Sentences.Count; s++)
        {
            for (int i = text.Sentences[s].FirstToken; i < text.Sentences[s].EndToken; i++)
            {
                sentences[i] = s;
                _features.Fill(text, text.Sentences[s], i, features.AsSpan(i * Count, SpeechFeatures.Count));
                features[i * Count + SpeechFeatures.Count] = SpeechFeatures.Lemma(text.Tokens[i]);
            }
        }
        Column(words, i => points[text.Tokens[i].Span.Start]);
        Column(words, i => points[text.Tokens[i].Span.End]);
        Column(words, i => text.Tokens[i].Tag == UniversalTag.VERB ? 1 : 0);
        Column(words, i => (int)text.Tokens[i].Relation);
        Column(words, i => text.Tokens[i].Head);
        Column(words, i => text.QuotationOf[i]);
        Column(words, i => sentences[i]);
        Column(words, i => text.Sentences[sentences[i]].Block);
        _output.Write(MemoryMarshal.AsBytes<int>(features));
        _output.Write(MemoryMarshal.AsBytes<Half>(states.States));
        _output.Write(MemoryMarshal.AsBytes<Half>(states.Inputs));
    }

    public void Dispose() => _output.Dispose();

    private void Column(int words, Func<int, int> value)
    {
        for (int i = 0; i < words; i++) _output.Write(value(i));
    }

    private static int[] CodePoints(string text)
    {
        var points = new int[text.Length + 1];
        for (int i = 0, point = 0; i < text.Length; i++)
        {
            points[i] = point;
            if (!(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))) point++;
            points[i + 1] = point;
        }
        return points;
    }
}
