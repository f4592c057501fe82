namespace Variorum.Text;

/// <summary>An account's text as decoded, unchanged for ever; every span of the account points into it.</summary>
public sealed class SourceText
{
    private readonly string? _value;
    private readonly Func<string>? _read;

    public SourceText(string value)
    {
        _value = value;
        Length = value.Length;
    }

    /// <summary>A text that lies somewhere else: of thousands of accounts not all can be held.</summary>
    /// <param name="read">Fetches it, the same at every call.</param>
    public SourceText(int length, Func<string> read)
    {
        _read = read;
        Length = length;
    }

    public string Value => _value ?? _read!();

    public int Length { get; }
    public TextSpan Whole => new(0, Length);

    public ReadOnlySpan<char> this[TextSpan span] => Value.AsSpan(span.Start, span.Length);

    /// <summary>The characters of a span as a string of their own: for names and exports, not for hot paths.</summary>
    public string Quote(TextSpan span) => Value.Substring(span.Start, span.Length);

    public override string ToString() => Value;
}
