namespace Variorum.Language;

/// <summary>The words <c>[Start, End)</c> of a text.</summary>
internal readonly record struct TokenSpan(int Start, int End)
{
    public static readonly TokenSpan None = new(-1, -1);

    public bool IsNone => Start < 0;
    public int Length => End - Start;
    public bool Contains(int token) => Start <= token && token < End;
    public bool Overlaps(TokenSpan other) => Start < other.End && other.Start < End;
}
