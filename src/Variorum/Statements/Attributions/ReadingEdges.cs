using Variorum.Language;
using Variorum.Language.English;

namespace Variorum.Statements.Attributions;

/// <summary>Where a source or what is said begins or ends beside the words that belong to it, as the tree and the layout show.</summary>
internal static class ReadingEdges
{
    // "RIVERSIDE, West Tarnia, April 28 (RNS) —": so many words and marks at most.
    private const int LongestDateline = 14;

    public static CueReading Mend(Scene scene, CueReading reading) =>
        WithDoer(scene, BehindTheTitle(scene, ToTheVerb(scene, BehindTheDateline(scene, WithinDashes(scene, WithoutTopic(scene, WithName(scene, UpToTheOther(scene, BehindTheTold(scene, reading)))))))));

    // "told the BBC the pier was closed": whom he told is no part of it, where the tree makes one phrase of the two.
    private static CueReading BehindTheTold(Scene scene, CueReading reading)
    {
        if (reading.Behind.IsNone || scene.Tokens[reading.Cue].Lemma != "tell") return reading;
        int at = reading.Behind.Start;
        if (scene.Tokens[at].Tag == UniversalTag.DET) at++;
        int end = at;
        while (end < reading.Behind.End && scene.Tokens[end].Tag is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.ADJ) end++;
        bool another = end > at && end + 1 < reading.Behind.End && (scene.Tokens[end].Tag == UniversalTag.DET || scene.Text.Form(end) is "that" or "he" or "she" or "it" or "they" or "we" or "I" or "there");
        return another ? reading with { Behind = reading.Behind with { Start = Canonical.Start(scene, end) } } : reading;
    }

    // "A told Z C, while B wrote D": what B wrote is not A's word.
    private static CueReading UpToTheOther(Scene scene, CueReading reading)
    {
        if (reading.Behind.IsNone) return reading;
        for (int i = reading.Behind.Start + 1; i < reading.Behind.End; i++)
        {
            if (scene.Text.Form(i) is not ("while" or "whereas") || scene.Quotation[i] >= 0 && scene.Quotation[i] != scene.Quotation[reading.Cue]) continue;
            int verb = scene.HeadOf(i);
            bool says = verb > i && scene.RelationOf(i) == Relation.Mark && InnerCues.IsOfSaying(scene, verb) && scene.Child(verb, Relation.Nsubj) > i;
            if (says && Canonical.End(scene, i) is var end && end > reading.Behind.Start) return reading with { Behind = reading.Behind with { End = end } };
        }
        return reading;
    }

    // "Mr Early told": the network takes the surname for an adverb of the cue.
    private static CueReading WithName(Scene scene, CueReading reading)
    {
        var (span, cue) = (reading.Source.Span, reading.CueSpan);
        if (span.IsNone || span.End != cue.Start || cue.Length < 2 || reading.Cue == cue.Start || !NameWords.IsAddress(scene.Text.Form(span.End - 1)) || scene.Entity[cue.Start] != EntityType.Person) return reading;
        return reading with { Source = new SourcePhrase(cue.Start, span with { End = cue.Start + 1 }), CueSpan = cue with { Start = cue.Start + 1 } };
    }

    // "said Voss about the fire, which …": what he spoke of is no part of him.
    private static CueReading WithoutTopic(Scene scene, CueReading reading)
    {
        var span = reading.Source.Span;
        if (span.IsNone || span.Start < reading.CueSpan.Start || scene.Entity[reading.Source.Head] != EntityType.Person) return reading;
        for (int i = reading.Source.Head + 1; i < span.End; i++)
        {
            if (scene.Text.Form(i) is "about" or "regarding" or "concerning" && scene.Entity[i - 1] == EntityType.Person) return reading with { Source = reading.Source with { Span = span with { End = i } } };
        }
        return reading;
    }

    // "a sailor – who police say had two guns – fired": the police speak, and of the sailor only up to the second dash.
    private static CueReading WithinDashes(Scene scene, CueReading reading)
    {
        var span = reading.Source.Span;
        if (span.IsNone || span.Length < 2 || scene.Text.Form(span.Start) is not ("who" or "which")) return reading;
        reading = reading with { Source = SourcePhrase.Of(scene, span with { Start = span.Start + 1 }) };
        if (reading.Behind.IsNone || span.Start == 0 || !IsDash(scene, span.Start - 1)) return reading;
        for (int i = reading.Behind.Start + 1; i < reading.Behind.End; i++)
        {
            if (IsDash(scene, i)) return reading with { Behind = reading.Behind with { End = Canonical.End(scene, i) } };
        }
        return reading;
    }

