using Variorum.Language;
using Variorum.Statements.Figures;
using Variorum.Text;

namespace Variorum.Statements.Quantities;

/// <summary>What befell the things counted, from <c>data/en/states.tsv</c>: "12 people were killed", "killing 12", "4,000 killed or injured".</summary>
internal static class States
{
    private static readonly byte Vbn = PennTags.Index("VBN"), Vbd = PennTags.Index("VBD");

    private static readonly Lexicon Words = Lexicon.Load("en/states.tsv", ignoreCase: true);

    // Said of things these words mean something else: missiles are fired, doubts dismissed.
    private static readonly HashSet<string> OnlyPeople = Words.Rows.Where(row => row[3] == "people").Select(row => row[1]).ToHashSet(StringComparer.Ordinal);

    // "… were believed to have been killed": auxiliaries and hedges between the noun and its state.
    private const int Reach = 8;

    /// <summary>Whether a word is a casualty noun, which "no" makes a zero ("no deaths").</summary>
    public static bool IsCasualty(FigureText text, int at, int end) => at < end && text.Pieces[at].Kind == PieceKind.Word && Words.TryGet(text.Form(at), out var row) && row[2] == "noun";

    /// <summary>"4,000 were killed" counts people though it names none.</summary>
    public static bool BefallsPeople(string state) => !state.StartsWith("destroyed", StringComparison.Ordinal) && !state.StartsWith("damaged", StringComparison.Ordinal) && !state.StartsWith("deployed", StringComparison.Ordinal);

    public static void Read(FigureText text, int first, int end, ref Draft draft)
    {
        if (draft.Kind is not (null or UnitKind.People)) return;
        bool things = draft.Kind is null && draft.OfEnd > draft.OfFirst;
        if (draft.OfEnd > draft.OfFirst && Words.TryGet(text.Form(draft.OfEnd - 1), out var noun) && noun[2] == "noun") { draft.State = noun[1]; return; }
        if (Participle(text, draft) is { } told) { draft.State = told; draft.OfFirst++; return; }
        bool isWhole = IsWhole(text, draft.First, first);
        draft.State = Behind(text, draft.End, end, isWhole, ref draft) ?? Ahead(text, draft.First, first) ?? (isWhole ? null : Governing(text, draft));
        // "Fired six at the town": whom nothing names may be no people.
        if ((things || draft is { Kind: null, State: "dismissed" }) && draft.State is { } state && OnlyPeople.Contains(state)) draft.State = null;
    }

    /// <summary>"43 wounded people", "five missing sailors": what befell them stands before the noun.</summary>
    private static string? Participle(FigureText text, in Draft draft) =>
        draft.OfEnd - draft.OfFirst > 1 && draft.Kind == UnitKind.People && Words.TryGet(text.Form(draft.OfFirst), out var row) && row[2] == "state" ? row[1] : null;

    private static string? Behind(FigureText text, int at, int end, bool isWhole, ref Draft draft)
    {
        // "Two of the dead were children": whatever befell those, they are no toll.
        if (at + 1 < end && text.Is(at, Glue.Of) && (IsState(text, at + 1, end) || (text.Is(at + 1, Glue.The) && IsState(text, at + 2, end)))) return null;
        bool verb = false;
        for (int i = at; i < Math.Min(end, at + Reach); i++)
        {
            var piece = text.Pieces[i];
            if (piece.Kind == PieceKind.Number || piece.First is ',' or ';' or '.' || text.Is(i, Glue.And)) return null;
            if (IsActive(text, i) || OpensAnother(text, i)) return null;
            if (piece.Kind != PieceKind.Word) continue;
            verb |= text.TokenAt(i).Penn == Vbn;
            if (!Words.TryGet(text.Form(i), out var row)) continue;
            if (row[2] == "place" && !InPlace(text, i, at, verb)) continue;
            if (row[2] == "active") return null;
            if (row[2] == "where")
            {
                // "112 people on board were hurt": what befell them says more.
                if (IsAboard(text, i)) return (isWhole ? null : Behind(text, i + 1, end, isWhole, ref draft)) ?? row[1];
                continue;
            }
            // "Two of the 112 people were hurt": it befell two.
            if (isWhole && i > at) return null;
            // "a third of the 12,000 deployed had been killed": the participle tells which 12,000, the verb what befell the third.
            if (i == at && draft.BaseEnd > draft.BaseFirst && Behind(text, i + 1, end, isWhole, ref draft) is { } later) return later;
            if (i == at) draft.End = Math.Max(draft.End, i + 1);
            return Joined(text, i, end, row[1]);
        }
        return null;
    }

    /// <summary>Of which another figure is a part: "two of the 112 people".</summary>
    private static bool IsWhole(FigureText text, int at, int first)
    {
        int of = at - 1 >= first && text.Is(at - 1, Glue.The) ? at - 2 : at - 1;
        return of - 1 >= first && text.Is(of, Glue.Of) && NumeralReader.Read(text, of - 1, of) is not null;
    }

    /// <summary>"On board", "aboard the ferry"; not "the board".</summary>
    private static bool IsAboard(FigureText text, int at) => !text.Form(at).Equals("board", StringComparison.OrdinalIgnoreCase) || (at > 0 && text.Is(at - 1, Glue.On));

