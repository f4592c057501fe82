namespace Variorum.Articles.Decoding;

/// <summary>A document's characters and how they were arrived at.</summary>
/// <param name="Charset">The character set's IANA name.</param>
/// <param name="Reason">Why this set, in a few words.</param>
/// <param name="Unreadable">Places where no character could be read; each holds U+FFFD.</param>
public readonly record struct DecodedText(string Text, string Charset, string Reason, int Unreadable)
{
    /// <summary>Characters that had been encoded twice and are read as they were meant.</summary>
    public int Mended { get; init; }

    /// <summary>What a reader should know about the decoding, or null when nothing was lost.</summary>
    public string? Warning => Mended > 0 ? Said($"{Mended} character(s) had been encoded twice and are read as they were meant")
        : Unreadable > 0 ? Said($"read as {Charset} ({Reason}); {Unreadable} character(s) could not be read") : null;

    private static string Said(FormattableString text) => text.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
