using Variorum.Language;
using Variorum.Language.English;

namespace Variorum.Statements.Attributions;

/// <summary>Verbs that are cues by their form alone: a verb of saying with its speaker and a clause.</summary>
internal static class InnerCues
{
    internal const string Rule = "verb of saying inside somebody's words";

    /// <summary>"the clerk told colleagues that …": a verb of saying or thinking with a subject and a clause or an order.</summary>
    public static bool IsSaying(Scene scene, int token)
    {
        bool says = IsOfSaying(scene, token);
        bool thinks = IsThought(scene, token);
        int speaker = Speaker(scene, token);
        // "I think": what the speaker of the whole says of himself opens no second saying.
        if (speaker < 0 || !(says || thinks) || IsSelf(scene, speaker) || (thinks && scene.Tokens[speaker].Tag is UniversalTag.PRON)) return false;
        if (IsUnsaid(scene, token)) return false;
        bool clause = scene.Child(token, Relation.Ccomp) >= 0;
        bool order = (scene.Tokens[token].Lemma == "tell" || scene.Cue[token]?.Class is "deny" or "concede") && scene.Child(token, Relation.Xcomp) >= 0;
        bool named = scene.Tokens[token].Lemma is "report" or "deny" or "confirm" or "claim" or "allege" or "announce" or "acknowledge" or "admit" && scene.Child(token, Relation.Obj) >= 0;
        bool aside = says && scene.RelationOf(token) == Relation.Parataxis;
        return clause || order || named || aside;
    }

    /// <summary>A verb of thinking or finding: of those inside somebody's words the network knows best which is another's reading.</summary>
    public static bool IsThought(Scene scene, int token) => scene.Cue[token]?.Class is "believe" or "find" or "suggest";

    /// <summary>A word of saying, whatever it has for speaker and clause; who allows something mostly permits it, who is going to do it does not speak.</summary>
    public static bool IsOfSaying(Scene scene, int token) =>
        scene.Cue[token]?.Class is "assert" or "confirm" or "concede" or "warn" or "deny" or "promise" && scene.Tokens[token].Lemma is not ("allow" or "go")
        && (scene.Tokens[token].Lemma is not "continue" || HasQuotation(scene, token));

    /// <summary>"added the four to a list": puts something somewhere and says nothing.</summary>
    public static bool IsPutting(Scene scene, int token)
    {
        if (scene.Tokens[token].Lemma is not "add" || scene.Child(token, Relation.Obj) is not (var put and >= 0) || scene.Quotation[put] >= 0 || scene.Child(token, Relation.Ccomp) >= 0) return false;
        return GoesTo(scene, token, Relation.Obl) || GoesTo(scene, put, Relation.Nmod);
    }

    // The tree may hang "to a list" on what is put there.
    private static bool GoesTo(Scene scene, int above, Relation relation)
    {
        foreach (int child in scene.Children(above))
        {
            if (scene.RelationOf(child) == relation && scene.Child(child, Relation.Case) is var to and >= 0 && scene.Text.Form(to) is "to" or "into" or "onto") return true;
        }
        return false;
    }

    // "the driver continued in the direction of the port": only who is quoted goes on speaking.
    private static bool HasQuotation(Scene scene, int token) => scene.Quotation.AsSpan(scene.SentenceStart(token), scene.SentenceEnd(token) - scene.SentenceStart(token)).ContainsAnyExcept(-1);

    /// <summary>"has never told", "would say", "if they did not confirm": nobody says it here.</summary>
    public static bool IsUnsaid(Scene scene, int token)
    {
        foreach (int child in scene.Children(token))
        {
            bool modal = scene.RelationOf(child) == Relation.Aux && PennTags.Name(scene.Tokens[child].Penn) == "MD";
            bool negated = scene.RelationOf(child) == Relation.Advmod && scene.Tokens[child].Lemma is "not" or "never" or "n't";
            if (modal || (negated && scene.Cue[token]?.Class != "deny")) return true;
        }
        return false;
    }

