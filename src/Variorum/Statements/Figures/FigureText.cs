using Variorum.Language;
using Variorum.Text;

namespace Variorum.Statements.Figures;

/// <summary>A parsed text cut into pieces: made once, read by the finders of quantities and of times.</summary>
internal sealed class FigureText(ParsedText parsed, Piece[] pieces, int[] sentenceStarts)
{
    public ParsedText Parsed { get; } = parsed;

    /// <summary>What round words stand for.</summary>
    public Conventions Conventions { get; init; } = Conventions.Default;
    /// <summary>The pieces of all sentences; behind the last there may be room left over.</summary>
    public Piece[] Pieces { get; } = pieces;
    public int SentenceCount => sentenceStarts.Length - 1;

    /// <summary>The pieces <c>[first, end)</c> of a sentence.</summary>
    public (int First, int End) Sentence(int index) => (sentenceStarts[index], sentenceStarts[index + 1]);

    // A reader may look a word ahead of the last and behind the first: there is nothing there.
    private bool Has(int piece) => (uint)piece < (uint)sentenceStarts[^1];

    /// <summary>The words of a piece; empty outside the text.</summary>
    public ReadOnlySpan<char> Form(int piece) => Has(piece) ? Parsed.Text.Value.AsSpan(Pieces[piece].Start, Pieces[piece].End - Pieces[piece].Start) : default;

    public TextSpan Span(int first, int end) => new(Pieces[first].Start, Pieces[end - 1].End);

    public bool IsMark(int piece, char mark) => Has(piece) && Pieces[piece].Kind == PieceKind.Mark && Pieces[piece].First == mark;

    public bool Is(int piece, Glue glue) => Has(piece) && Pieces[piece].Word.Glue == glue;

    public ref Token TokenAt(int piece) => ref Parsed.Tokens[Pieces[piece].Token];

    /// <summary>A hyphen or dash of any length.</summary>
    public bool IsDash(int piece) => Has(piece) && Pieces[piece].Kind == PieceKind.Mark && Pieces[piece].First is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212';
}
