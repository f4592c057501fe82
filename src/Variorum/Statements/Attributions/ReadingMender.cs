using Variorum.Language;

namespace Variorum.Statements.Attributions;

/// <summary>
/// Sets right what the tree shows to be wrong in a reading: an addressee or a place taken into what is said, and two
/// readings that each hold the other.
/// </summary>
internal static class ReadingMender
{
    // Words an addressee or a place of saying may take up before its clause.
    private const int LongestAddressee = 12;

    public static CueReading Mend(Scene scene, CueReading reading)
    {
        reading = BothVerbs(scene, WithTheName(scene, NotTheOneAddressed(scene, NoDate(scene, reading))));
        reading = FromTheMark(scene, FromTheClause(scene, PastTheRelative(scene, reading)));
        return ReadingEdges.Mend(scene, WithoutAddressee(scene, reading));
    }

    /// <summary>"X said C, according to Z": when C took in "according to Z", and Z's content took in "X said", the outer wins.</summary>
    public static void Untangle(Scene scene, List<CueReading> readings)
    {
        for (int o = 0; o < readings.Count; o++)
        {
            var outer = readings[o];
            if (scene.Text.Form(outer.Cue) is not ("according" or "According")) continue;
            for (int i = 0; i < readings.Count; i++)
            {
                var inner = readings[i];
                if (inner.Cue == outer.Cue || inner.Behind.IsNone || !inner.Behind.Contains(outer.Cue) || !outer.Says(inner.Cue)) continue;
                int end = Canonical.End(scene, outer.CueSpan.Start);
                if (end > inner.Behind.Start) readings[i] = inner with { Behind = inner.Behind with { End = end } };
            }
        }
    }

    // "A picture taken on 2 May 2023 shows C": the year does not, the subject does.
    private static CueReading NoDate(Scene scene, CueReading reading)
    {
        int said = reading.Source.Head, subject = InnerCues.Speaker(scene, reading.Cue);
        if (said < 0 || subject < 0 || scene.Tokens[said].Tag != UniversalTag.NUM || scene.Tokens[subject].Tag is UniversalTag.NUM) return reading;
        var phrase = SourcePhrase.Before(scene, subject, reading.CueSpan.Start);
        return phrase.Span.Overlaps(reading.CueSpan) ? reading : reading with { Source = phrase };
    }

    // "Dr. Brom, the company says that C": whoever is spoken to says nothing.
    private static CueReading NotTheOneAddressed(Scene scene, CueReading reading)
    {
        int said = reading.Source.Head, subject = scene.Child(reading.Cue, Relation.Nsubj);
        if (said < 0 || subject < 0 || subject == said || scene.RelationOf(said) != Relation.Vocative) return reading;
        var phrase = SourcePhrase.Before(scene, subject, reading.CueSpan.Start);
        return phrase.Span.Overlaps(reading.CueSpan) ? reading : reading with { Source = phrase };
    }

    // "news agency Z": a source cut before the name that goes with it.
    private static CueReading WithTheName(Scene scene, CueReading reading)
    {
        var span = reading.Source.Span;
        if (span.IsNone) return reading;
        int end = span.End;
        while (end < scene.Tokens.Length && !reading.CueSpan.Contains(end) && !reading.Says(end) && Names(scene, span with { End = end }, end)) end++;
        return end == span.End ? reading : reading with { Source = SourcePhrase.Of(scene, span with { End = end }) };
    }

    // Whether the word behind a noun is its name, whichever of the two the tree hangs on the other; or the tree has two subjects side by side.
    private static bool Names(Scene scene, TokenSpan noun, int next)
    {
        if (scene.Tokens[next].Tag != UniversalTag.PROPN || scene.Tokens[noun.End - 1].Tag is not (UniversalTag.NOUN or UniversalTag.PROPN)) return false;
        bool below = noun.Contains(scene.HeadOf(next)) && scene.RelationOf(next) is Relation.Flat or Relation.Appos;
        int last = noun.End - 1;
        bool beside = scene.HeadOf(last) == scene.HeadOf(next) && scene.RelationOf(last) == scene.RelationOf(next) && scene.RelationOf(next) == Relation.Nsubj;
        return below || beside || (scene.HeadOf(last) == next && scene.RelationOf(last) is Relation.Compound or Relation.Flat);
    }

    // "said in a statement to Z that C": what is said begins with the clause, when there is one.
    private static CueReading FromTheClause(Scene scene, CueReading reading)
    {
        if (reading.Behind.IsNone) return reading;
        foreach (int child in scene.Children(reading.Cue))
        {
            if (child < reading.CueSpan.End || scene.RelationOf(child) != Relation.Ccomp) continue;
            int start = Canonical.Start(scene, scene.Left[child]);
            bool marked = (start > 0 && scene.Text.Form(start - 1) is "that") || OnTheCue(scene, reading, start);
            return marked && reading.Behind.Start < start && start < reading.Behind.End ? reading with { Behind = reading.Behind with { Start = start } } : reading;
        }
        return reading;
    }