    /// <summary>The subject, or the noun a participle follows ("despite the ministry claiming …"), however the two hang together; -1 for none.</summary>
    public static int Speaker(Scene scene, int token)
    {
        if (scene.Child(token, Relation.Nsubj) is var subject and >= 0) return subject;
        // "neither confirmed nor denied that C": the first verb has the subject of both.
        bool alike = scene.RelationOf(token) == Relation.Conj && IsParticiple(scene, token) == IsParticiple(scene, scene.HeadOf(token));
        if (alike && scene.Child(scene.HeadOf(token), Relation.Nsubj) is var shared and >= 0) return shared;
        bool before = token > scene.SentenceStart(token) && scene.Tokens[token - 1].Tag is UniversalTag.PROPN or UniversalTag.NOUN;
        bool hangs = before && (scene.HeadOf(token - 1) == token || scene.HeadOf(token) == token - 1 || scene.HeadOf(token) == scene.HeadOf(token - 1));
        return hangs && PennTags.Name(scene.Tokens[token].Penn) == "VBG" && MaySpeak(scene, token - 1) ? token - 1 : -1;
    }

    private static bool IsParticiple(Scene scene, int token) => PennTags.Name(scene.Tokens[token].Penn) == "VBG";

    /// <summary>"In a step confirming the closure, the board …", "citing safety grounds": steps and grounds say nothing. A verb's own subject needs no such care.</summary>
    public static bool MaySpeak(Scene scene, int noun) => scene.Entity[noun] != EntityType.None
        || NounWords.ClassOf(scene.Text.Form(noun), scene.Tokens[noun].Lemma) is NounClass.Person or NounClass.Group or NounClass.Organization or NounClass.Document
        || SourceProperties.IsSourceWord(scene.Tokens[noun].Lemma);

    /// <summary>The speaker of the whole, or whom he talks to.</summary>
    public static bool IsSelf(Scene scene, int token) => scene.Text.Form(token) is "I" or "we" or "We" or "you" or "You";

    /// <summary>"reportedly", "allegedly": an adverb that makes a clause somebody's word without saying whose.</summary>
    public static bool IsHearsay(Scene scene, int token) =>
        scene.Tokens[token].Tag == UniversalTag.ADV && scene.RelationOf(token) == Relation.Advmod && scene.Cue[token]?.Class is "assert";

    /// <summary>The clause such an adverb stands in, as read from the tree.</summary>
    public static CueReading Hearsay(Scene scene, int token)
    {
        int clause = scene.HeadOf(token);
        var before = Stretch(scene, scene.Left[clause], token);
        var behind = Stretch(scene, token + 1, scene.Right[clause]);
        return new CueReading(token, new TokenSpan(token, token + 1), SourcePhrase.None, before, behind, Rule: Rule);
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
        return content.IsNone ? null : new CueReading(token, new TokenSpan(token, token + 1), SourcePhrase.None, content, TokenSpan.None, Rule: Rule);
    }

    /// <summary>A saying as read from the tree: its subject speaks, its clause, order or object is what is said; null without one of them.</summary>
    public static CueReading? FromTree(Scene scene, int token)
    {
        int speaker = Speaker(scene, token), said = -1;
        foreach (int child in scene.Children(token))
        {
            bool clause = child > token && scene.RelationOf(child) is Relation.Ccomp or Relation.Xcomp;
            if (clause || (said < 0 && child > token && scene.RelationOf(child) == Relation.Obj)) said = child;
        }
        if (speaker < 0 || said < 0) return null;
        var content = Stretch(scene, scene.Left[said], scene.Right[said]);
        return content.IsNone || content.Start <= token ? null : new CueReading(token, new TokenSpan(token, token + 1), SourcePhrase.Before(scene, speaker, token), TokenSpan.None, content, Rule: Rule);
    }

    /// <summary>The words of <c>[start, end)</c> without outer punctuation, or none.</summary>
    public static TokenSpan Stretch(Scene scene, int start, int end)
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
