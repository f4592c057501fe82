namespace Variorum.Statements.Figures;

/// <summary>A number as written at pieces up to <c>End</c>.</summary>
/// <param name="Vague">A round word without a count ("dozens", "hundreds of thousands"): <paramref name="Value"/> is its least.</param>
/// <param name="Scale">The scale it was written with (1000 for "5 thousand"), else 1.</param>
internal readonly record struct WrittenNumber(decimal Value, int End, bool Vague, decimal Scale)
{
    /// <summary>A part of a whole: "a third", "half", "two-fifths".</summary>
    public bool Fraction { get; init; }

    /// <summary>Written in words throughout.</summary>
    public bool Words { get; init; }
}

/// <summary>Numbers in figures and in words: "4.3 million", "$13.6M"'s 13.6M, "twenty-eight thousand", "8 1/2", "half a million", "two-thirds".</summary>
internal static class NumeralReader
{
    // "Nine hundred and ninety-nine billion nine hundred …" down to units, with hyphens.
    private const int MostWords = 48;

    // Times the largest scale word this stays within a decimal's 28 digits.
    private const decimal Largest = 1_000_000_000_000_000m;

    public static WrittenNumber? Read(FigureText text, int at, int end)
    {
        if (at >= end) return null;
        var piece = text.Pieces[at];
        if (piece.Kind == PieceKind.Number) return InFigures(text, at, end);
        if (piece.Kind != PieceKind.Word) return null;
        if (piece.Word.Numeral == Numeral.None && piece.Word.Glue != Glue.A && piece.Word.Time != TimeRole.Many) return null;
        return Fraction(text, at, end) ?? InWords(text, at, end);
    }

    private static WrittenNumber InFigures(FigureText text, int at, int end)
    {
        decimal value = text.Pieces[at].Value;
        if (OneIn(text, at, end, value) is { } part) return part;
        int next = Spaced(text, at, end, ref value);
        if (IsSlash(text, next, end)) { value /= Math.Max(1, text.Pieces[next + 1].Value); next += 2; }
        else if (next + 2 < end && text.Pieces[next].Kind == PieceKind.Number && text.Pieces[next].Digits <= 2 && IsSlash(text, next + 1, end)) { value += text.Pieces[next].Value / Math.Max(1, text.Pieces[next + 2].Value); next += 3; }
        else if (next < end && text.Pieces[next] is { Kind: PieceKind.Number, Digits: 0, Value: < 1 } && text.Pieces[next].First != '.') { value += text.Pieces[next].Value; next++; }
        else if (AndAHalf(text, next, end)) { value += 0.5m; next += 3; }
        else if (Exponent(text, next, end) is { } power) return new WrittenNumber(value * power.Factor, power.End, false, 1);
        return Scaled(text, next, end, value) with { Words = false };
    }

    /// <summary>"×10−8", "x 10 6": a power of ten behind a number.</summary>
    private static (decimal Factor, int End)? Exponent(FigureText text, int at, int end)
    {
        if (at + 2 >= end || text.Pieces[at - 1].Value > 1_000_000 || !(text.IsMark(at, '×') || text.Form(at) is "x") || text.Pieces[at + 1] is not { Kind: PieceKind.Number, Value: 10 }) return null;
        bool minus = text.IsDash(at + 2) && text.Pieces[at + 2].Glued;
        int digits = minus || text.IsMark(at + 2, '^') ? at + 3 : at + 2;
        if (digits >= end || text.Pieces[digits] is not { Kind: PieceKind.Number, Decimal: false, Value: <= 20 }) return null;
        decimal factor = 1;
        for (int i = 0; i < text.Pieces[digits].Value; i++) factor *= minus ? 0.1m : 10m;
        return (factor, digits + 1);
    }

    /// <summary>"1 200 000": thousands parted by one space each, as in much of Europe.</summary>
    private static int Spaced(FigureText text, int at, int end, ref decimal value)
    {
        int next = at + 1;
        if (text.Pieces[at] is not { Digits: >= 1 and <= 3, Decimal: false, Grouped: false, Value: >= 1 } || text.Pieces[at].First == '0') return next;
        while (next < end && value < Largest && text.Pieces[next] is { Kind: PieceKind.Number, Digits: 3, Decimal: false, Grouped: false } group && group.Start == text.Pieces[next - 1].End + 1)
        {
            value = (value * 1000) + group.Value;
            next++;
        }
        return next;
    }

