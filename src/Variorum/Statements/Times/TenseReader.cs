using Variorum.Language;
using Variorum.Statements.Figures;

namespace Variorum.Statements.Times;

internal enum Tense : byte { Unknown, Past, Future }

/// <summary>Whether what happens at a time expression lies behind or ahead: from the verb that governs it in the tree.</summary>
internal static class TenseReader
{
    private static readonly byte Vbd = PennTags.Index("VBD"), Vbn = PennTags.Index("VBN"), Md = PennTags.Index("MD"), Vb = PennTags.Index("VB"), Vbg = PennTags.Index("VBG"), Vbz = PennTags.Index("VBZ"), Vbp = PennTags.Index("VBP");

    // A time hangs two or three steps below its verb; farther up stands another clause.
    private const int Steps = 5;

    // A clause on either side; a sentence without end must not be read again for every "until" in it.
    private const int Nearby = 40;

    public static Tense At(TimeScan scan, int piece)
    {
        var tokens = scan.Text.Parsed.Tokens;
        int at = scan.Pieces[piece].Token;
        if (scan.Is(piece - 1, Glue.Since)) return Tense.Past;
        if (Bounded(scan, piece)) return Tense.Future;
        // "said Thursday", "announced on Friday": the verb beside the time, wherever the tree hangs it.
        int beside = scan.Is(piece - 1, Glue.On) ? piece - 2 : piece - 1;
        if (scan.Has(beside) && tokens[scan.Pieces[beside].Token].Penn == Vbd && !IsPlan(tokens[scan.Pieces[beside].Token])) return Tense.Past;
        // "according to a report Thursday": it is out.
        if (scan.Has(beside) && IsAccorded(tokens, scan.Pieces[beside].Token)) return Tense.Past;
        for (int step = 0; step < Steps && at >= 0; step++, at = tokens[at].Head)
        {
            // "Wednesday's ruling", "the Friday meeting": the time of the thing, not of the sentence's verb.
            if (tokens[at].Relation is Relation.Nmod_poss or Relation.Compound or Relation.Amod && !IsVerb(tokens[at].Penn)) return Tense.Unknown;
            if (IsVerb(tokens[at].Penn) && OfVerb(tokens, at) is var tense and not Tense.Unknown) return tense;
        }
        return Tense.Unknown;
    }

    private static bool IsAccorded(Token[] tokens, int noun)
    {
        for (int i = noun - 1; i >= Math.Max(0, noun - 8); i--)
        {
            if (tokens[i].Head == noun && tokens[i].Relation == Relation.Case && tokens[i].Lemma is "according" or "accord") return true;
        }
        return false;
    }

    /// <summary>"until Tuesday", "by Friday", "through January": ahead, unless the verb is a pluperfect or the sentence says "not until".</summary>
    private static bool Bounded(TimeScan scan, int piece)
    {
        int lead = piece - 1;
        // "until mid-November", "by late March".
        while (scan.IsDash(lead) || scan.Role(lead) == TimeRole.Shade) lead--;
        bool limit = scan.Is(lead, Glue.Until) || scan.Is(lead, Glue.By) || scan.Is(lead, Glue.Through);
        // "as early as Tuesday", "as soon as Friday", "effective June 1", "beginning Monday".
        if (!limit) return (scan.Is(lead, Glue.As) && scan.Is(lead - 2, Glue.As)) || scan.IsWord(lead, "effective") || scan.IsWord(lead, "starting") || scan.IsWord(lead, "beginning");
        if (scan.Is(lead - 1, Glue.Not)) return false;
        for (int i = Math.Max(scan.First, piece - Nearby); i < Math.Min(scan.End, piece + Nearby); i++)
        {
            if (scan.IsWord(i, "had")) return false;
        }
        return true;
    }

    // "planned a march on Saturday": what is planned lies ahead, whatever the tense.
    private static bool IsPlan(in Token verb) => verb.Lemma is "plan" or "schedule" or "slate" or "expect" or "intend";

    // "The season begins in January": a timetable's present lies ahead.
    private static bool IsTimetabled(in Token verb) => verb.Lemma is "begin" or "start" or "open" or "close" or "end" or "expire" or "resume" or "kick";

    private static bool IsVerb(byte tag) => tag == Vbd || tag == Vbn || tag == Vb || tag == Vbg || tag == Vbz || tag == Vbp;

    private static Tense OfVerb(Token[] tokens, int verb)
    {
        byte tag = tokens[verb].Penn;
        if (IsPlan(tokens[verb]) || (tag == Vbz || tag == Vbp) && IsTimetabled(tokens[verb])) return Tense.Future;
        if (tag == Vbd) return Tense.Past;
        bool to = false, be = false;
        for (int i = verb - 1; i >= Math.Max(0, verb - 8); i--)
        {
            if (tokens[i].Head != verb) continue;
            if (tokens[i].Penn == Md) return tokens[i].Lemma is "can" or "could" ? Tense.Unknown : Tense.Future;
            if (tokens[i].Relation is Relation.Aux or Relation.Aux_pass or Relation.Cop)
            {
                if (tokens[i].Penn == Vbd || tokens[i].Lemma == "have") return Tense.Past;
                be |= tokens[i].Lemma == "be";
            }
            to |= tokens[i].Relation == Relation.Mark && tokens[i].Lemma == "to";
        }
        // "is scheduled for Monday", "are leaving Tuesday"; a bare participle ("announced Wednesday") looks back.
        if (tag == Vbn) return be ? Tense.Future : Tense.Past;
        if (tag == Vbg) return be ? Tense.Future : Tense.Unknown;
        return tag == Vb && to ? Tense.Future : Tense.Unknown;
    }
}
