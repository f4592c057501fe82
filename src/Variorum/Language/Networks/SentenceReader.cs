using System.Runtime.InteropServices;

namespace Variorum.Language.Networks;

/// <summary>Runs the network over a text, a batch of sentences of like length at a time, and writes what it finds.</summary>
internal sealed class SentenceReader(Network network, OutputClasses classes, IStateReader? above)
{
    /// <summary>Words of a window: the arc matrix grows with the square of it, and of 19,969 training sentences none is longer than 159.</summary>
    private const int LongestWindow = 200;

    /// <summary>Words of a batch: wide enough for full matrix products, narrow enough for buffers (20 MB) that stay in the third-level cache.</summary>
    private const int BatchWords = 1024;

    /// <summary>Words of a part: long texts are read part by part, between sentences, so that what is kept of a part stays small.</summary>
    private const int PartWords = 1 << 14;

    public void Read(ParsedText text, Workspace room)
    {
        var mentions = new List<Mention>();
        for (int first = 0; first < text.Sentences.Count;)
        {
            int start = text.Sentences[first].FirstToken, last = first;
            while (last + 1 < text.Sentences.Count && text.Sentences[last].EndToken - start < PartWords) last++;
            Part(text, first, last, room, mentions);
            above?.Finish(text, new TokenSpan(start, text.Sentences[last].EndToken), room);
            first = last + 1;
        }
        mentions.Sort((a, b) => a.FirstToken.CompareTo(b.FirstToken));
        text.Mentions = mentions;
    }

    private unsafe void Part(ParsedText text, int firstSentence, int lastSentence, Workspace room, List<Mention> mentions)
    {
        var part = new TokenSpan(text.Sentences[firstSentence].FirstToken, text.Sentences[lastSentence].EndToken);
        Windows(text, firstSentence, lastSentence, room.Windows);
        var windows = CollectionsMarshal.AsSpan(room.Windows);
        for (int first = 0; first < windows.Length;)
        {
            int words = 0, end = first;
            while (end < windows.Length && (end == first || words + windows[end].Length <= BatchWords)) words += windows[end++].Length;
            Batch(text, windows[first..end], room, mentions);
            above?.Read(text, part, windows[first..end], room, network.Top(room), network.Below(room), network.StateWidth);
            first = end;
        }
    }

    /// <summary>The sentences, cut where they are too long, by falling length and then by place.</summary>
    private static void Windows(ParsedText text, int first, int last, List<Window> windows)
    {
        windows.Clear();
        for (int s = first; s <= last; s++)
        {
            var sentence = text.Sentences[s];
            for (int at = sentence.FirstToken; at < sentence.EndToken;)
            {
                int length = WindowLength(text, at, sentence.EndToken);
                windows.Add(new Window(at, length, sentence.FirstToken));
                at += length;
            }
        }
        windows.Sort((a, b) => a.Length != b.Length ? b.Length.CompareTo(a.Length) : a.First.CompareTo(b.First));
    }

    /// <summary>All that is left, or up to the last clause mark in the second half of a full window.</summary>
    private static int WindowLength(ParsedText text, int first, int end)
    {
        if (end - first <= LongestWindow) return end - first;
        for (int i = first + LongestWindow - 1; i > first + LongestWindow / 2; i--)
        {
            if (text.Form(i) is "," or ";" or ":" or "." or "–" or "—") return i + 1 - first;
        }
        return LongestWindow;
    }

    private unsafe void Batch(ParsedText text, ReadOnlySpan<Window> windows, Workspace room, List<Mention> mentions)
    {
        room.Lengths.Clear();
        foreach (var window in windows) room.Lengths.Add(window.Length);
        room.Packing.Fill(CollectionsMarshal.AsSpan(room.Lengths));
        int size = network.Embedder.Size;
        room.InputSize = size;
        float* input = room.Input.Ensure((long)room.Packing.Words * size);
        for (int s = 0; s < windows.Length; s++)
        {
            for (int i = 0; i < windows[s].Length; i++)
            {
                network.Embedder.Embed(text.Form(windows[s].First + i), new Span<float>(input + (long)room.Packing.Row(s, i) * size, size));
            }
        }
        network.Encode(room);
        for (int s = 0; s < windows.Length; s++)
        {
            Tag(text, windows[s], s, room);
            Name(text, windows[s], s, room, mentions);
        }
        Trees(text, windows, room);
    }

