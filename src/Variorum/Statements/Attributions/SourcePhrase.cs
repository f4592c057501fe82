using Variorum.Language;

namespace Variorum.Statements.Attributions;

/// <summary>The words that name the source of a cue.</summary>
/// <param name="Head">The noun or pronoun they hang on; -1 for "no source".</param>
internal readonly record struct SourcePhrase(int Head, TokenSpan Span)
{
    public static readonly SourcePhrase None = new(-1, TokenSpan.None);

    /// <summary>A span with the word of it that hangs on one outside.</summary>
    public static SourcePhrase Of(Scene scene, TokenSpan span)
    {
        if (span.IsNone) return None;
        for (int i = span.Start; i < span.End; i++)
        {
            if (!span.Contains(scene.HeadOf(i)) && !Introduces(scene, i) && !scene.IsPunctuation(i)) return new SourcePhrase(i, span);
        }
        return new SourcePhrase(span.Start, span);
    }

    /// <summary>A noun with all that hangs on it; of one before the cue, what stands before the cue.</summary>
    public static SourcePhrase Before(Scene scene, int head, int cue)
    {
        var phrase = Under(scene, head);
        return head < cue && phrase.Span.End > cue ? phrase with { Span = phrase.Span with { End = head + 1 } } : phrase;
    }

    // Without what introduces it: "according to", "by", "and".
    private static SourcePhrase Under(Scene scene, int head)
    {
        int start = scene.Left[head], end = scene.Right[head];
        foreach (int child in scene.Children(head))
        {
            if (child > head) break;
            if (Introduces(scene, child) && scene.Left[child] == start) start = scene.Right[child];
        }
        while (end > head + 1 && scene.IsPunctuation(end - 1)) end--;
        while (start < head && scene.IsPunctuation(start)) start++;
        return new SourcePhrase(head, new TokenSpan(start, end));
    }

    private static bool Introduces(Scene scene, int token) =>
        scene.RelationOf(token) is Relation.Case or Relation.Cc or Relation.Mark or Relation.Punct or Relation.Discourse or Relation.Advmod;
}
