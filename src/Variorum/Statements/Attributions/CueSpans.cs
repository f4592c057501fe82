namespace Variorum.Statements.Attributions;

/// <summary>How far a cue reaches around its word: "has repeatedly [said] in a statement".</summary>
internal static class CueSpans
{
    public const int Capacity = 128;

    // Of the cues in the training texts all but one in a hundred reach no further than this.
    private const int MostBefore = 5;
    private const int MostAfter = 6;

    /// <summary>Every run of words of the sentence around the cue's word, up to a limit on either side.</summary>
    public static void Collect(Scene scene, int cue, List<TokenSpan> candidates)
    {
        candidates.Clear();
        int first = Math.Max(scene.SentenceStart(cue), cue - MostBefore), last = Math.Min(scene.SentenceEnd(cue), cue + 1 + MostAfter);
        for (int start = cue; start >= first; start--)
        {
            for (int end = cue + 1; end <= last; end++)
            {
                if (Ends(scene, cue, start, end)) candidates.Add(new TokenSpan(start, end));
            }
        }
    }

    // A cue neither begins nor ends with punctuation, unless it is punctuation.
    private static bool Ends(Scene scene, int cue, int start, int end) =>
        (start == cue || !scene.IsPunctuation(start)) && (end == cue + 1 || !scene.IsPunctuation(end - 1));

    public static void Fill(Scene scene, int cue, TokenSpan span, ref FeatureHash f)
    {
        var head = new WordView(scene, cue);
        uint before = (uint)(cue - span.Start), after = (uint)(span.End - cue - 1);
        f.Add(1, before, after);
        f.Add(2, head.Tag, before, after);
        f.Add(3, head.Class, before, after);
        f.Add(4, head.Lemma, before, after);
        for (int i = span.Start; i < span.End; i++)
        {
            if (i != cue) Included(scene, head, i, ref f);
        }
        var first = new WordView(scene, span.Start);
        var last = new WordView(scene, span.End - 1);
        var previous = new WordView(scene, span.Start > head.SentenceStart ? span.Start - 1 : -1);
        var next = new WordView(scene, span.End < head.SentenceEnd ? span.End : -1);
        Border(20, head, first, previous, (uint)AttachedTo(scene, previous.Token, cue), ref f);
        Border(30, head, last, next, (uint)AttachedTo(scene, next.Token, cue), ref f);
    }

    private static void Included(Scene scene, in WordView head, int token, ref FeatureHash f)
    {
        var word = new WordView(scene, token);
        uint side = token < head.Token ? 0u : 1u, attached = (uint)AttachedTo(scene, token, head.Token);
        f.Add(10, word.Form, side, attached);
        f.Add(11, word.Relation, side, attached);
        f.Add(12, word.Penn, word.Relation, side);
        f.Add(13, word.Form, head.Class, side);
        f.Add(14, word.Form, head.Lemma);
        f.Add(15, word.Relation, head.Class, attached);
        f.Add(16, word.Entity, side);
    }

    private static void Border(uint template, in WordView head, in WordView inner, in WordView outer, uint attached, ref FeatureHash f)
    {
        f.Add(template, inner.Form, outer.Form);
        f.Add(template + 1, inner.Penn, outer.Penn, head.Tag);
        f.Add(template + 2, outer.Form, head.Class);
        f.Add(template + 3, outer.Relation, attached, head.Tag);
        f.Add(template + 4, inner.Form, outer.Penn, head.Class);
        f.Add(template + 5, head.Lemma, outer.Form);
        f.Add(template + 6, head.Lemma, inner.Form, outer.Penn);
        f.Add(template + 7, inner.Relation, outer.Relation, head.Class);
    }

    // 1 a dependent of the cue's word, 2 a dependent's dependent, 3 the word it depends on, 0 anything else.
    private static int AttachedTo(Scene scene, int token, int cue)
    {
        if (token < 0) return 0;
        int head = scene.HeadOf(token);
        if (head == cue) return 1;
        if (head >= 0 && scene.HeadOf(head) == cue) return 2;
        return scene.HeadOf(cue) == token ? 3 : 0;
    }
}
