namespace Variorum.Intake;

/// <summary>Bytes on their way in, whose kind is not yet known.</summary>
/// <param name="Path">As in <see cref="Capture.Path"/>.</param>
/// <param name="Content">Read once, front to back; disposed by whoever opened it.</param>
/// <param name="Depth">How many containers stand around it.</param>
internal sealed record Received(string Path, Stream Content, int Depth)
{
    /// <summary>What the container calls it (<c>text/html</c>), or null.</summary>
    public string? MediaType { get; init; }

    public string? Charset { get; init; }
    public DateTimeOffset? RetrievedAt { get; init; }
    public Declared Declared { get; init; } = Declared.Nothing;

    /// <summary>The part of the path that names the file: what an extension is looked for in.</summary>
    public string Name => Path[(Path.LastIndexOfAny(['/', '\\']) + 1)..];

    public bool NamedLike(params ReadOnlySpan<string> endings)
    {
        foreach (string ending in endings)
        {
            if (Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    public Capture ToCapture(ReadOnlyMemory<byte> bytes, string mediaType) =>
        new(Path, bytes, mediaType) { Charset = Charset, RetrievedAt = RetrievedAt, Declared = Declared };
}
