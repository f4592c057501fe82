using Variorum.Text;

namespace Variorum.Statements.Figures;

internal enum UnitKind : byte { Measure, Share, Time, Age, Currency, People }

/// <summary>A unit as read from the text up to piece <c>End</c>.</summary>
internal readonly record struct ReadUnit(string Name, UnitKind Kind, int End);

/// <summary>Units and currencies of <c>data/en/measures.tsv</c> (words) and <c>data/en/measure-symbols.tsv</c> (symbols).</summary>
internal static class Units
{
    private static readonly Lexicon Words = Lexicon.Load("en/measures.tsv", ignoreCase: true);
    private static readonly Lexicon Symbols = Lexicon.Load("en/measure-symbols.tsv");

    // "square metres per second" is two units; no single one has more pieces ("nautical miles", "sq. ft.").
    private const int MostPieces = 4;

    /// <summary>A currency sign or code that may stand before a number.</summary>
    public static bool IsCurrencyAt(FigureText text, int at) => at >= 0 && Symbol(text, at, at + 1, true) is { Kind: UnitKind.Currency };

    /// <summary>The currency right before a number: "$", "US$", "HK $", "EUR"; with the piece it begins at.</summary>
    public static (string Name, int First)? CurrencyBefore(FigureText text, int first, int floor)
    {
        int at = first - 1;
        if (at < floor) return null;
        if (text.IsMark(at, '=') && at - 1 >= floor && text.Pieces[at - 1].First is 'Y' or 'y') return ("japanese yen", at - 1);
        if (Symbol(text, at, first, true) is not { Kind: UnitKind.Currency } unit)
        {
            // "US-$5" and "US$ 5" both come apart; "$US160" has the country behind the sign.
            return at - 1 >= floor && text.Pieces[at].Glued && text.IsMark(at - 1, '$') && text.Form(at) is "US" or "U.S." ? ("dollar", at - 1) : null;
        }
        if (text.Pieces[at].Kind == PieceKind.Word && (text.Pieces[at].End - text.Pieces[at].Start < 2 || !text.Pieces[at].Capital)) return null;
        if (at - 1 >= floor && text.Pieces[at].First == '$' && text.Pieces[at - 1].Kind == PieceKind.Word)
        {
            var country = text.Form(at - 1);
            if (Country(country) is { } name) return (name, at - 1);
        }
        return (unit.Name, at);
    }

    private static string? Country(ReadOnlySpan<char> prefix) => prefix switch
    {
        "US" or "U.S." => "dollar",
        "C" or "CA" => "canadian dollar",
        "A" or "AU" => "australian dollar",
        "HK" => "hong kong dollar",
        "S" => "singaporean dollar",
        "NZ" => "new zealand dollar",
        "NT" => "taiwan dollar",
        "R" => "real",
        _ => null,
    };

    /// <summary>The longest unit at a piece, with what it is divided by: "km", "per cent", "miles per hour", "$ a month"'s "a month".</summary>
    public static ReadUnit? Read(FigureText text, int at, int end)
    {
        if (Longest(text, at, end) is not { } unit || ModifiesNext(text, at, unit, end)) return null;
        unit = Powered(text, unit, end);
        return unit.Kind == UnitKind.People ? unit : Divided(text, unit, end);
    }

    /// <summary>"two night-shift workers": the unit's word is half of another.</summary>
    private static bool ModifiesNext(FigureText text, int at, ReadUnit unit, int end) =>
        unit.Kind == UnitKind.Time && !text.Pieces[at].Glued && unit.End + 1 < end && text.IsDash(unit.End) && text.Pieces[unit.End].Glued
        && text.Pieces[unit.End + 1] is { Kind: PieceKind.Word, Glued: true } && !(text.Form(unit.End + 1) is "long" or "old" or "a");

