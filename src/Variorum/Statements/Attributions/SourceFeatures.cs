using Variorum.Language;

namespace Variorum.Statements.Attributions;

/// <summary>What speaks for a noun phrase being the source of a cue.</summary>
internal static class SourceFeatures
{
    public const int Capacity = 80;

    public static void Fill(Scene scene, int cueHead, TokenSpan cue, in SourceCandidate candidate, ref FeatureHash f)
    {
        var verb = new WordView(scene, cueHead);
        if (candidate.Head < 0) Absent(scene, verb, ref f);
        else Present(scene, verb, cue, candidate, ref f);
    }

    private static void Absent(Scene scene, in WordView verb, ref FeatureHash f)
    {
        uint signature = 0;
        foreach (int child in scene.Children(verb.Token)) signature |= CueFeatures.SignatureBit(scene.RelationOf(child), child < verb.Token ? 0u : 1u);
        f.Add(1);
        f.Add(2, verb.Lemma);
        f.Add(3, verb.Class, verb.Relation);
        f.Add(4, verb.Penn, verb.Relation);
        f.Add(5, verb.Tag, signature);
        f.Add(6, verb.Relation, signature);
        f.Add(7, verb.Lemma, verb.Relation);
    }

    private static void Present(Scene scene, in WordView verb, TokenSpan cue, in SourceCandidate candidate, ref FeatureHash f)
    {
        var noun = new WordView(scene, candidate.Head);
        var (path, length) = TreePath.Between(scene, verb.Token, candidate.Head);
        uint side = candidate.Head < verb.Token ? 0u : 1u;
        f.Add(10, path);
        f.Add(11, path, verb.Lemma);
        f.Add(12, path, verb.Tag, noun.Tag);
        f.Add(13, path, verb.Class);
        f.Add(14, path, noun.Entity, verb.Tag);
        f.Add(15, path, noun.Lemma);
        f.Add(16, noun.Lemma, verb.Class);
        f.Add(17, noun.Lemma, side);
        f.Add(18, noun.Entity, noun.Tag, side);
        f.Add(19, noun.Relation, verb.Relation, side);
        f.Add(20, (uint)length, side, verb.Tag);
        f.Add(21, path, verb.Penn);
        f.Add(22, verb.Lemma, noun.Relation, side);
        f.Add(23, path, scene.Child(verb.Token, Relation.Aux_pass) >= 0 ? 1u : 0);
        f.Add(24, path, QuoteState(scene, verb.Token, candidate.Head));
        Between(scene, verb, cue, candidate, side, ref f);
        Edges(scene, verb, noun, candidate, side, ref f);
    }

    // In whose quotation the two stand: 0 neither, 1 the cue only, 2 the noun only, 3 the same, 4 two different ones.
    private static uint QuoteState(Scene scene, int cue, int noun)
    {
        int a = scene.Quotation[cue], b = scene.Quotation[noun];
        return a < 0 ? b < 0 ? 0u : 2u : b < 0 ? 1u : a == b ? 3u : 4u;
    }

    private static void Between(Scene scene, in WordView verb, TokenSpan cue, in SourceCandidate candidate, uint side, ref FeatureHash f)
    {
        int from = side == 0 ? candidate.Span.End : cue.End, to = side == 0 ? cue.Start : candidate.Span.Start;
        uint verbs = 0, names = 0, commas = 0;
        for (int i = from; i < to; i++)
        {
            if (scene.Tokens[i].Tag == UniversalTag.VERB) verbs++;
            if (scene.Tokens[i].Tag is UniversalTag.PROPN or UniversalTag.PRON) names++;
            if (scene.IsPunctuation(i)) commas++;
        }
        f.Add(30, Bucket(to - from), side, verb.Tag);
        f.Add(31, Math.Min(verbs, 3), side, verb.Tag);
        f.Add(32, Math.Min(names, 3), side);
        f.Add(33, Math.Min(commas, 3), side, Math.Min(verbs, 1));
        if (to == from) f.Add(34, verb.Class, side);
    }

    private static void Edges(Scene scene, in WordView verb, in WordView noun, in SourceCandidate candidate, uint side, ref FeatureHash f)
    {
        var first = new WordView(scene, candidate.Span.Start);
        var last = new WordView(scene, candidate.Span.End - 1);
        var next = new WordView(scene, candidate.Span.End < noun.SentenceEnd ? candidate.Span.End : -1);
        var previous = new WordView(scene, candidate.Span.Start > noun.SentenceStart ? candidate.Span.Start - 1 : -1);
        uint cut = (uint)candidate.Cut;
        f.Add(40, cut, side);
        f.Add(41, cut, noun.Tag, next.Form);
        f.Add(42, cut, noun.Relation, verb.Tag);
        f.Add(43, cut, next.Lemma);
        f.Add(44, first.Penn, previous.Penn);
        f.Add(45, last.Penn, next.Penn, cut);
        f.Add(46, previous.Form, side);
        f.Add(47, next.Form, side);
        f.Add(48, cut, Bucket(candidate.Span.Length));
        f.Add(49, cut, noun.Entity, noun.Tag);
        f.Add(50, first.Lemma, side);
        f.Add(51, cut, noun.Lemma);
        f.Add(52, cut, last.Entity, next.Entity);
        f.Add(53, next.Relation, cut, side);
        f.Add(54, (uint)candidate.Reach, noun.Tag, side);
        f.Add(55, (uint)candidate.Reach, noun.Relation, noun.Entity);
        f.Add(56, (uint)candidate.Reach, previous.Penn, next.Penn);
        Edge.Behind(scene, candidate.Span, noun.Token, verb.Token).Fill(60, side, verb, 0, ref f);
        Edge.Last(scene, candidate.Span, noun.Token, verb.Token).Fill(66, side, verb, 0, ref f);
        Edge.Before(scene, candidate.Span, noun.Token, verb.Token).Fill(72, side, verb, 0, ref f);
    }

    /// <summary>A length on a rough logarithmic scale.</summary>
    internal static uint Bucket(int length) => length switch { < 0 => 15, < 5 => (uint)length, < 8 => 5, < 12 => 6, < 20 => 7, < 40 => 8, < 80 => 9, _ => 10 };
}
