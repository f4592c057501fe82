using Variorum.Language;

namespace Variorum.Statements.Attributions;

/// <summary>What is known when the content of a cue is looked for.</summary>
/// <param name="Other">The content found on the other side of the cue, if that side is read already.</param>
internal readonly record struct ContentQuestion(int Cue, TokenSpan CueSpan, SourceCandidate Source, bool Before, TokenSpan Other);

/// <summary>What speaks for a stretch being what is said.</summary>
internal static class ContentFeatures
{
    public const int Capacity = 96;

    public static void Fill(Scene scene, in ContentQuestion question, in ContentCandidate candidate, ref FeatureHash f)
    {
        var verb = new WordView(scene, question.Cue);
        uint situation = Situation(scene, question, verb);
        if (candidate.Span.IsNone) Absent(scene, question, verb, situation, ref f);
        else
        {
            Shape(scene, question, verb, situation, candidate, ref f);
            Edges(scene, question, verb, candidate, ref f);
            Phrases(scene, question, verb, candidate.Span, ref f);
        }
    }

    private static uint Side(in ContentQuestion question) => question.Before ? 0u : 1u;

    // How the cue's clause lies in the sentence: what stands just before and behind it, and where the source is.
    private static uint Situation(Scene scene, in ContentQuestion question, in WordView verb)
    {
        var source = question.Source.Span;
        int start = source.IsNone ? question.CueSpan.Start : Math.Min(question.CueSpan.Start, source.Start);
        int end = source.IsNone ? question.CueSpan.End : Math.Max(question.CueSpan.End, source.End);
        uint before = start == verb.SentenceStart ? 1u : scene.Quotation[start - 1] >= 0 ? 2u : scene.IsPunctuation(start - 1) ? 3u : 0u;
        uint behind = end >= verb.SentenceEnd ? 1u : scene.Quotation[end] >= 0 ? 2u : end + 1 >= verb.SentenceEnd && scene.IsPunctuation(end) ? 1u
            : end + 1 < verb.SentenceEnd && scene.IsPunctuation(end) && scene.Quotation[end + 1] >= 0 ? 4u : scene.IsPunctuation(end) ? 3u : 0u;
        uint order = source.IsNone ? 0u : source.Start < question.CueSpan.Start ? 1u : 2u;
        return (before << 8) | (behind << 4) | order;
    }

    private static uint OtherState(Scene scene, in ContentQuestion question) =>
        question.Before ? 0u : question.Other.IsNone ? 1u : scene.Quotation[question.Other.Start] >= 0 ? 2u : 3u;

    private static void Absent(Scene scene, in ContentQuestion question, in WordView verb, uint situation, ref FeatureHash f)
    {
        uint side = Side(question), signature = 0, other = OtherState(scene, question);
        foreach (int child in scene.Children(verb.Token)) signature |= CueFeatures.SignatureBit(scene.RelationOf(child), child < verb.Token ? 0u : 1u);
        f.Add(1, side);
        f.Add(2, side, verb.Lemma);
        f.Add(3, side, verb.Class, verb.Relation);
        f.Add(4, side, verb.Tag, verb.Relation);
        f.Add(5, side, verb.Tag, signature);
        f.Add(6, side, situation);
        f.Add(7, side, situation, verb.Class);
        f.Add(8, side, situation, verb.Relation);
        f.Add(9, side, CueFeatures.QuoteNear(scene, verb), verb.Tag);
        f.Add(10, side, other, situation);
        f.Add(11, side, other, verb.Relation);
        f.Add(12, side, other, verb.Class);
        f.Add(13, side, situation, verb.Tag);
    }

    private static void Shape(Scene scene, in ContentQuestion question, in WordView verb, uint situation, in ContentCandidate candidate, ref FeatureHash f)
    {
        uint side = Side(question), other = OtherState(scene, question);
        var span = candidate.Span;
        var top = new WordView(scene, Top(scene, span.Start, span));
        int bottom = Top(scene, span.End - 1, span);
        bool same = top.Token == bottom;
        bool whole = Canonical.Start(scene, scene.Left[top.Token]) == span.Start && Canonical.End(scene, scene.Right[top.Token]) == span.End;
        uint fit = (same ? 1u : 0) + (whole ? 2u : 0);
        uint path = scene.SentenceOf[top.Token] == scene.SentenceOf[verb.Token] ? TreePath.Between(scene, verb.Token, top.Token).Hash : 7;
        uint quoted = Quoted(scene, span), begins = (uint)candidate.Begins, ends = (uint)candidate.Ends;
        f.Add(20, side, path);
        f.Add(21, path, verb.Lemma);
        f.Add(22, path, verb.Class, fit);
        f.Add(23, path, fit, side);
        f.Add(24, begins, ends, side);
        f.Add(25, begins, side, verb.Class);
        f.Add(26, ends, side, verb.Class);
        f.Add(27, begins, side, verb.Lemma);
        f.Add(28, ends, side, verb.Lemma);
        f.Add(29, path, situation, fit);
        f.Add(30, top.Relation, verb.Class, fit);
        f.Add(31, top.Relation, top.Tag, side);
        f.Add(32, quoted, side, verb.Tag);
        f.Add(33, quoted, begins, ends);
        f.Add(34, quoted, situation, side);
        f.Add(35, SourceFeatures.Bucket(span.Length), side, verb.Tag);
        f.Add(36, SourceFeatures.Bucket(span.Length), quoted, verb.Class);
        f.Add(37, other, quoted, side);
        f.Add(38, other, begins, ends);
        f.Add(39, situation, begins, ends);
        f.Add(40, top.Relation, new WordView(scene, bottom).Relation, side);
        f.Add(41, verb.Tag, path, ends);
        f.Add(42, situation, fit, side);
        f.Add(43, other, situation, ends);
    }

