using Variorum.Language;

namespace Variorum.Statements.Times;

internal enum Tense : byte { Unknown, Past, Present, Future }

/// <summary>The tense of what happens at a time expression: of the nearest verb, before it rather than behind it.</summary>
internal static class TenseReader
{
    private static readonly byte Vbd = PennTags.Index("VBD"), Vbn = PennTags.Index("VBN"), Md = PennTags.Index("MD"), Vb = PennTags.Index("VB"), Vbz = PennTags.Index("VBZ"), Vbp = PennTags.Index("VBP");

    // Farther away the nearest verb is another clause's more often than not.
    private const int Reach = 12;

    public static Tense At(TimeScan scan, int piece)
    {
        var tokens = scan.Text.Parsed.Tokens;
        int at = scan.Pieces[piece].Token, first = scan.Pieces[scan.First].Token, end = scan.Pieces[scan.End - 1].Token + 1;
        for (int t = at - 1; t >= Math.Max(first, at - Reach); t--)
        {
            if (Of(scan, tokens, t, first) is var tense and not Tense.Unknown) return tense;
        }
        for (int t = at + 1; t < Math.Min(end, at + Reach); t++)
        {
            if (Of(scan, tokens, t, first) is var tense and not Tense.Unknown) return tense;
        }
        return Tense.Unknown;
    }

    private static Tense Of(TimeScan scan, Token[] tokens, int t, int first)
    {
        byte tag = tokens[t].Penn;
        if (tag == Vbd) return Tense.Past;
        if (tag == Md) return Tense.Future;
        if (tag == Vbn) return t > first && scan.Text.Parsed.Form(t - 1) is "is" or "are" or "be" ? Tense.Future : Tense.Past;
        if (tag == Vb) return Tense.Future;
        return tag == Vbz || tag == Vbp ? Tense.Present : Tense.Unknown;
    }
}
