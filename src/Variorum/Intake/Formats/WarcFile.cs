using System.Globalization;

namespace Variorum.Intake.Formats;

/// <summary>A web archive (ISO 28500): the pages among its responses, one record in memory at a time.</summary>
internal static class WarcFile
{
    public static IEnumerable<CaptureResult> Read(Received received, DocumentReader documents)
    {
        var records = new WarcReader(received.Content, documents.Limits.DocumentBytes);
        var revisits = new WarcRevisits();
        int pages = 0;
        while (records.Next() is { } record)
        {
            if (record.Type == "revisit") revisits.Wants(record);
            if (record.Type is not ("response" or "resource" or "conversion")) continue;
            revisits.Holds(record);
            if (Page(received, record, documents.Limits.DocumentBytes) is not { } result) continue;
            if (pages++ == documents.Limits.DocumentsPerArchive)
            {
                yield return new Problem(received.Path, $"more than {documents.Limits.DocumentsPerArchive} pages, the rest is not read");
                yield break;
            }
            yield return result;
        }
        if (revisits.Missing is > 0 and var missing) yield return new Problem(received.Path, string.Create(CultureInfo.InvariantCulture, $"{missing} page(s) left out: their revisit records point at content that this archive does not hold"));
        if (pages == 0) yield return new Problem(received.Path, "no pages in this web archive");
    }

    /// <summary>The page in a record, what is wrong with it, or null when it is no page (a picture, a redirect).</summary>
    private static CaptureResult? Page(Received received, WarcRecord record, long limit)
    {
        string path = $"{received.Path}!/{record.Address}";
        if (record.Body is not { } body)
        {
            if (!record.MayBePage) return null;
            return new Problem(path, Bytes.TooLarge(limit).Message);
        }
        var http = record.Type == "response" && record.IsHttp ? HttpResponse.Parse(body) : HttpResponse.Bare(record.MediaType, body);
        if (http is null) return new Problem(path, "a response without HTTP headers");
        if (http.Status is not (>= 200 and < 300) || http.PageType is not { } mediaType) return null;
        if (http.Content(limit, out string? reason) is not { } content) return new Problem(path, reason!);
        if (content.AsSpan().IndexOfAnyExcept(" \t\r\n"u8) < 0) return null;
        return new Capture(path, content, mediaType) { Charset = http.Charset, RetrievedAt = record.Date, Declared = new Declared(Address: record.Address) };
    }
}
