using System.Runtime.InteropServices;

namespace Variorum.Language.Networks;

/// <summary>Runs the speech network over the paragraphs of a text and leaves a frame for every word that may be a cue.</summary>
internal sealed unsafe class SpeechReader(SpeechNetwork network, SpeechFeatures features) : IStateReader
{
    /// <summary>Words of a paragraph read at once; a longer one is cut between sentences, a longer sentence anywhere.</summary>
    private const int LongestParagraph = 300;

    private const int BatchWords = 1024;

    /// <summary>A probability of one in a hundred: rules may ask for the spans of a cue the network alone would not take.</summary>
    private const float LeastScore = -4.6f;

    // On dev the sum of the five scores is 360.1 without the spans, 361.9 with them at a half.
    private const double SpanWeight = 0.5;

    public void Read(ParsedText text, TokenSpan part, ReadOnlySpan<Window> windows, Workspace room, float* states, float* below, int width)
    {
        int size = network.WordSize, inputWidth = room.InputSize;
        float* projected = network.Project(room, states, below, width, inputWidth);
        float* words = room.Speech.Words.Ensure((long)part.Length * size);
        for (int s = 0; s < windows.Length; s++)
        {
            for (int i = 0; i < windows[s].Length; i++)
            {
                float* target = words + (long)(windows[s].First + i - part.Start) * size;
                new ReadOnlySpan<float>(projected + (long)room.Packing.Row(s, i) * size, size).CopyTo(new Span<float>(target, size));
            }
        }
    }

    public void Finish(ParsedText text, TokenSpan part, Workspace room)
    {
        var speech = room.Speech;
        if (part.Start == 0) speech.Frames.Clear();
        Complete(text, part, speech);
        Paragraphs(text, part, speech.Paragraphs);
        var paragraphs = CollectionsMarshal.AsSpan(speech.Paragraphs);
        for (int first = 0; first < paragraphs.Length;)
        {
            int words = 0, end = first;
            while (end < paragraphs.Length && (end == first || words + paragraphs[end].Length <= BatchWords)) words += paragraphs[end++].Length;
            Batch(text, part, paragraphs[first..end], room);
            first = end;
        }
        if (part.End < text.Tokens.Length) return;
        speech.Frames.Sort((a, b) => a.Cue.CompareTo(b.Cue));
        text.SpeechFrames = [.. speech.Frames];
    }

