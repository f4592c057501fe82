namespace Variorum.Intake.Formats;

/// <summary>A file that is one account: plain text or markup.</summary>
internal static class PageFile
{
    public static IEnumerable<CaptureResult> ReadText(Received received, DocumentReader documents)
    {
        byte[] bytes = Bytes.All(received.Content, documents.Limits.DocumentBytes);
        if (received.Declared == Declared.Nothing && FrontMatter.Find(bytes) is { } declared) received = received with { Declared = declared };
        return [received.ToCapture(bytes, "text/plain")];
    }

    public static IEnumerable<CaptureResult> ReadHtml(Received received, DocumentReader documents)
    {
        byte[] bytes = Bytes.All(received.Content, documents.Limits.DocumentBytes);
        if (received.Declared.Address is null && SavedMark.Find(bytes) is { } mark)
        {
            received = received with { Declared = received.Declared with { Address = mark.Address }, RetrievedAt = received.RetrievedAt ?? mark.At };
        }
        return [received.ToCapture(bytes, "text/html")];
    }
}