    /// <summary>"Five soldiers killed ten rebels": a past tense with an object befalls that object.</summary>
    private static bool IsActive(FigureText text, int at)
    {
        ref var token = ref text.TokenAt(at);
        if (token.Penn != Vbd) return false;
        var tokens = text.Parsed.Tokens;
        for (int t = text.Pieces[at].Token + 1; t < Math.Min(tokens.Length, text.Pieces[at].Token + Reach); t++)
        {
            if (tokens[t].Head == text.Pieces[at].Token && tokens[t].Relation == Relation.Obj) return true;
        }
        return false;
    }

    /// <summary>"312 people whose wells were poisoned", "12 families where a child had died": what follows befell something else.</summary>
    private static bool OpensAnother(FigureText text, int at) => text.Form(at) is "whose" or "where" or "because" or "while";

    /// <summary>The verb whose subject in the passive the thing counted is, wherever it stands: "two dozen people, among them six children, were killed".</summary>
    private static string? Governing(FigureText text, in Draft draft)
    {
        if (draft.OfEnd == draft.OfFirst) return null;
        ref var head = ref text.TokenAt(draft.OfEnd - 1);
        if (head.Head < 0 || head.Relation is not (Relation.Nsubj_pass or Relation.Nsubj)) return null;
        ref var verb = ref text.Parsed.Tokens[head.Head];
        bool fits = verb.Penn == Vbn && head.Relation == Relation.Nsubj_pass;
        return (fits || text.Parsed.Text[verb.Span] is "died" or "perished" or "fled" or "surrendered") && Words.TryGet(text.Parsed.Text[verb.Span], out var row) && row[2] is "state" ? row[1] : null;
    }

    /// <summary>The state a word stands for, as a participle or as a noun ("the wounded").</summary>
    public static string? Of(FigureText text, int at) => text.Pieces[at].Kind == PieceKind.Word && Words.TryGet(text.Form(at), out var row) && row[2] is ("state" or "noun") ? row[1] : null;

    /// <summary>"31 people to hospital", "12 in hospital", "20 were taken to the hospital"; not "two officials visited the hospital".</summary>
    private static bool InPlace(FigureText text, int place, int at, bool verb)
    {
        int lead = text.Is(place - 1, Glue.The) || text.Is(place - 1, Glue.A) ? place - 2 : place - 1;
        if (lead < at) return false;
        return text.Is(lead, Glue.To) || text.Is(lead, Glue.In) ? verb || lead == at : text.Form(lead) is "needed" or "required" or "need" or "sought";
    }

    /// <summary>Whether a word says what befell somebody: "two dead".</summary>
    public static bool IsState(FigureText text, int at, int end) => at < end && text.Pieces[at].Kind == PieceKind.Word && Words.TryGet(text.Form(at), out var row) && row[2] == "state" && !text.Pieces[at].Glued;

    /// <summary>"killed or injured" is another thing than "killed".</summary>
    private static string Joined(FigureText text, int at, int end, string state)
    {
        bool joint = at + 2 < end && (text.Is(at + 1, Glue.Or) || text.Is(at + 1, Glue.And));
        return joint && text.Pieces[at + 2].Kind == PieceKind.Word && Words.TryGet(text.Form(at + 2), out var other) && other[2] == "state"
            ? $"{state} {(text.Is(at + 1, Glue.Or) ? "or" : "and")} {other[1]}"
            : state;
    }

    /// <summary>"Three have died", "nine were hurt": the number itself is what something befell.</summary>
    public static bool IsOfBefallen(FigureText text, int at)
    {
        ref var number = ref text.TokenAt(at);
        if (number.Head < 0 || number.Relation is not (Relation.Nsubj or Relation.Nsubj_pass)) return false;
        return Words.TryGet(text.Parsed.Text[text.Parsed.Tokens[number.Head].Span], out var row) && row[2] == "state" && (number.Relation == Relation.Nsubj_pass || row[1] == "killed");
    }

    /// <summary>"killing eight", "wounding two": people, by what is done to them.</summary>
    public static bool IsBefallen(FigureText text, int at, int first) =>
        at > first && text.TokenAt(at - 1).Tag == UniversalTag.VERB && Ahead(text, at, first) is { } state && BefallsPeople(state);

    /// <summary>"killing 12", "killed more than 20 people", "wounded another 5".</summary>
    private static string? Ahead(FigureText text, int at, int first)
    {
        if (at - 1 < first || text.Pieces[at - 1].Kind != PieceKind.Word || !Words.TryGet(text.Form(at - 1), out var row) || row[2] is not ("state" or "active")) return null;
        bool joint = at - 3 >= first && (text.Is(at - 2, Glue.And) || text.Is(at - 2, Glue.Or)) && Words.TryGet(text.Form(at - 3), out var other) && other[2] == row[2];
        return joint && Words.TryGet(text.Form(at - 3), out var earlier) ? $"{earlier[1]} {(text.Is(at - 2, Glue.Or) ? "or" : "and")} {row[1]}" : row[1];
    }
}
