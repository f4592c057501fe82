namespace Variorum.Intake.Formats;

/// <summary>What the media type of a web archive's answer lets expect.</summary>
internal enum Payload : byte
{
    /// <summary>A picture, a script, a style, a film: never an account.</summary>
    Other,

    /// <summary>Markup or plain text.</summary>
    Page,

    /// <summary>A kind that is an account or holds some, or that a reader would take for one.</summary>
    Document,

    /// <summary>JSON or XML: a feed or an export, and far more often what a page fetches for its own use.</summary>
    Data,

    /// <summary>The server did not say: the first bytes may.</summary>
    Untold,
}

internal static class Payloads
{
    /// <param name="mediaType">In lower case, without parameters.</param>
    public static Payload Of(string mediaType) => mediaType switch
    {
        "text/html" or "application/xhtml+xml" or "text/plain" => Payload.Page,
        "application/pdf" or "application/x-pdf" or "application/rtf" or "text/rtf" or "application/msword" => Payload.Document,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" or "application/vnd.oasis.opendocument.text" => Payload.Document,
        "application/rss+xml" or "application/atom+xml" or "message/rfc822" or "multipart/related" or "application/x-mimearchive" => Payload.Document,
        "application/x-ndjson" or "application/ndjson" or "application/jsonl" or "application/x-jsonlines" => Payload.Document,
        "application/zip" or "application/x-zip-compressed" or "application/epub+zip" => Payload.Document,
        "application/json" or "text/json" or "application/xml" or "text/xml" or "application/rdf+xml" => Payload.Data,
        "" or "application/octet-stream" or "binary/octet-stream" or "application/x-download" or "application/force-download" => Payload.Untold,
        _ => Payload.Other,
    };
}
