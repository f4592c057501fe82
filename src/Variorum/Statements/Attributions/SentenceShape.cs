using Variorum.Language;
using Variorum.Language.English;

namespace Variorum.Statements.Attributions;

/// <summary>
/// Sayings that the build of their sentence alone shows, whatever the network and the tree make of them: "C, said the clerk.", "C, the clerk
/// said.", "“C,” the clerk shared on Monday".
/// </summary>
internal static class SentenceShape
{
    internal const string BehindRule = "verb of saying at the end of its sentence", LeadRule = "quotation that leads up to its speaker";

    // Shorter quotations that open a sentence are titles and single words.
    private const int LeastQuoted = 4;

    // "her employer, the health organisation Solvin,": longer ones are clauses.
    private const int LongestSpeaker = 16;

    /// <summary>What a verb says by the shape of its sentence; null for nothing.</summary>
    public static CueReading? Read(Scene scene, int verb) => SpeakerBehind(scene, verb) ?? SpeakerBefore(scene, verb) ?? Lead(scene, verb);

    // Nothing but a speaker stands between the verb and the stop.
    private static CueReading? SpeakerBehind(Scene scene, int verb)
    {
        int start = scene.SentenceStart(verb), end = Canonical.End(scene, scene.SentenceEnd(verb));
        if (!IsSaid(scene, verb) || verb == start || end <= verb + 1 || scene.Text.Form(verb - 1) is not ",") return null;
        for (int i = verb + 1; i < end; i++) if (scene.Tokens[i].Tag is UniversalTag.VERB or UniversalTag.AUX or UniversalTag.SCONJ) return null;
        var source = SourcePhrase.Of(scene, new TokenSpan(verb + 1, end));
        return IsSomebody(scene, source) ? Reading(verb, source, InnerCues.Stretch(scene, start, verb), BehindRule) : null;
    }

    // The speaker stands between the last comma and the verb, or, told more of between commas, before that.
    private static CueReading? SpeakerBefore(Scene scene, int verb)
    {
        int start = scene.SentenceStart(verb);
        if (!IsSaid(scene, verb) || Canonical.End(scene, scene.SentenceEnd(verb)) != verb + 1 || verb - 1 <= start) return null;
        int commas = scene.Text.Form(verb - 1) is "," ? 3 : 1, first = verb;
        for (; first > start && verb - first <= LongestSpeaker; first--)
        {
            if (scene.Text.Form(first - 1) is "," && --commas == 0) break;
            if (scene.Tokens[first - 1].Tag is UniversalTag.VERB or UniversalTag.AUX or UniversalTag.SCONJ || scene.Quotation[first - 1] >= 0) return null;
        }
        if (commas > 0 || first == verb) return null;
        var source = SourcePhrase.Of(scene, new(first, Canonical.End(scene, verb)));
        return IsSomebody(scene, source) ? Reading(verb, source, InnerCues.Stretch(scene, start, first), BehindRule) : null;
    }

    // A closed quotation ends in a comma and opens the sentence: who is named right behind it says it, whatever the verb.
    private static CueReading? Lead(Scene scene, int verb)
    {
        int start = scene.SentenceStart(verb), quotation = scene.Quotation[start];
        if (quotation < 0 || scene.Quotations[quotation] is not { Closed: true } quoted || quoted.FirstToken != start || quoted.EndToken >= verb || quoted.EndToken - start < LeastQuoted + 2) return null;
        if (scene.Text.Form(quoted.EndToken - 2) is not "," || scene.Entity[quoted.EndToken] != EntityType.Person || PennTags.Name(scene.Tokens[verb].Penn) is not ("VBD" or "VBZ" or "VBN")) return null;
        for (int i = quoted.EndToken; i < verb; i++) if (scene.Tokens[i].Tag is UniversalTag.VERB or UniversalTag.AUX) return null;
        if (scene.Text.Form(verb - 1) is not "," && scene.Entity[verb - 1] != EntityType.Person) return null;
        var source = SourcePhrase.Of(scene, new(quoted.EndToken, Canonical.End(scene, verb)));
        return Reading(verb, source, InnerCues.Stretch(scene, start, quoted.EndToken), LeadRule);
    }

    private static CueReading? Reading(int verb, SourcePhrase source, TokenSpan content, string rule) =>
        content.Length > 1 ? new CueReading(verb, new TokenSpan(verb, verb + 1), source, content, TokenSpan.None, Rule: rule) : null;

    private static bool IsSaid(Scene scene, int verb) => scene.Tokens[verb].Lemma is "say" or "add" && PennTags.Name(scene.Tokens[verb].Penn) is "VBD" or "VBZ" or "VBP";

    // "said a prayer": a prayer says nothing.
    private static bool IsSomebody(Scene scene, SourcePhrase source)
    {
        if (scene.Tokens[source.Head].Tag == UniversalTag.PROPN || InnerCues.MaySpeak(scene, source.Head)) return true;
        for (int i = source.Span.Start; i < source.Span.End; i++) if (scene.Entity[i] is EntityType.Person or EntityType.Organization) return true;
        return false;
    }
}
