using Variorum.Statements.Figures;

namespace Variorum.Statements.Quantities;

/// <summary>The second number of a range: "10,000–12,000", "between 5 and 7", "five to seven", "$10 to $15 billion".</summary>
internal static class RangeReader
{
    public static void Extend(FigureText text, int end, decimal scale, ref Draft draft)
    {
        if (draft.Fraction || draft.Vague) return;
        int at = draft.NumberEnd;
        // A unit may stand behind the first number as well: "5% to 6%", "252 miles to 287 miles".
        string? unit = draft.Kind == UnitKind.Currency ? draft.Unit : null;
        int joint = at;
        if (unit is null && at < end && Units.Read(text, Hyphen(text, at, end), end) is { } first && first.Kind != UnitKind.People) { joint = first.End; unit = first.Name; }
        // "18- to 24-year-olds": the hyphen waits for the second number.
        if (joint + 1 < end && text.IsDash(joint) && text.Pieces[joint].Glued && (text.Is(joint + 1, Glue.To) || text.Is(joint + 1, Glue.Or))) joint = ++at;
        if (!Joins(text, joint, end, draft)) return;
        int next = joint + 1;
        int number = draft.Kind == UnitKind.Currency ? SkipCurrency(text, next, end) : next;
        if (NumeralReader.Read(text, number, end) is not { Fraction: false, Vague: false } other) return;
        bool dash = text.IsDash(joint);
        decimal low = draft.Value, high = other.Value;
        if (scale == 1 && other.Scale > 1 && low < high / other.Scale) low *= other.Scale;
        // "448-5555" is a telephone number.
        if (dash && text.Pieces[draft.NumberFirst] is { Digits: 3, Grouped: false } && text.Pieces[number] is { Digits: 4, Grouped: false, Glued: true } && draft.Kind is null) return;
        if (dash && (high <= low || IsScore(text, other.End, end, high))) return;
        if (high <= low) return;
        // "five or six" is a range, "25 or 40" two figures.
        if (text.Is(joint, Glue.Or) && high != low + 1) return;
        // "rose 7% to 2,300": what follows "to" is another figure unless it is measured alike.
        if (joint > at && Units.Read(text, Hyphen(text, other.End, end), end)?.Name != unit) return;
        draft.Value = low;
        draft.Upper = high;
        draft.NumberEnd = draft.End = other.End;
        draft.Rule = "range";
        TakeOpening(text, ref draft);
    }

    private static int Hyphen(FigureText text, int at, int end) => at + 1 < end && text.IsDash(at) && text.Pieces[at].Glued && text.Pieces[at + 1].Glued && text.Pieces[at + 1].Kind == PieceKind.Word ? at + 1 : at;

    private static bool Joins(FigureText text, int at, int end, in Draft draft)
    {
        if (at + 1 >= end) return false;
        if (text.IsDash(at) || text.Is(at, Glue.To)) return true;
        if (text.Is(at, Glue.Or)) return true;
        return text.Is(at, Glue.And) && (Opens(text, draft.First - 1, Glue.Between) || Opens(text, draft.First - 2, Glue.Between));
    }

    private static bool Opens(FigureText text, int at, Glue glue) => at >= 0 && text.Is(at, glue);

    private static int SkipCurrency(FigureText text, int at, int end)
    {
        if (at < end && text.IsDash(at)) return at;
        for (int skip = 0; skip < 2; skip++)
        {
            if (at + 1 < end && (Units.IsCurrencyAt(text, at) || text.Form(at) is "US") && text.Pieces[at].Kind != PieceKind.Number) at++;
        }
        return at;
    }

    // Small numbers joined by a dash with nothing measured behind are the score of a game or a vote.
    private static bool IsScore(FigureText text, int at, int end, decimal high) =>
        high < 30 && (at >= end || text.Pieces[at].Kind == PieceKind.Mark && text.Pieces[at].First != '%' || (Units.Read(text, Hyphen(text, at, end), end) is null && text.Pieces[at].Word.Numeral == Numeral.None && !text.IsDash(at) && !LooksPlural(text, at)));

    private static bool LooksPlural(FigureText text, int at) => text.Form(at) is [.., not 's', 's'] or "people";

    private static void TakeOpening(FigureText text, ref Draft draft)
    {
        if (Opens(text, draft.First - 1, Glue.Between) || Opens(text, draft.First - 1, Glue.From)) draft.First--;
    }
}