    // "according to Z, which cited Y, C": what tells more of the source is not said.
    private static CueReading PastTheRelative(Scene scene, CueReading reading)
    {
        if (reading.Behind.IsNone || scene.Text.Form(reading.Behind.Start) is not ("which" or "who")) return reading;
        int clause = scene.HeadOf(reading.Behind.Start);
        if (clause < 0 || scene.RelationOf(clause) != Relation.Acl_relcl || !reading.Source.Span.Contains(scene.HeadOf(clause))) return reading;
        int start = Canonical.Start(scene, scene.Right[clause]);
        return start < reading.Behind.End ? reading with { Behind = reading.Behind with { Start = start } } : reading;
    }

    // Whether all that stands between where what is said begins and its clause tells when, where and to whom it was said: no
    // mark of a quotation or a clause, no "how" or "why".
    private static bool OnTheCue(Scene scene, CueReading reading, int clause)
    {
        for (int i = reading.Behind.Start; i < clause; i++)
        {
            int phrase = i;
            while (scene.HeadOf(phrase) >= 0 && scene.HeadOf(phrase) != reading.Cue) phrase = scene.HeadOf(phrase);
            if (scene.IsPunctuation(i) || PennTags.Name(scene.Tokens[i].Penn) == "WRB" || phrase >= clause) return false;
            if (scene.RelationOf(phrase) is not (Relation.Obl or Relation.Obl_unmarked or Relation.Advmod)) return false;
        }
        return true;
    }

    // "neither confirmed nor denied C", "confirmed or denied C": both verbs are the cue.
    private static CueReading BothVerbs(Scene scene, CueReading reading)
    {
        int start = reading.Behind.Start;
        if (reading.Behind.IsNone || start != reading.CueSpan.End || scene.Tokens[start].Tag != UniversalTag.CCONJ || start + 2 >= reading.Behind.End) return reading;
        int second = start + 1;
        if (scene.Tokens[second].Tag != UniversalTag.VERB || scene.HeadOf(second) != reading.Cue || scene.RelationOf(second) != Relation.Conj) return reading;
        return reading with { CueSpan = reading.CueSpan with { End = second + 1 }, Behind = reading.Behind with { Start = Canonical.Start(scene, second + 1) } };
    }

    // The same where the tree hangs the clause on the addressee: "told Z that C", "wrote in Z that C".
    private static CueReading FromTheMark(Scene scene, CueReading reading)
    {
        if (reading.Behind.IsNone || scene.Tokens[reading.Cue].Tag != UniversalTag.VERB) return reading;
        bool addressed = scene.Tokens[reading.Cue].Lemma is "tell" or "inform" or "assure" or "warn" or "remind" or "advise";
        if (reading.Behind.Start > 0 && scene.Text.Form(reading.Behind.Start - 1) is "that") return reading;
        if (!addressed && scene.Tokens[reading.Behind.Start].Tag is not UniversalTag.ADP && !Weekdays.Contains(scene.Text.Form(reading.Behind.Start))) return reading;
        for (int i = reading.Behind.Start; i < Math.Min(reading.Behind.End - 1, reading.Behind.Start + LongestAddressee); i++)
        {
            if (scene.Tokens[i].Tag is UniversalTag.VERB or UniversalTag.AUX) return reading;
            if (scene.Text.Form(i) is "that" && scene.RelationOf(i) == Relation.Mark && i > reading.Behind.Start)
                return reading with { Behind = reading.Behind with { Start = Canonical.Start(scene, i) } };
        }
        return reading;
    }

    // "C, X told Z": Z is told, not said.
    private static CueReading WithoutAddressee(Scene scene, CueReading reading)
    {
        if (reading.Behind.IsNone || scene.Tokens[reading.Cue].Lemma != "tell") return reading;
        int addressee = scene.Child(reading.Cue, Relation.Obj) is var obj and >= 0 ? obj : scene.Child(reading.Cue, Relation.Iobj);
        if (addressee < 0 || !reading.Behind.Contains(addressee) || reading.Behind.End > scene.Right[addressee]) return reading;
        var before = reading.Before.IsNone ? Left(scene, reading) : reading.Before;
        return before.IsNone ? reading : reading with { Before = before, Behind = TokenSpan.None };
    }

    // The sentence up to the clause of the cue.
    private static TokenSpan Left(Scene scene, CueReading reading)
    {
        int clause = reading.CueSpan.Start;
        if (!reading.Source.Span.IsNone) clause = Math.Min(clause, reading.Source.Span.Start);
        int start = Canonical.Start(scene, scene.SentenceStart(reading.Cue)), end = Canonical.End(scene, clause);
        return end > start && end < clause ? new TokenSpan(start, end) : TokenSpan.None;
    }
}
