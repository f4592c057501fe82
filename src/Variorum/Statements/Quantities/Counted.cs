using Variorum.Language;
using Variorum.Statements.Figures;

namespace Variorum.Statements.Quantities;

/// <summary>The thing counted: from the word behind the number to the head of its noun phrase.</summary>
internal static class Counted
{
    // "two former Ruritanian mountain rescue team leaders": longer runs of modifiers are lists.
    private const int MostWords = 7;

    public static void Read(FigureText text, int end, ref Draft draft)
    {
        int at = draft.NumberEnd;
        if (at < end && text.Is(at, Glue.Of))
        {
            at++;
            while (at < end && Determines(text, at)) at++;
            // "400 of its 1,200 soldiers" are soldiers.
            if (at < end && NumeralReader.Read(text, at, end) is { Fraction: false } whole) at = whole.End;
            if (at >= end || text.Pieces[at].Kind != PieceKind.Word) return;
        }
        bool hyphen = at < end && text.IsDash(at) && text.Pieces[at].Glued;
        int head = hyphen ? Hyphened(text, ++at, end) : Head(text, at, end);
        if (head < 0) return;
        while (at < head && text.TokenAt(at).Penn is var grade && (grade == Jjs || grade == Rbs)) at++;
        draft.OfFirst = at;
        draft.OfEnd = head + 1;
        draft.End = Math.Max(draft.End, head + 1);
        if (IsName(text, at, head, draft)) { draft.InName = true; return; }
        if (Persons.Are(text, head)) { draft.Unit = "person"; draft.Kind = UnitKind.People; return; }
        // "50 previous years" are years; in "2.1 last year" the year says when.
        if (head > at && text.TokenAt(head).Penn != Nns && text.Pieces[head].Word.Time == TimeRole.Unit) { draft.OfEnd = draft.OfFirst; draft.End = draft.NumberEnd; return; }
        if ((head > at || at > draft.NumberEnd) && !text.Pieces[head].Capital && Units.Read(text, head, head + 1) is { Kind: not UnitKind.People } unit) { draft.Unit = unit.Name; draft.Kind = unit.Kind; return; }
        Rate(text, end, ref draft);
    }

    /// <summary>"787 Dreamliner": a number before a lone proper name is part of it.</summary>
    private static bool IsName(FigureText text, int at, int head, in Draft draft) =>
        text.Pieces[draft.NumberFirst] is { Grouped: false } && at == draft.NumberEnd && text.Pieces[at].Capital && text.TokenAt(head).Penn == Nnp && !Persons.Are(text, head);

    /// <summary>"78,000 times a minute", "15 flights per week".</summary>
    private static void Rate(FigureText text, int end, ref Draft draft)
    {
        bool times = text.Form(draft.OfFirst) is "times";
        var rate = Units.Divided(text, new ReadUnit("count", UnitKind.Measure, draft.OfEnd), end);
        if (rate.End > draft.OfEnd) { draft.Unit = rate.Name; draft.End = rate.End; }
        else if (times) draft.Unit = "count";
    }

    /// <summary>"a 27-member bloc" counts members.</summary>
    private static int Hyphened(FigureText text, int at, int end) => at < end && text.Pieces[at].Glued && (Persons.Are(text, at) || text.Form(at) is "nation" or "country" or "state" or "seat") ? at : -1;

    private static bool Determines(FigureText text, int at) => text.Is(at, Glue.The) || text.Form(at) is "its" or "their" or "his" or "her" or "my" or "our" or "these" or "those" or "your";

    /// <summary>The last noun of the run of adjectives and nouns that begins at a piece, or -1.</summary>
    public static int Head(FigureText text, int at, int end)
    {
        int head = -1;
        for (int i = at; i < end && i < at + MostWords; i++)
        {
            var piece = text.Pieces[i];
            if (i > at && Compounds(text, i, end)) { head = text.TokenAt(i + 1).Tag == UniversalTag.NOUN ? i + 1 : -1; i++; continue; }
            if (piece.Kind == PieceKind.Mark && (text.IsDash(i) || piece.First is '\'' or '’') && piece.Glued && i > at) continue;
            if (piece.Kind == PieceKind.Number && piece.Glued && i > at) continue;
            // "down from 16 earlier Wednesday": a day is not counted.
            if (piece.Kind != PieceKind.Word || piece.Word.Time is TimeRole.Weekday or TimeRole.Month && piece.Capital && head < 0) break;
            var tag = text.TokenAt(i).Tag;
            if (tag is UniversalTag.NOUN or UniversalTag.PROPN) { head = i; if (i == at && text.Form(i) is "times") return i; }
            else if (tag == UniversalTag.X && text.TokenAt(i).Penn == 0) return Untagged(text, at, end);
            else if (!((head < 0 || text.Pieces[head].Capital) && tag is UniversalTag.ADJ) && !(head < 0 && tag is UniversalTag.ADV) && tag is not (UniversalTag.PUNCT or UniversalTag.SYM) && !(tag == UniversalTag.VERB && head < 0 && IsParticiple(text, i) && i + 1 < end) && !(tag == UniversalTag.PART && text.Form(i) is "s")) break;
        }
        return head;
    }

    /// <summary>"fact-checked claims": what a hyphen joins is one modifier.</summary>
    private static bool Compounds(FigureText text, int at, int end) => text.IsDash(at) && text.Pieces[at].Glued && at + 1 < end && text.Pieces[at + 1] is { Kind: PieceKind.Word, Glued: true };

    private static readonly byte Jjs = PennTags.Index("JJS"), Rbs = PennTags.Index("RBS"), Nns = PennTags.Index("NNS"), Nnp = PennTags.Index("NNP"), Vbn = PennTags.Index("VBN"), Vbg = PennTags.Index("VBG");

    private static bool IsParticiple(FigureText text, int at) => text.TokenAt(at).Penn == Vbn || text.TokenAt(at).Penn == Vbg;

    /// <summary>Without tags, the first word that looks like a plural among the next three.</summary>
    private static int Untagged(FigureText text, int at, int end)
    {
        for (int i = at; i < Math.Min(end, at + 3); i++)
        {
            if (text.Pieces[i].Kind != PieceKind.Word || text.Pieces[i].Word != FigureWord.None) return -1;
            if (text.Form(i) is [_, _, .., not 's', 's'] or "people" or "troops" or "police") return i;
        }
        return -1;
    }
}
