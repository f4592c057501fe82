namespace Variorum.Intake.Formats;

/// <summary>One answer of a web archive → the accounts in it, read as the same file in a folder would be. What a page fetches for itself
/// (pictures, scripts, data without an account) gives nothing.</summary>
internal static class WarcAnswer
{
    public static IEnumerable<CaptureResult> Read(Received received, WarcRecord record, DocumentReader documents)
    {
        string path = $"{received.Path}!/{record.Address}";
        var http = record.Type == "response" && record.IsHttp ? HttpResponse.Parse(record.Body) : HttpResponse.Bare(record.MediaType, record.Body);
        if (http is null) return [new Problem(path, "a response without HTTP headers")];
        if (http.Status is not (>= 200 and < 300) || http.Payload == Payload.Other) return [];
        if (!record.IsWhole) return http.Payload == Payload.Untold ? [] : [new Problem(path, Bytes.TooLarge(documents.Limits.DocumentBytes).Message)];
        if (http.Content(documents.Limits.DocumentBytes, out string? reason) is not { } content) return http.Payload == Payload.Untold ? [] : [new Problem(path, reason!)];
        if (content.AsSpan().IndexOfAnyExcept(" \t\r\n"u8) < 0) return [];

        var answer = new Received(path, new MemoryStream(content, writable: false), received.Depth + 1)
        { MediaType = http.MediaType, Charset = http.Charset, RetrievedAt = record.Date, Declared = new Declared(Address: record.Address) };
        return Read(answer, content, http.Payload, documents);
    }

    private static IEnumerable<CaptureResult> Read(Received answer, byte[] content, Payload payload, DocumentReader documents)
    {
        var kind = KindSniffer.KindOf(content.AsSpan(0, Math.Min(content.Length, KindSniffer.HeadBytes)), answer);
        bool isFile = kind is DocumentKind.Pdf or DocumentKind.Zip or DocumentKind.Rtf;
        return payload switch
        {
            // A server that calls a PDF a page is not believed; one that calls a page a page is, whatever it begins with.
            Payload.Page when answer.MediaType != "text/plain" && !isFile && kind != DocumentKind.Feed => [answer.ToCapture(content, "text/html")],
            Payload.Untold when !isFile => [],
            Payload.Data when kind is not (DocumentKind.Json or DocumentKind.JsonLines or DocumentKind.Feed or DocumentKind.Html) => [],
            not Payload.Document when kind is DocumentKind.Json or DocumentKind.JsonLines => OnceAnAccountComes(documents.Read(answer)),
            _ => documents.Read(answer),
        };
    }

    /// <summary>JSON that no account is found in is a page's own data, and its rows are nobody's loss.</summary>
    private static IEnumerable<CaptureResult> OnceAnAccountComes(IEnumerable<CaptureResult> results)
    {
        List<CaptureResult> held = [];
        bool any = false;
        foreach (var result in results)
        {
            any |= result.Capture is not null;
            held.Add(result);
            if (!any) continue;
            foreach (var one in held) yield return one;
            held.Clear();
        }
    }
}