    /// <summary>A small fraction in figures: "1/2", "3/4".</summary>
    private static bool IsSlash(FigureText text, int at, int end) =>
        at + 1 < end && text.IsMark(at, '/') && text.Pieces[at].Glued && text.Pieces[at + 1] is { Kind: PieceKind.Number, Glued: true, Digits: 1, Decimal: false } && text.Pieces[at - 1].Digits <= 1
        && text.Pieces[at - 1].Value < text.Pieces[at + 1].Value;

    private static bool AndAHalf(FigureText text, int at, int end) =>
        at + 2 < end && text.Is(at, Glue.And) && text.Is(at + 1, Glue.A) && text.Pieces[at + 2].Word.Text == "half";

    /// <summary>Scale words and suffixes behind a number: "4 hundred", "1.3 million", "25k", "$1.76bn".</summary>
    private static WrittenNumber Scaled(FigureText text, int at, int end, decimal value)
    {
        decimal scale = 1;
        while (at < end && value < Largest)
        {
            int word = text.IsDash(at) && text.Pieces[at].Glued && at + 1 < end && text.Pieces[at + 1].Glued ? at + 1 : at;
            var piece = text.Pieces[word];
            bool suffix = piece.Word.Numeral == Numeral.Suffix && word == at && SuffixFits(text, at);
            if (piece.Word.Numeral is not (Numeral.Scale or Numeral.Hundred or Numeral.Dozen) && !suffix) break;
            value *= piece.Word.Value;
            scale *= piece.Word.Value;
            at = word + 1;
            if (suffix) break;
        }
        return new WrittenNumber(value, at, false, scale) { Words = true };
    }

    /// <summary>A suffix is glued to its figures; "m" is a million behind a currency and a metre elsewhere, "t" and "b" likewise.</summary>
    private static bool SuffixFits(FigureText text, int at)
    {
        var piece = text.Pieces[at];
        bool single = piece.End - piece.Start == 1;
        bool money = at >= 2 && Units.IsCurrencyAt(text, at - 2);
        if (!single) return piece.Glued || money;
        if (!piece.Glued) return false;
        return piece.Word.Text == "k" || money || piece.First is 'M' or 'B' or 'T';
    }

    /// <summary>"a third", "two-thirds", "half", "one in five", "nine out of ten".</summary>
    private static WrittenNumber? Fraction(FigureText text, int at, int end)
    {
        var first = text.Pieces[at].Word;
        if (first.Text == "half") return Halves(text, at, end);
        bool one = first.Glue == Glue.A;
        if (!one && first.Numeral != Numeral.Ones) return null;
        decimal count = one ? 1 : first.Value;
        int next = at + 1;
        bool hyphen = next < end && text.IsDash(next);
        if (hyphen) next++;
        if (next < end && text.Pieces[next].Word is { Numeral: Numeral.Fraction } part && !(part.Text == "half" && hyphen is false && !one && first.Value != 1))
        {
            bool belongs = hyphen || (next + 1 < end && text.Is(next + 1, Glue.Of)) || part.Text[^1] == 's';
            if (part.Text is "quarter" or "quarters" && !(next + 1 < end && text.Is(next + 1, Glue.Of))) belongs = false;
            if (part.Text == "half" && one) return Halves(text, next, end);
            if (belongs && next + 3 < end && text.Is(next + 1, Glue.Of) && text.Is(next + 2, Glue.A) && text.Pieces[next + 3].Word.Numeral == Numeral.Scale) return Scaled(text, next + 3, end, count * part.Value);
            if (belongs && count > 0) return new WrittenNumber(count * part.Value, next + 1, false, 1) { Fraction = true, Words = true };
        }
        return one ? null : OneIn(text, at, end, count);
    }

