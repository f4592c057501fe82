using System.Globalization;
using Variorum.Language;

namespace Variorum.Statements.Figures;

/// <summary>Parsed text → pieces, in one pass over the characters of its sentences.</summary>
internal static class FigureLexer
{
    // A decimal holds 28 digits; longer runs are serial numbers, not figures.
    private const int MostDigits = 27;

    public static FigureText Read(ParsedText parsed, Conventions? conventions = null)
    {
        // A token seldom comes apart into two pieces; the array grows where many do.
        var pieces = new Piece[parsed.Tokens.Length + (parsed.Tokens.Length >> 3) + 8];
        int count = 0;
        int[] starts = new int[parsed.Sentences.Count + 1];
        string text = parsed.Text.Value;
        for (int s = 0; s < parsed.Sentences.Count; s++)
        {
            starts[s] = count;
            var sentence = parsed.Sentences[s];
            int token = sentence.FirstToken;
            for (int at = sentence.Span.Start; at < sentence.Span.End;)
            {
                if (char.IsWhiteSpace(text[at])) { at++; continue; }
                while (token + 1 < sentence.EndToken && parsed.Tokens[token].Span.End <= at) token++;
                var piece = Next(text, at, sentence.Span.End);
                piece.Token = token;
                piece.Glued = count > 0 && pieces[count - 1].End == at;
                if (count == pieces.Length) Array.Resize(ref pieces, 2 * count);
                pieces[count++] = piece;
                at = piece.End;
            }
        }
        starts[^1] = count;
        return new FigureText(parsed, pieces, starts) { Conventions = conventions ?? Conventions.Default };
    }

    private static Piece Next(string text, int at, int end)
    {
        char first = text[at];
        var piece = new Piece { Start = at, First = first, Word = FigureWord.None };
        if (char.IsLetter(first)) return Word(piece, text, end);
        bool leadingPoint = first == '.' && at + 1 < end && char.IsAsciiDigit(text[at + 1]) && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '.'));
        if (char.IsAsciiDigit(first) || leadingPoint) return Number(piece, text, end);
        piece.End = at + (char.IsHighSurrogate(first) && at + 1 < end ? 2 : 1);
        if (VulgarFraction(first) is { } value) { piece.Kind = PieceKind.Number; piece.Decimal = true; piece.Value = value; }
        else piece.Kind = PieceKind.Mark;
        return piece;
    }

    /// <summary>Letters, or letters each followed by a full stop ("a.m.", "U.S.").</summary>
    private static Piece Word(Piece piece, string text, int end)
    {
        int at = piece.Start + 1;
        if (at + 1 < end && text[at] == '.' && char.IsLetter(text[at + 1]) && (at + 2 >= end || !char.IsLetterOrDigit(text[at + 2])))
        {
            while (at + 1 < end && text[at] == '.' && char.IsLetter(text[at + 1]) && (at + 2 >= end || !char.IsLetterOrDigit(text[at + 2]))) at += 2;
            if (at < end && text[at] == '.') at++;
        }
        else
        {
            while (at < end && char.IsLetter(text[at])) at++;
        }
        piece.Kind = PieceKind.Word;
        piece.End = at;
        piece.Capital = char.IsUpper(piece.First);
        piece.Word = FigureWords.Find(text.AsSpan(piece.Start, at - piece.Start));
        return piece;
    }

    private static Piece Number(Piece piece, string text, int end)
    {
        int at = Digits(text, piece.Start, end);
        int digits = at - piece.Start;
        while ((digits <= 3 || piece.Grouped) && at < end && text[at] == ',' && Digits(text, at + 1, end) == at + 4)
        {
            at += 4;
            digits += 3;
            piece.Grouped = true;
        }
        if (at + 1 < end && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            int behind = Digits(text, at + 1, end);
            // "1.2.3" is a version; ".5.3" begins with a figure all the same.
            bool dotted = digits > 0 && behind + 1 < end && text[behind] == '.' && char.IsAsciiDigit(text[behind + 1]);
            if (!dotted) { at = behind; piece.Decimal = true; }
        }
        piece.End = at;
        piece.Digits = (byte)Math.Min(digits, byte.MaxValue);
        bool fits = at - piece.Start <= MostDigits;
        piece.Kind = fits ? PieceKind.Number : PieceKind.Word;
        if (fits) piece.Value = decimal.Parse(text.AsSpan(piece.Start, at - piece.Start), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        return piece;
    }

    private static int Digits(string text, int at, int end)
    {
        while (at < end && char.IsAsciiDigit(text[at])) at++;
        return at;
    }

    private static decimal? VulgarFraction(char c) => c switch
    {
        '½' => 0.5m,
        '¼' => 0.25m,
        '¾' => 0.75m,
        '⅓' => 1m / 3,
        '⅔' => 2m / 3,
        '⅛' => 0.125m,
        _ => null,
    };
}
