namespace Variorum.Articles.Decoding;

/// <summary>A document's characters and how they were arrived at.</summary>
/// <param name="Charset">The character set's IANA name.</param>
/// <param name="Reason">Why this set, in a few words.</param>
/// <param name="Unreadable">Places where no character could be read; each holds U+FFFD.</param>
public readonly record struct DecodedText(string Text, string Charset, string Reason, int Unreadable)
{
    /// <summary>What a reader should know about the decoding, or null when nothing was lost.</summary>
    public string? Warning => Unreadable == 0 ? null : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"read as {Charset} ({Reason}); {Unreadable} character(s) could not be read");
}