    private static WrittenNumber? OneIn(FigureText text, int at, int end, decimal count)
    {
        if (text.Pieces[at].Kind == PieceKind.Number && (count is < 1 or > 20 || text.Pieces[at].Decimal)) return null;
        int next = at + 1;
        if (next + 1 < end && text.Is(next, Glue.Out) && text.Is(next + 1, Glue.Of)) next += 2;
        else if (next < end && text.Is(next, Glue.In)) next++;
        else if (next + 1 < end && text.Is(next, Glue.Of) && text.Pieces[next + 1].Kind == PieceKind.Number && text.Pieces[at].Kind == PieceKind.Word) next++;
        else return null;
        if (next < end && text.Is(next, Glue.Every)) next++;
        if (next >= end) return null;
        var whole = text.Pieces[next];
        decimal of = whole.Kind == PieceKind.Number && !whole.Decimal && whole.Digits < 4 ? whole.Value : whole.Word.Numeral is Numeral.Ones or Numeral.Tens or Numeral.Hundred ? whole.Word.Value : 0;
        if (next + 1 < end && text.Pieces[next + 1].Word.Time is TimeRole.Unit or TimeRole.Month) return null;
        return of > count && count > 0 ? new WrittenNumber(count / of, next + 1, false, 1) { Fraction = true, Words = true } : null;
    }

    /// <summary>"half a million" is a number, "half of the crew" a part.</summary>
    private static WrittenNumber? Halves(FigureText text, int at, int end)
    {
        int next = at + 1;
        if (next + 1 < end && (text.Is(next, Glue.A) || text.IsDash(next)) && text.Pieces[next + 1].Word.Numeral is Numeral.Scale or Numeral.Dozen or Numeral.Hundred)
            return Scaled(text, next + 1, end, 0.5m);
        if (next < end && text.Pieces[next].Word.Numeral is Numeral.Scale or Numeral.Dozen && text.Pieces[next].Word.Numeral != Numeral.None) return Scaled(text, next, end, 0.5m);
        return next < end && (text.Is(next, Glue.Of) || text.Is(next, Glue.The)) ? new WrittenNumber(0.5m, next, false, 1) { Fraction = true, Words = true } : null;
    }

    private static WrittenNumber? InWords(FigureText text, int at, int end)
    {
        if (text.Conventions.Read(text, at, end) is { } vague) return vague;
        decimal total = 0, group = 0, scale = 1;
        int next = at;
        Numeral last = Numeral.None;
        if (text.Is(at, Glue.A))
        {
            if (at + 1 >= end || text.Pieces[at + 1].Word.Numeral is not (Numeral.Hundred or Numeral.Scale or Numeral.Dozen)) return null;
            group = 1;
            next++;
        }
        for (end = Math.Min(end, at + MostWords); next < end; next++)
        {
            int word = text.IsDash(next) && next > at && next + 1 < end && text.Pieces[next].Glued && text.Pieces[next + 1].Glued ? next + 1 : next;
            if (word == next && text.Is(next, Glue.And) && last is Numeral.Hundred or Numeral.Scale && next + 1 < end && text.Pieces[next + 1].Word.Numeral is Numeral.Ones or Numeral.Tens) word = next + 1;
            var meaning = text.Pieces[word].Word;
            if (!Follows(last, meaning.Numeral)) break;
            if (meaning.Numeral is Numeral.Ones or Numeral.Tens) group += meaning.Value;
            else if (meaning.Numeral is Numeral.Hundred or Numeral.Dozen) { group = (group == 0 ? 1 : group) * meaning.Value; scale = meaning.Value; }
            else { total += (group == 0 ? 1 : group) * meaning.Value; group = 0; scale = meaning.Value; }
            last = meaning.Numeral;
            next = word;
        }
        // "Trillion-dollar" alone says how large, not how many.
        if (last == Numeral.None || text.Pieces[at].Word.Numeral == Numeral.Scale) return null;
        decimal value = total + group;
        if (AndAHalf(text, next, end)) { return Scaled(text, next + 3, end, value + 0.5m); }
        return new WrittenNumber(value, next, false, scale) { Words = true };
    }

    private static bool Follows(Numeral last, Numeral next) => next switch
    {
        Numeral.Ones => last is Numeral.None or Numeral.Tens or Numeral.Hundred or Numeral.Scale,
        Numeral.Tens => last is Numeral.None or Numeral.Hundred or Numeral.Scale,
        Numeral.Hundred or Numeral.Dozen => last is Numeral.Ones or Numeral.Tens or Numeral.None,
        Numeral.Scale => last is not Numeral.Dozen,
        _ => false,
    };
}
