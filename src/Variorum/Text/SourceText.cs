namespace Variorum.Text;

/// <summary>An account's text as decoded, unchanged for ever; every span of the account points into it.</summary>
public sealed class SourceText(string value)
{
    public string Value { get; } = value;

    public int Length => Value.Length;
    public TextSpan Whole => new(0, Value.Length);

    public ReadOnlySpan<char> this[TextSpan span] => Value.AsSpan(span.Start, span.Length);

    /// <summary>The characters of a span as a string of their own: for names and exports, not for hot paths.</summary>
    public string Quote(TextSpan span) => Value.Substring(span.Start, span.Length);

    public override string ToString() => Value;
}
