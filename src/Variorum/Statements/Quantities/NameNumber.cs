using Variorum.Language;
using Variorum.Statements.Figures;
using Variorum.Text;

namespace Variorum.Statements.Quantities;

/// <summary>Numbers that are part of a name or a reference: "Boeing 737", "Article 5", "Q3", "G20", "S&amp;P 500".</summary>
internal static class NameNumber
{
    private static readonly Lexicon Labels = Lexicon.Load("en/numbered-things.tsv", ignoreCase: true);

    public static bool IsPartOfName(FigureText text, int at, int numberEnd, int first, int end)
    {
        var piece = text.Pieces[at];
        if (piece.Kind != PieceKind.Number && at > first && text.Form(at - 1) is "number" or "Number" && !(numberEnd < end && text.TokenAt(numberEnd).Penn == Nns)) return true;
        if (piece.Kind != PieceKind.Number) return piece.Capital && at > first && numberEnd < end && text.Pieces[numberEnd] is { Kind: PieceKind.Word, Capital: true } && (text.TokenAt(numberEnd).Penn == Nnp || IsTitled(text, at, first));
        bool money = Units.CurrencyBefore(text, at, first) is not null;
        if (money) return false;
        if (at > first && piece.Glued && IsGluedToName(text, at, first)) return true;
        if (numberEnd < end && IsContinued(text, numberEnd, end)) return true;
        int label = at - 2 >= first && text.IsMark(at - 1, '.') && text.Pieces[at - 1].Glued ? at - 2 : at - 1;
        if (label >= first && Labels.Contains(text.Form(label)) && !piece.Grouped && !(numberEnd < end && text.TokenAt(numberEnd).Penn == Nns)) return true;
        return at > first && text.Pieces[at - 1] is { Kind: PieceKind.Word, Capital: true } && FollowsName(text, at, numberEnd, first, end);
    }

    /// <summary>“Two and a Half Boats”, “The Three Divers”: the words of a title in quotation marks.</summary>
    private static bool IsTitled(FigureText text, int at, int first)
    {
        int before = text.Form(at - 1) is "The" ? at - 2 : at - 1;
        return before >= first && text.Pieces[before].First is '"' or '“' or '‘' or '\'';
    }

    private static readonly byte Nnp = PennTags.Index("NNP"), Nns = PennTags.Index("NNS"), Jj = PennTags.Index("JJ");

    /// <summary>A plural noun, or an adjective that leads to one.</summary>
    private static bool IsPlural(FigureText text, int at) => text.Pieces[at].Kind == PieceKind.Word && (text.TokenAt(at).Penn == Nns || text.TokenAt(at).Penn == Jj);

    /// <summary>"A320", "F-16", "COVID-19", "10:35", "+44".</summary>
    private static bool IsGluedToName(FigureText text, int at, int first)
    {
        var before = text.Pieces[at - 1];
        if (before.Kind == PieceKind.Word) return true;
        if (before.First is '.' or '\'' or '’' && before.Glued) return true;
        if (before.First is '#' or '@' or '_' or ':' or '+') return true;
        if (before.First == '/' && before.Glued) return at - 2 >= first && text.Pieces[at - 2].Kind != PieceKind.Mark;
        return text.IsDash(at - 1) && before.Glued && at - 2 >= first && text.Pieces[at - 2] is { Kind: PieceKind.Word } word && (word.Capital || (word.Glued && at - 3 >= first && text.IsDash(at - 3)));
    }

    /// <summary>"19th", "3-2 win" and "10:35" are no counts; "2-3" without order is a score.</summary>
    private static bool IsContinued(FigureText text, int at, int end)
    {
        var piece = text.Pieces[at];
        if (!piece.Glued) return false;
        if (piece.Kind == PieceKind.Word) return text.Form(at) is "st" or "nd" or "rd" or "th" or "s";
        return piece.First is ':' or '/' && at + 1 < end && text.Pieces[at + 1] is { Kind: PieceKind.Number, Glued: true };
    }

    /// <summary>A capitalised word before a bare number names it, unless that word opens the sentence or a unit or a plural follows.</summary>
    private static bool FollowsName(FigureText text, int at, int numberEnd, int first, int end)
    {
        if (text.Pieces[at - 1].Word.Time is TimeRole.Month or TimeRole.Weekday) return false;
        if (text.Is(at - 1, Glue.A)) return false;
        if (text.Pieces[at - 1].End - text.Pieces[at - 1].Start == 1) return true;
        if (text.Pieces[at].Grouped || text.Pieces[at].Decimal) return false;
        bool adjective = text.TokenAt(at - 1).Tag == UniversalTag.ADJ && at - 1 > first;
        if (!adjective && text.TokenAt(at - 1).Tag is not (UniversalTag.PROPN or UniversalTag.NOUN or UniversalTag.X or UniversalTag.SYM)) return false;
        int next = numberEnd < end && text.IsDash(numberEnd) ? numberEnd + 1 : numberEnd;
        if (next < end && Units.Read(text, next, end) is { Kind: not UnitKind.Currency } unit && (unit.Kind != UnitKind.Time || !text.IsDash(numberEnd))) return unit.End == next + 1 && text.Form(next).Length == 1 && text.Form(next) is not "%" and not "°";
        if (numberEnd > at + 1) return false;
        return !(numberEnd < end && IsPlural(text, numberEnd));
    }
}