    private static void Edges(Scene scene, in ContentQuestion question, in WordView verb, in ContentCandidate candidate, ref FeatureHash f)
    {
        uint side = Side(question);
        var span = candidate.Span;
        var first = new WordView(scene, span.Start);
        var last = new WordView(scene, span.End - 1);
        var previous = new WordView(scene, span.Start - 1);
        var next = new WordView(scene, span.End < scene.Tokens.Length ? span.End : -1);
        int distance = question.Before ? question.CueSpan.Start - span.End : span.Start - question.CueSpan.End;
        f.Add(50, SourceFeatures.Bucket(distance), side, verb.Class);
        f.Add(51, first.Penn, previous.Penn, side);
        f.Add(52, last.Penn, next.Penn, side);
        f.Add(53, first.Relation, (uint)candidate.Begins, side);
        f.Add(54, next.Relation, (uint)candidate.Ends, side);
        f.Add(55, next.Form, (uint)candidate.Ends, side);
        f.Add(56, previous.Form, side, verb.Class);
        f.Add(57, first.Form, side, verb.Class);
        f.Add(58, verb.Lemma, first.Form);
        f.Add(59, verb.Lemma, previous.Form);
        f.Add(60, next.Relation, HangsOn(scene, next.Token, question.Cue, span), side);
        f.Add(61, next.Form, HangsOn(scene, next.Token, question.Cue, span), verb.Tag);
        f.Add(62, next.Penn, next.Form, verb.Class);
        f.Add(63, AfterComma(scene, span.End), verb.Class, side);
    }

    private static void Phrases(Scene scene, in ContentQuestion question, in WordView verb, TokenSpan span, ref FeatureHash f)
    {
        uint side = Side(question);
        int first = Top(scene, span.Start, span), last = Top(scene, span.End - 1, span);
        uint fit = first == last ? 1u : 0;
        Edge.Behind(scene, span, last, question.Cue).Fill(70, side, verb, fit, ref f);
        Edge.Before(scene, span, first, question.Cue).Fill(76, side, verb, fit, ref f);
        Edge.Last(scene, span, last, question.Cue).Fill(82, side, verb, fit, ref f);
        Edge.First(scene, span, first, question.Cue).Fill(88, side, verb, fit, ref f);
    }

    // What the word behind the stretch depends on: 1 a word of the stretch, 2 the cue, 3 something else, 0 there is none.
    private static uint HangsOn(Scene scene, int next, int cue, TokenSpan span)
    {
        if (next < 0) return 0;
        while (next < scene.Tokens.Length - 1 && scene.IsPunctuation(next)) next++;
        int head = scene.HeadOf(next);
        for (int steps = 0; head >= span.End && steps < 8; steps++) head = scene.HeadOf(head);
        return head < 0 ? 4u : span.Contains(head) ? 1u : head == cue ? 2u : 3u;
    }

    // The first word behind the comma that ends the stretch.
    private static uint AfterComma(Scene scene, int end) =>
        end + 1 < scene.Tokens.Length && scene.IsPunctuation(end) ? scene.Tokens[end + 1].Penn + 1u : 0;

    private static int Top(Scene scene, int token, TokenSpan span)
    {
        while (scene.HeadOf(token) >= 0 && span.Contains(scene.HeadOf(token))) token = scene.HeadOf(token);
        return token;
    }

    // Which of first word, last word and the words just outside stand in quotation marks, and whether in the same.
    private static uint Quoted(Scene scene, TokenSpan span)
    {
        int first = scene.Quotation[span.Start], last = scene.Quotation[span.End - 1];
        uint state = (first >= 0 ? 1u : 0) | (last >= 0 ? 2u : 0) | (first >= 0 && first == last ? 4u : 0);
        if (first >= 0 && span.Start > 0 && scene.Quotations[first].FirstToken == span.Start - 1) state |= 8;
        if (last >= 0 && scene.Quotations[last].EndToken >= span.End && Canonical.End(scene, scene.Quotations[last].EndToken) == span.End) state |= 16;
        return state;
    }
}