    private unsafe void Tag(ParsedText text, Window window, int sentence, Workspace room)
    {
        for (int i = 0; i < window.Length; i++)
        {
            var row = new ReadOnlySpan<float>(room.Tags.Pointer + (long)room.Packing.Row(sentence, i) * network.TagWidth, network.TagWidth);
            classes.Fill(ref text.Tokens[window.First + i], text.Form(window.First + i), row);
        }
    }

    private unsafe void Name(ParsedText text, Window window, int sentence, Workspace room, List<Mention> mentions)
    {
        int tags = classes.Names.Count;
        float* scores = room.Arcs.Ensure((long)window.Length * tags);
        for (int i = 0; i < window.Length; i++)
        {
            float* row = room.NameScores.Pointer + (long)room.Packing.Row(sentence, i) * network.NameWidth;
            new ReadOnlySpan<float>(row, tags).CopyTo(new Span<float>(scores + (long)i * tags, tags));
        }
        var path = room.Path.Decode(new ReadOnlySpan<float>(scores, window.Length * tags), window.Length, tags, classes.Names.Allowed);
        int start = 0;
        for (int i = 0; i < path.Length; i++)
        {
            if (classes.Names.Begins(path[i])) start = i;
            if (classes.Names.Ends(path[i])) mentions.Add(Mention(text, window.First + start, window.First + i + 1, classes.Names.Type(path[i])));
        }
    }

    private static Mention Mention(ParsedText text, int first, int end, EntityType type) =>
        new(new Text.TextSpan(text.Tokens[first].Span.Start, text.Tokens[end - 1].Span.End), first, end, MentionKind.Name, type, -1, "model: name tagger");

    /// <summary>Heads by the tree decoder, then the labels of all arcs of the batch at once.</summary>
    private unsafe void Trees(ParsedText text, ReadOnlySpan<Window> windows, Workspace room)
    {
        CollectionsMarshal.SetCount(room.Heads, room.Packing.Words);
        var heads = CollectionsMarshal.AsSpan(room.Heads);
        for (int s = 0; s < windows.Length; s++)
        {
            int n = windows[s].Length;
            var tree = room.Trees.Decode(network.Arcs(room, s, n), n);
            for (int i = 0; i < n; i++)
            {
                heads[room.Packing.Row(s, i)] = tree[i + 1] == 0 ? -1 : room.Packing.Row(s, tree[i + 1] - 1);
                text.Tokens[windows[s].First + i].Head = tree[i + 1] == 0 ? -1 : windows[s].First + tree[i + 1] - 1;
            }
        }
        network.Labels(room, heads);
        for (int s = 0; s < windows.Length; s++)
        {
            for (int i = 0; i < windows[s].Length; i++)
            {
                var row = new ReadOnlySpan<float>(room.Labels.Pointer + (long)room.Packing.Row(s, i) * network.LabelWidth, classes.Relations.Length);
                Label(ref text.Tokens[windows[s].First + i], windows[s], row);
            }
        }
    }

    /// <summary>The best label; only a root is called root, and the root of a later window hangs on its sentence's first word.</summary>
    private void Label(ref Token token, Window window, ReadOnlySpan<float> scores)
    {
        int best = -1;
        for (int l = 0; l < scores.Length; l++)
        {
            bool fits = classes.Relations[l] == Relation.Root == (token.Head < 0);
            if (fits && (best < 0 || scores[l] > scores[best])) best = l;
        }
        token.Relation = classes.Relations[best];
        if (token.Head >= 0 || window.First == window.Sentence) return;
        (token.Head, token.Relation) = (window.Sentence, Relation.Parataxis);
    }
}
