namespace Variorum.Text;

/// <summary>
/// A half-open run <c>[Start, End)</c> of UTF-16 units in an account's stored text. The text is never normalised or
/// trimmed after decoding, so a span always means the same characters.
/// </summary>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    public int Start { get; }
    public int End { get; }

    /// <exception cref="ArgumentOutOfRangeException">Unless 0 ≤ start ≤ end: a caller's bug, never bad input.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    public int Length => End - Start;
    public bool IsEmpty => Start == End;

    public bool Contains(int offset) => Start <= offset && offset < End;
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that holds both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    public override string ToString() => $"[{Start},{End})";
}
