using Variorum.Language;

namespace Variorum.Statements.Attributions;

/// <summary>The phrase on one side of the edge of a stretch: how it hangs in the tree and what introduces it.</summary>
/// <param name="Link">Its relation to what it hangs on; 255 when there is no phrase.</param>
/// <param name="Marker">Hash of the preposition, conjunction or pronoun that introduces it, or of the phrase's own word.</param>
/// <param name="On">What it hangs on: 1 the main word of the stretch, 2 another word of it, 3 the cue, 4 something else, 0 nothing.</param>
/// <param name="Comma">1 when punctuation stands at the edge.</param>
internal readonly record struct Edge(uint Link, uint Marker, uint On, uint Comma)
{
    private static readonly Edge Nothing = new(255, 0, 0, 0);

    /// <summary>The first phrase behind a stretch.</summary>
    public static Edge Behind(Scene scene, TokenSpan span, int top, int cue)
    {
        int end = scene.SentenceEnd(span.End - 1), word = span.End;
        while (word < end && scene.IsPunctuation(word)) word++;
        if (word >= end) return Nothing;
        int phrase = word;
        while (scene.HeadOf(phrase) >= span.End) phrase = scene.HeadOf(phrase);
        return Of(scene, phrase, word, span, top, cue, word > span.End);
    }

    /// <summary>The last phrase before a stretch.</summary>
    public static Edge Before(Scene scene, TokenSpan span, int top, int cue)
    {
        int start = scene.SentenceStart(span.Start), word = span.Start - 1;
        while (word >= start && scene.IsPunctuation(word)) word--;
        if (word < start) return Nothing;
        int phrase = word;
        while (scene.HeadOf(phrase) >= 0 && scene.HeadOf(phrase) < span.Start) phrase = scene.HeadOf(phrase);
        return Of(scene, phrase, scene.Left[phrase], span, top, cue, word < span.Start - 1);
    }

    /// <summary>The last phrase inside a stretch, short of the whole of it.</summary>
    public static Edge Last(Scene scene, TokenSpan span, int top, int cue)
    {
        int phrase = span.End - 1;
        while (scene.HeadOf(phrase) is var up and >= 0 && up != top && span.Contains(up) && scene.Left[up] > span.Start && scene.Right[up] <= Math.Max(span.End, scene.Right[phrase])) phrase = up;
        int first = scene.Left[phrase];
        return Of(scene, phrase, first, span, top, cue, first > 0 && scene.IsPunctuation(first - 1));
    }

    /// <summary>The first phrase inside a stretch, short of the whole of it.</summary>
    public static Edge First(Scene scene, TokenSpan span, int top, int cue)
    {
        int phrase = span.Start;
        while (scene.HeadOf(phrase) is var up and >= 0 && up != top && span.Contains(up) && scene.Right[up] < span.End) phrase = scene.HeadOf(phrase);
        int behind = scene.Right[phrase];
        return Of(scene, phrase, span.Start, span, top, cue, behind < scene.Tokens.Length && scene.IsPunctuation(behind));
    }

    private static Edge Of(Scene scene, int phrase, int first, TokenSpan span, int top, int cue, bool comma)
    {
        int head = scene.HeadOf(phrase);
        uint on = head < 0 ? 0u : head == top ? 1u : span.Contains(head) ? 2u : head == cue ? 3u : 4u;
        return new Edge((uint)scene.RelationOf(phrase), Introducer(scene, phrase, first), on, comma ? 1u : 0);
    }

    private static uint Introducer(Scene scene, int phrase, int first)
    {
        foreach (int child in scene.Children(phrase))
        {
            if (child > phrase) break;
            if (scene.RelationOf(child) is Relation.Case or Relation.Mark or Relation.Cc) return scene.Lemma[child];
        }
        return scene.IsPunctuation(first) ? scene.Lemma[phrase] : scene.Lemma[Math.Max(first, scene.Left[phrase])];
    }

    /// <summary>Adds what the phrase says about whether the edge is in the right place.</summary>
    public void Fill(uint template, uint side, in WordView verb, uint fit, ref FeatureHash f)
    {
        f.Add(template, Link, (On << 1) | Comma, side);
        f.Add(template + 1, Marker, (On << 1) | Comma, side);
        f.Add(template + 2, Marker, Link, verb.Class);
        f.Add(template + 3, Link, (On << 3) | (Comma << 2) | fit, verb.Class);
        f.Add(template + 4, Marker, verb.Lemma);
        f.Add(template + 5, Link, (On << 3) | (Comma << 2) | side, verb.Lemma);
    }
}
