using System.Globalization;

namespace Variorum.Intake.Formats;

/// <summary>A web archive (ISO 28500): the accounts among its responses, one record in memory at a time.</summary>
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
            foreach (var result in WarcAnswer.Read(received, record, documents))
            {
                if (pages++ == documents.Limits.DocumentsPerArchive)
                {
                    yield return new Problem(received.Path, $"more than {documents.Limits.DocumentsPerArchive} pages, the rest is not read");
                    yield break;
                }
                yield return result;
            }
        }
        if (revisits.Missing is > 0 and var missing) yield return new Problem(received.Path, string.Create(CultureInfo.InvariantCulture, $"{missing} page(s) left out: their revisit records point at content that this archive does not hold"));
        if (pages == 0) yield return new Problem(received.Path, "no pages in this web archive");
    }
}
