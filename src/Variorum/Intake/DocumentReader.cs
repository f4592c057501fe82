using Variorum.Intake.Formats;

namespace Variorum.Intake;

/// <summary>Bytes of unknown kind → captures: looks at the first bytes and hands over to the format that knows them.
/// Containers call it again for what they hold.</summary>
internal sealed class DocumentReader(IntakeLimits limits)
{
    public IntakeLimits Limits => limits;

    /// <summary>Streams the accounts in one file or entry; damage ends it with one problem, after what could be read.</summary>
    public IEnumerable<CaptureResult> Read(Received received) => BadInput.Guard(received.Path, Dispatch(received));

    private IEnumerable<CaptureResult> Dispatch(Received received)
    {
        if (received.Depth > limits.Depth) return [new Problem(received.Path, $"more than {limits.Depth} archives within archives, refused")];
        byte[] head = Bytes.Head(received.Content, KindSniffer.HeadBytes);
        if (head.AsSpan().IndexOfAnyExcept(" \t\r\n"u8) < 0 && head.Length < KindSniffer.HeadBytes) return [new Problem(received.Path, "empty file")];

        if (received.Content.CanSeek) received.Content.Position -= head.Length;
        else received = received with { Content = new PrefixedStream(head, received.Content) };
        return ReaderFor(KindSniffer.KindOf(head, received))(received, this);
    }

    /// <summary>One way of reading a kind.</summary>
    private delegate IEnumerable<CaptureResult> Format(Received received, DocumentReader documents);

    private static Format ReaderFor(DocumentKind kind) => kind switch
    {
        DocumentKind.Text => PageFile.ReadText,
        DocumentKind.Html => PageFile.ReadHtml,
        DocumentKind.JsonLines => JsonLines.Read,
        DocumentKind.Json => JsonFile.Read,
        DocumentKind.Mime => MimeMessage.Read,
        DocumentKind.Zip => ZipFolder.Read,
        DocumentKind.Gzip => GzipFile.Read,
        DocumentKind.Warc => WarcFile.Read,
        DocumentKind.Pdf => PdfFile.Read,
        DocumentKind.Rtf => (received, _) => [new Problem(received.Path, "an RTF file, which is not read: save it as DOCX or as plain text")],
        DocumentKind.Feed => FeedFile.Read,
        DocumentKind.Binary => (received, _) => [new Problem(received.Path, "a binary file, not an account")],
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