    private static ReadUnit? Longest(FigureText text, int at, int end)
    {
        for (int last = Math.Min(end, at + MostPieces); last > at; last--)
        {
            if (Symbol(text, at, last) is not { } unit) continue;
            // "KB5033375" is a name.
            if (last < end && text.Pieces[last] is { Kind: PieceKind.Number, Glued: true, Digits: > 1 } && text.Pieces[last - 1].Kind == PieceKind.Word) continue;
            // A single letter is a unit only when it touches its number or ends the phrase: "5 A roads", "3 C teams".
            bool letter = last == at + 1 && text.Pieces[at].Kind == PieceKind.Word && text.Pieces[at].End - text.Pieces[at].Start == 1;
            if (letter && !text.Pieces[at].Glued && text.Pieces[at].First is 'a' or 'A' or 'p' or 'c' or 's' or 'R' or 'G' or 'K') continue;
            if (!text.Pieces[at].Glued && text.Form(at) is "in" or "at") continue;
            return unit;
        }
        return null;
    }

    private static ReadUnit? Symbol(FigureText text, int at, int last, bool money = false)
    {
        var form = text.Parsed.Text.Value.AsSpan(text.Pieces[at].Start, text.Pieces[last - 1].End - text.Pieces[at].Start);
        if (form.Length > 24) return null;
        if (money)
        {
            // "PS" is horsepower behind a number and, in badly decoded text, sterling before it.
            foreach (var sense in Symbols.All(form)) if (sense[2] == "currency") return new ReadUnit(sense[1], UnitKind.Currency, last);
        }
        if (Symbols.TryGet(form, out var row) || Words.TryGet(form, out row)) return new ReadUnit(row[1], KindOf(row[2]), last);
        return null;
    }

    private static UnitKind KindOf(string word) => word switch
    {
        "share" => UnitKind.Share,
        "time" => UnitKind.Time,
        "age" => UnitKind.Age,
        "currency" => UnitKind.Currency,
        "people" => UnitKind.People,
        _ => UnitKind.Measure,
    };

    /// <summary>"m2", "km²", "cm3".</summary>
    private static ReadUnit Powered(FigureText text, ReadUnit unit, int end)
    {
        if (unit.Kind != UnitKind.Measure || unit.End >= end || !text.Pieces[unit.End].Glued) return unit;
        string power = text.Pieces[unit.End] switch
        {
            { Kind: PieceKind.Number, Value: 2, Digits: 1, Decimal: false } or { First: '²' } => "square ",
            { Kind: PieceKind.Number, Value: 3, Digits: 1, Decimal: false } or { First: '³' } => "cubic ",
            _ => "",
        };
        return power.Length == 0 ? unit : unit with { Name = power + unit.Name, End = unit.End + 1 };
    }

    /// <summary>"a year earlier", "a month ago": a time and no rate.</summary>
    private static bool IsDistance(FigureText text, int at, int end) => at < end && text.Pieces[at].Word is { Time: TimeRole.Ago } or { Text: "earlier" or "later" };

    /// <summary>"per hour", "a barrel", "/km²".</summary>
    public static ReadUnit Divided(FigureText text, ReadUnit unit, int end)
    {
        int at = unit.End;
        if (at < end && text.IsDash(at) && text.Pieces[at].Glued && at + 1 < end && text.Is(at + 1, Glue.A)) at++;
        if (at + 1 >= end) return unit;
        bool per = text.Is(at, Glue.Per) || (text.IsMark(at, '/') && text.Pieces[at].Glued);
        if (!per && !text.Is(at, Glue.A)) return unit;
        int next = at + 1;
        if (text.IsDash(next) && next + 1 < end) next++;
        if (!per && unit.Kind == UnitKind.Measure && text.Is(at, Glue.A) && text.Pieces[next].Word.Time == TimeRole.None) return unit;
        if (Longest(text, next, end) is { Kind: not UnitKind.Currency } under && !IsDistance(text, under.End, end) && (per || under.Kind is UnitKind.Time || (under.Kind == UnitKind.Measure && unit.Kind == UnitKind.Currency)))
        {
            under = Powered(text, under, end);
            return unit with { Name = $"{unit.Name} per {under.Name}", End = under.End };
        }
        bool thing = per && text.Is(at, Glue.Per) && text.Pieces[next].Kind == PieceKind.Word && unit.Kind == UnitKind.Currency;
        return thing ? unit with { Name = $"{unit.Name} per {text.Form(next).ToString().ToLowerInvariant()}", End = next + 1 } : unit;
    }
}
