namespace Variorum.Text;

/// <summary>A place that somebody pointed at, with the words that stood there: by them it is found again in a text that was made anew.</summary>
public sealed record Anchor(TextSpan Span, string Words)
{
    public static Anchor At(SourceText text, TextSpan span) => new(span, text.Quote(span));

    /// <summary>Where the words stand: at their place, else where they occur once and nowhere else. Null for an orphan: no likely place is guessed.</summary>
    public TextSpan? Find(SourceText text)
    {
        if (Span.End <= text.Length && text[Span].SequenceEqual(Words)) return Span;
        int at = Words.Length == 0 ? -1 : text.Value.IndexOf(Words, StringComparison.Ordinal);
        if (at < 0 || text.Value.IndexOf(Words, at + 1, StringComparison.Ordinal) >= 0) return null;
        return new TextSpan(at, at + Words.Length);
    }
}
