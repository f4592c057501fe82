namespace Variorum.Intake;

/// <summary>What a run of bytes turns out to be.</summary>
internal enum DocumentKind : byte
{
    Text,
    Html,
    JsonLines,
    Json,
    Mime,
    Zip,
    Gzip,
    Warc,
    Pdf,
    Rtf,
    Feed,
    Binary,
}
