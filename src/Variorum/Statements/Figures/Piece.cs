namespace Variorum.Statements.Figures;

internal enum PieceKind : byte { Word, Number, Mark }

/// <summary>
/// A run of letters, a number written in digits, or one other character: finer than a token, so that "$6m", "16-hour" and
/// "2.4GHz" read alike however the tokenizer cuts them.
/// </summary>
internal struct Piece
{
    public int Start, End;

    /// <summary>Index of the token it begins in.</summary>
    public int Token;

    public PieceKind Kind;

    /// <summary>No white space before it.</summary>
    public bool Glued;

    /// <summary>A word that begins with a capital letter.</summary>
    public bool Capital;

    /// <summary>A number written with thousands separators, or with decimals.</summary>
    public bool Grouped, Decimal;

    /// <summary>How many digits stand before the decimal point.</summary>
    public byte Digits;

    /// <summary>The character of a mark, the first one of a word.</summary>
    public char First;

    /// <summary>The value of a number.</summary>
    public decimal Value;

    /// <summary>What the lexicons say about a word; <see cref="FigureWord.None"/> when nothing.</summary>
    public FigureWord Word;
}
