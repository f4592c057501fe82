using Variorum.Language;

namespace Variorum.Statements.Attributions;

/// <summary>Verbs that are cues by their form alone: a verb of saying with its speaker and a clause.</summary>
internal static class InnerCues
{
    /// <summary>"the clerk told colleagues that …": a verb of saying or thinking with a subject and a clause or an order.</summary>
    public static bool IsSaying(Scene scene, int token)
    {
        bool says = scene.Cue[token]?.Class is "assert" or "confirm" or "concede" or "warn" or "deny" or "promise";
        bool thinks = scene.Cue[token]?.Class is "believe" or "find" or "suggest";
        int speaker = Speaker(scene, token);
        // "I think": what the speaker of the whole says of himself opens no second saying.
        if (speaker < 0 || !(says || thinks) || IsSelf(scene, speaker) || (thinks && scene.Tokens[speaker].Tag is UniversalTag.PRON)) return false;
        bool clause = scene.Child(token, Relation.Ccomp) >= 0;
        bool order = scene.Tokens[token].Lemma == "tell" && scene.Child(token, Relation.Xcomp) >= 0;
        bool named = scene.Tokens[token].Lemma is "report" or "deny" or "confirm" or "claim" or "allege" or "announce" or "acknowledge" or "admit" && scene.Child(token, Relation.Obj) >= 0;
        bool aside = says && scene.RelationOf(token) == Relation.Parataxis;
        return clause || order || named || aside;
    }

    // The subject, or the noun a participle follows ("despite the ministry claiming …"); -1 for none.
    private static int Speaker(Scene scene, int token)
    {
        if (scene.Child(token, Relation.Nsubj) is var subject and >= 0) return subject;
        bool before = token > scene.SentenceStart(token) && scene.HeadOf(token - 1) == token && scene.Tokens[token - 1].Tag is UniversalTag.PROPN or UniversalTag.NOUN;
        return before && PennTags.Name(scene.Tokens[token].Penn) == "VBG" ? token - 1 : -1;
    }

    private static bool IsSelf(Scene scene, int token) => scene.Text.Form(token) is "I" or "we" or "We" or "you" or "You";

    /// <summary>"reportedly", "allegedly": an adverb that makes a clause somebody's word without saying whose.</summary>
    public static bool IsHearsay(Scene scene, int token) =>
        scene.Tokens[token].Tag == UniversalTag.ADV && scene.RelationOf(token) == Relation.Advmod && scene.Cue[token]?.Class is "assert";

    /// <summary>The clause such an adverb stands in, as read from the tree.</summary>
    public static CueReading Hearsay(Scene scene, int token, float score)
    {
        int clause = scene.HeadOf(token);
        var before = Stretch(scene, scene.Left[clause], token);
        var behind = Stretch(scene, token + 1, scene.Right[clause]);
        return new CueReading(token, new TokenSpan(token, token + 1), SourceCandidate.None, before, behind, score, ByRule: true);
    }

    /// <summary>"C, Z quoted X as saying": what stands before the quoting clause, or null when nothing does.</summary>
    public static CueReading? Fronted(Scene scene, int token)
    {
        int quoting = scene.HeadOf(token), clause = quoting;
        foreach (int child in scene.Children(quoting))
        {
            if (scene.RelationOf(child) is Relation.Nsubj or Relation.Nsubj_pass) clause = Math.Min(clause, scene.Left[child]);
        }
        var content = Stretch(scene, scene.SentenceStart(token), clause);
        return content.IsNone ? null : new CueReading(token, new TokenSpan(token, token + 1), SourceCandidate.None, content, TokenSpan.None, 0, ByRule: true);
    }

    private static TokenSpan Stretch(Scene scene, int start, int end)
    {
        start = Canonical.Start(scene, start);
        end = Canonical.End(scene, end);
        return end > start ? new TokenSpan(start, end) : TokenSpan.None;
    }

    /// <summary>"quoted X as saying": the participle under a verb of quoting.</summary>
    public static bool IsQuotedAsSaying(Scene scene, int token)
    {
        int quoting = scene.HeadOf(token);
        return quoting >= 0 && quoting < token && scene.Tokens[quoting].Lemma is "quote" or "cite" or "report"
            && scene.Cue[token] is not null && PennTags.Name(scene.Tokens[token].Penn) == "VBG";
    }
}