    // "RIVERSIDE (RNS) — The pier is closed, the board said": the board does not say where the story was written.
    private static CueReading BehindTheDateline(Scene scene, CueReading reading)
    {
        int start = reading.Before.IsNone ? -1 : scene.SentenceStart(reading.Before.Start);
        if (start < 0 || Canonical.Start(scene, start) != reading.Before.Start || !IsPlaceInCapitals(scene, start)) return reading;
        for (int i = start + 1; i < Math.Min(start + LongestDateline, reading.Before.End - 1); i++)
        {
            if (IsDash(scene, i)) return reading with { Before = reading.Before with { Start = Canonical.Start(scene, i + 1) } };
            if (scene.Tokens[i].Tag is not (UniversalTag.PROPN or UniversalTag.NUM or UniversalTag.PUNCT or UniversalTag.SYM)) return reading;
        }
        return reading;
    }

    private static bool IsPlaceInCapitals(Scene scene, int token) => NameWords.IsCapitals(scene.Text.Form(token)) && scene.Tokens[token].Tag == UniversalTag.PROPN;

    // "it would go on until the group, which …, has left", cut behind "group": where what was read ends on a word of a clause whose verb
    // stands further on, it ends with that clause.
    private static CueReading ToTheVerb(Scene scene, CueReading reading)
    {
        if (reading.Behind.IsNone) return reading;
        int top = reading.Behind.End - 1;
        while (scene.HeadOf(top) is var up and >= 0 && reading.Behind.Contains(up)) top = up;
        int verb = scene.HeadOf(top);
        bool cut = verb >= reading.Behind.End && scene.RelationOf(top) is Relation.Nsubj or Relation.Nsubj_pass or Relation.Obl or Relation.Mark or Relation.Aux or Relation.Aux_pass;
        if (!cut || !HangsOn(scene, reading, verb)) return reading;
        int end = Canonical.End(scene, scene.Right[verb]);
        bool overTheSource = !reading.Source.Span.IsNone && reading.Source.Span.Start >= reading.Behind.End && reading.Source.Span.Start < end;
        return end > reading.Behind.End && !overTheSource ? reading with { Behind = reading.Behind with { End = end } } : reading;
    }

    // "wrote in her book “Salt,” which …, that C": the clause is what she wrote, and not the title.
    private static CueReading BehindTheTitle(Scene scene, CueReading reading)
    {
        if (reading.Behind.IsNone) return reading;
        for (int i = reading.Behind.Start; i < reading.Behind.End; i++) if (scene.Tokens[i].Tag is UniversalTag.VERB or UniversalTag.AUX) return reading;
        foreach (int child in scene.Children(reading.Cue))
        {
            if (child < reading.Behind.End || scene.RelationOf(child) != Relation.Ccomp || scene.Child(child, Relation.Mark) is not (var that and >= 0)) continue;
            var clause = InnerCues.Stretch(scene, scene.Left[child], scene.Right[child]);
            if (that >= reading.Behind.End && scene.Text.Form(that) is "that" && !clause.IsNone) return reading with { Behind = clause };
        }
        return reading;
    }

    // "The board, citing high costs, closed the pier": who does what the participle hangs on cites.
    private static CueReading WithDoer(Scene scene, CueReading reading)
    {
        bool cites = reading.Source.Head < 0 && scene.Tokens[reading.Cue].Lemma is "cite" && PennTags.Name(scene.Tokens[reading.Cue].Penn) == "VBG" && scene.RelationOf(reading.Cue) == Relation.Advcl;
        int subject = cites ? scene.Child(scene.HeadOf(reading.Cue), Relation.Nsubj) : -1;
        if (subject < 0) return reading;
        var phrase = SourcePhrase.Before(scene, subject, reading.CueSpan.Start);
        return phrase.Span.Overlaps(reading.CueSpan) ? reading : reading with { Source = phrase };
    }

    private static bool HangsOn(Scene scene, CueReading reading, int verb)
    {
        int above = scene.HeadOf(verb);
        return above == reading.Cue || (above >= 0 && reading.Behind.Contains(above));
    }

    private static bool IsDash(Scene scene, int token) => scene.Text.Form(token) is "—" or "–" or "-" or "--";
}
