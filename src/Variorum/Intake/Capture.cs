using Variorum.Text;

namespace Variorum.Intake;

/// <summary>The bytes of one account as received, never changed.</summary>
/// <param name="Path">Where the bytes were found, as the user named it; inside an archive or a JSON-lines file, the
/// outer path, <c>!/</c>, and the entry: <c>pages.zip!/a/b.html</c>, <c>rows.jsonl!/id-17</c>.</param>
/// <param name="Bytes">The bytes of the document itself.</param>
/// <param name="MediaType"><c>text/plain</c> or <c>text/html</c>.</param>
public sealed record Capture(string Path, ReadOnlyMemory<byte> Bytes, string MediaType)
{
    /// <summary>SHA-256 of <see cref="Bytes"/>.</summary>
    public ContentHash Hash { get; } = ContentHash.Of(Bytes.Span);

    /// <summary>SHA-256 of the file these bytes were converted from (PDF, DOCX); null where they are as received.</summary>
    public ContentHash? ConvertedFrom { get; init; }

    /// <summary>The character set the container declared (an HTTP or MIME header), or null.</summary>
    public string? Charset { get; init; }

    /// <summary>When the bytes were fetched, if the container says so.</summary>
    public DateTimeOffset? RetrievedAt { get; init; }

    /// <summary>What the container says about the account. A claim about origin, not the truth.</summary>
    public Declared Declared { get; init; } = Declared.Nothing;

    /// <summary>The name by which exports know the account: the declared id, else the start of the digest.</summary>
    public string Id => Declared.Id ?? Hash.Short;
}
