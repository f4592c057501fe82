using System.Globalization;

namespace Variorum.Intake.Formats;

/// <summary>An e-mail, or a page saved as one (MHTML): the HTML part before the plain one.</summary>
internal static class MimeMessage
{
    public static IEnumerable<CaptureResult> Read(Received received, DocumentReader documents)
    {
        byte[] bytes = Bytes.All(received.Content, documents.Limits.DocumentBytes);
        var message = MimePart.Parse(bytes);
        var texts = message.Texts(documents.Limits.Depth).Where(part => part.Decoded().AsSpan().IndexOfAnyExcept(" \t\r\n"u8) >= 0).ToList();
        var chosen = Root(message, texts) ?? texts.Find(p => p.IsHtml) ?? texts.FirstOrDefault();
        if (chosen is null) return [new Problem(received.Path, "a message without text")];

        return [Describe(received, message, chosen).ToCapture(chosen.Decoded(), chosen.IsHtml ? "text/html" : "text/plain")];
    }

    /// <summary>In a saved page, the part at the address the message names; other HTML parts are its frames.</summary>
    private static MimePart? Root(MimePart message, List<MimePart> texts) =>
        message.Header("Snapshot-Content-Location") is { } address ? texts.Find(p => p.IsHtml && p.Header("Content-Location") == address) : null;

    private static Received Describe(Received received, MimePart message, MimePart chosen)
    {
        string? address = message.Header("Snapshot-Content-Location") ?? chosen.Header("Content-Location") ?? message.Header("Content-Location");
        bool savedPage = address is not null;
        // A saved page's date is that of saving; a letter's is that of sending, which is its publication.
        DateTimeOffset? date = DateTimeOffset.TryParse(message.Header("Date"), CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : null;
        return received with
        {
            Charset = chosen.Parameter("Content-Type", "charset"),
            RetrievedAt = savedPage ? date : received.RetrievedAt,
            Declared = new Declared(
                Title: savedPage ? null : EncodedWords.Decode(message.Header("Subject")),
                Published: savedPage ? null : date?.ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture),
                Address: address is not null && Uri.TryCreate(address, UriKind.Absolute, out _) ? address : null),
        };
    }
}
