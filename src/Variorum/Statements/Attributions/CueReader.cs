using Variorum.Language;

namespace Variorum.Statements.Attributions;

/// <summary>The attributions of a text as the speech network read them, cue by cue, and those a rule adds.</summary>
internal sealed class CueReader(Scene scene)
{
    // As train.py has it: a cue is likelier one than not, and if it is only just so, its spans must be sure.
    private const float LeastCertainty = -0.9f;

    // One in twenty: below even odds the form of the saying decides, its speaker and its clause; below this nothing does outside somebody's
    // words. Inside a quotation it does not for verbs of thought either ("he knows that …"): of those that were below, the corpus labels none.
    private const float LeastDoubted = -3;

    /// <summary>What the network is sure of, in order of the cues.</summary>
    public List<CueReading> Read()
    {
        var readings = new List<CueReading>();
        foreach (var frame in scene.Text.SpeechFrames)
        {
            if (frame.Certainty > LeastCertainty && !InnerCues.IsPutting(scene, frame.Cue) && (Reporting(frame.Cue) ?? Read(frame)) is { } reading && !readings.Exists(r => r.Cue == reading.Cue)) readings.Add(reading);
        }
        return readings;
    }

    /// <summary>What the network alone passes over: sayings inside what somebody says, "quoted as saying", and sayings by their form
    /// of which it is in doubt. The corpus it learned from labels few of them; a chain needs each.</summary>
    public List<CueReading> ReadInner(List<CueReading> readings)
    {
        var inner = new List<CueReading>();
        var (cue, said) = Words(readings);
        for (int i = 0, frame = 0; i < scene.Tokens.Length; i++)
        {
            while (frame < scene.Text.SpeechFrames.Count && scene.Text.SpeechFrames[frame].Cue < i) frame++;
            bool quoted = InnerCues.IsQuotedAsSaying(scene, i) && !readings.Exists(r => r.Cue == i);
            if (cue[i] && !quoted) continue;
            if (InnerCues.IsHearsay(scene, i)) inner.Add(InnerCues.Hearsay(scene, i));
            if (CountCues.Read(scene, i) is { } counted) inner.Add(counted);
            if (scene.Tokens[i].Tag != UniversalTag.VERB) continue;
            bool framed = frame < scene.Text.SpeechFrames.Count && scene.Text.SpeechFrames[frame].Cue == i;
            bool doubted = framed && scene.Text.SpeechFrames[frame].Score > LeastDoubted;
            bool open = said[i] ? IsMain(said, i) && (doubted || scene.Quotation[i] < 0 || !InnerCues.IsThought(scene, i)) : doubted;
            if (!said[i] && SentenceShape.Read(scene, i) is { } shaped && !IsSaid(said, shaped.Before)) { inner.Add(shaped); continue; }
            if (!quoted && !(open && InnerCues.IsSaying(scene, i))) continue;
            var read = (framed ? Read(scene.Text.SpeechFrames[frame]) : null) ?? (quoted ? InnerCues.Fronted(scene, i) : null) ?? InnerCues.FromTree(scene, i);
            if (read is { } reading) inner.Add(WithSubject(reading) with { Rule = InnerCues.Rule });
        }
        return inner;
    }

    // "Z reported, citing Y, that C": what the network reads of "citing" is what the verb of reporting governs.
    private CueReading? Reporting(int cue)
    {
        int verb = scene.HeadOf(cue);
        if (verb < 0 || scene.Tokens[cue].Lemma != "cite" || scene.RelationOf(cue) != Relation.Advcl || scene.Child(verb, Relation.Ccomp) < cue) return null;
        if (scene.Child(cue, Relation.Obj) is var cited and >= 0 && scene.Tokens[cited].Tag == UniversalTag.NOUN && !InnerCues.MaySpeak(scene, cited)) return null;
        return InnerCues.IsSaying(scene, verb) ? InnerCues.FromTree(scene, verb) : null;
    }

    private static bool IsSaid(bool[] said, TokenSpan span) => said.AsSpan(span.Start, span.Length).Contains(true);

    // Whether a verb leads what is said and is no clause inside it; a participle with a speaker of its own stands for a clause.
    private bool IsMain(bool[] said, int verb)
    {
        int head = scene.HeadOf(verb);
        if (head < 0 || !said[head] || PennTags.Name(scene.Tokens[verb].Penn) == "VBG") return true;
        return scene.RelationOf(verb) == Relation.Conj && IsMain(said, head);
    }

    // Inside somebody's words the subject of the verb speaks, whoever the network would take from outside.
    private CueReading WithSubject(CueReading reading)
    {
        int subject = InnerCues.Speaker(scene, reading.Cue);
        if (subject < 0 || subject == reading.Source.Head) return reading;
        var phrase = SourcePhrase.Before(scene, subject, reading.CueSpan.Start);
        return phrase.Span.Overlaps(reading.CueSpan) ? reading : reading with { Source = phrase };
    }

    // Which words are cues, and which are said by somebody.
    private (bool[] Cue, bool[] Said) Words(List<CueReading> readings)
    {
        var (cue, said) = (new bool[scene.Tokens.Length], new bool[scene.Tokens.Length]);
        foreach (var reading in readings)
        {
            cue.AsSpan(reading.CueSpan.Start, reading.CueSpan.Length).Fill(true);
            if (!reading.Before.IsNone) said.AsSpan(reading.Before.Start, reading.Before.Length).Fill(true);
            if (!reading.Behind.IsNone) said.AsSpan(reading.Behind.Start, reading.Behind.Length).Fill(true);
        }
        return (cue, said);
    }

    // The attribution of a frame, or null when nothing is said.
    private CueReading? Read(SpeechFrame frame) =>
        frame.Before.IsNone && frame.Behind.IsNone ? null : new CueReading(frame.Cue, frame.CueSpan, SourcePhrase.Of(scene, frame.Source), frame.Before, frame.Behind);
}