    // Features need the tree of the whole sentence and the quotations of the whole text: they come after all batches.
    private void Complete(ParsedText text, TokenSpan part, SpeechRoom room)
    {
        Span<int> rows = stackalloc int[SpeechFeatures.Count];
        CollectionsMarshal.SetCount(room.SentenceOf, part.Length);
        for (int s = text.SentenceAt(part.Start); s < text.Sentences.Count && text.Sentences[s].FirstToken < part.End; s++)
        {
            var sentence = text.Sentences[s];
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                features.Fill(text, sentence, i, rows);
                network.Complete(new Span<float>(room.Words.Pointer + (long)(i - part.Start) * network.WordSize, network.WordSize), rows, SpeechFeatures.Lemma(text.Tokens[i]));
                room.SentenceOf[i - part.Start] = s;
            }
        }
    }

    // By falling length, then by place.
    private static void Paragraphs(ParsedText text, TokenSpan part, List<Window> paragraphs)
    {
        paragraphs.Clear();
        int first = text.SentenceAt(part.Start);
        for (int s = first; s < text.Sentences.Count && text.Sentences[s].FirstToken < part.End; s++)
        {
            int start = text.Sentences[first].FirstToken, end = text.Sentences[s].EndToken;
            bool last = s + 1 == text.Sentences.Count || text.Sentences[s + 1].FirstToken >= part.End;
            if (!last && text.Sentences[s + 1].Block == text.Sentences[first].Block && text.Sentences[s + 1].EndToken - start <= LongestParagraph) continue;
            for (; start < end; start += LongestParagraph) paragraphs.Add(new Window(start, Math.Min(LongestParagraph, end - start), start));
            first = s + 1;
        }
        paragraphs.Sort((a, b) => a.Length != b.Length ? b.Length.CompareTo(a.Length) : a.First.CompareTo(b.First));
    }

    private void Batch(ParsedText text, TokenSpan part, ReadOnlySpan<Window> paragraphs, Workspace room)
    {
        room.Lengths.Clear();
        foreach (var paragraph in paragraphs) room.Lengths.Add(paragraph.Length);
        room.Packing.Fill(CollectionsMarshal.AsSpan(room.Lengths));
        int size = network.WordSize;
        float* input = room.Speech.Input.Ensure((long)room.Packing.Words * size);
        for (int p = 0; p < paragraphs.Length; p++)
        {
            for (int i = 0; i < paragraphs[p].Length; i++)
            {
                float* word = room.Speech.Words.Pointer + (long)(paragraphs[p].First + i - part.Start) * size;
                new ReadOnlySpan<float>(word, size).CopyTo(new Span<float>(input + (long)room.Packing.Row(p, i) * size, size));
            }
        }
        network.Encode(room);
        for (int p = 0; p < paragraphs.Length; p++) Paragraph(text, part, paragraphs[p], p, room);
    }

    private void Paragraph(ParsedText text, TokenSpan part, Window paragraph, int index, Workspace room)
    {
        bool prepared = false;
        for (int i = 0; i < paragraph.Length; i++)
        {
            float score = network.Cue(room, room.Packing.Row(index, i));
            if (score < LeastScore) continue;
            if (!prepared) Prepare(text, paragraph, index, room);
            prepared = true;
            room.Speech.Frames.Add(Frame(text, part, paragraph, i, score, room.Speech));
        }
    }

    private void Prepare(ParsedText text, Window paragraph, int index, Workspace room)
    {
        int size = network.StateSize;
        float* rows = room.Speech.Paragraph.Ensure((long)paragraph.Length * size);
        for (int i = 0; i < paragraph.Length; i++)
        {
            new ReadOnlySpan<float>(room.Speech.States.Pointer + (long)room.Packing.Row(index, i) * size, size).CopyTo(new Span<float>(rows + (long)i * size, size));
        }
        network.Sides(room.Speech, paragraph.Length);
        room.Speech.Spans.Prepare(text, new TokenSpan(paragraph.First, paragraph.First + paragraph.Length));
    }

    private SpeechFrame Frame(ParsedText text, TokenSpan part, Window paragraph, int cue, float score, SpeechRoom room)
    {
        var whole = new TokenSpan(paragraph.First, paragraph.First + paragraph.Length);
        var sentences = CollectionsMarshal.AsSpan(room.SentenceOf).Slice(paragraph.First - part.Start, paragraph.Length);
        var own = text.Sentences[sentences[cue]];
        var sentence = new TokenSpan(Math.Max(own.FirstToken, whole.Start), Math.Min(own.EndToken, whole.End));
        room.PairFeatures.Fill(text, whole, paragraph.First + cue, sentence, sentences);
        network.Pairs(room, cue, paragraph.Length);
        Span<float> none = stackalloc float[SpanChooser.Roles];
        network.None(room, cue, none);
        Span<TokenSpan> found = stackalloc TokenSpan[SpanChooser.Roles];
        var scores = new ReadOnlySpan<float>(room.Scores.Pointer, paragraph.Length * network.ScoreSize);
        var ownSentence = new TokenSpan(sentence.Start - whole.Start, sentence.End - whole.Start);
        room.Spans.Choose(paragraph.Length, cue, ownSentence, scores, network.ScoreSize, none, found);
        float certainty = score > 0 ? Certainty(score, paragraph.Length, cue, ownSentence, scores, none, found, room.Spans) : float.NegativeInfinity;
        TokenSpan InText(TokenSpan span) => span.IsNone ? span : new TokenSpan(span.Start + paragraph.First, span.End + paragraph.First);
        return new SpeechFrame(paragraph.First + cue, score, certainty, InText(found[SpanChooser.Cue]), InText(found[SpanChooser.Source]), InText(found[SpanChooser.Before]), InText(found[SpanChooser.Behind]));
    }

    private float Certainty(float score, int words, int cue, TokenSpan sentence, ReadOnlySpan<float> scores, ReadOnlySpan<float> none, ReadOnlySpan<TokenSpan> found, SpanChooser spans)
    {
        double spansLikely = 0;
        foreach (int role in (ReadOnlySpan<int>)[SpanChooser.Source, SpanChooser.Before, SpanChooser.Behind])
        {
            spansLikely += spans.LogLikelihood(role, words, cue, sentence, scores, network.ScoreSize, none[role], found[role]);
        }
        return (float)(SpanWeight * spansLikely - Math.Log(1 + Math.Exp(-score)));
    }
}
