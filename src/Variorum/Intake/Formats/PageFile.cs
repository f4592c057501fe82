using System.Text;

namespace Variorum.Intake.Formats;

/// <summary>A file that is one account: plain text or markup.</summary>
internal static class PageFile
{
    public static IEnumerable<CaptureResult> ReadText(Received received, DocumentReader documents) =>
        [received.ToCapture(Bytes.All(received.Content, documents.Limits.DocumentBytes), "text/plain")];

    public static IEnumerable<CaptureResult> ReadHtml(Received received, DocumentReader documents)
    {
        byte[] bytes = Bytes.All(received.Content, documents.Limits.DocumentBytes);
        if (received.Declared.Address is null && SavedFrom(bytes) is { } address)
        {
            received = received with { Declared = received.Declared with { Address = address } };
        }
        return [received.ToCapture(bytes, "text/html")];
    }

    /// <summary>The address in a browser's mark, <c>&lt;!-- saved from url=(0043)https://… --&gt;</c>: the digits count its characters.</summary>
    internal static string? SavedFrom(ReadOnlySpan<byte> page)
    {
        ReadOnlySpan<byte> mark = "saved from url=("u8;
        var head = page[..Math.Min(page.Length, 2048)];
        int at = head.IndexOf(mark);
        if (at < 0) return null;
        var rest = head[(at + mark.Length)..];
        int close = rest.IndexOf((byte)')');
        if (close < 0) return null;
        rest = rest[(close + 1)..];
        int end = rest.IndexOfAny(" \t\r\n>"u8);
        string address = Encoding.UTF8.GetString(end < 0 ? rest : rest[..end]);
        return Uri.TryCreate(address, UriKind.Absolute, out _) ? address : null;
    }
}
