using System.IO.Compression;

namespace Variorum.Intake.Formats;

/// <summary>A compressed file: what is inside is looked at as if it stood there alone.</summary>
internal static class GzipFile
{
    public static IEnumerable<CaptureResult> Read(Received received, DocumentReader documents)
    {
        using var inside = new GZipStream(received.Content, CompressionMode.Decompress, leaveOpen: true);
        foreach (var result in documents.Read(received with { Content = inside, Depth = received.Depth + 1 })) yield return result;
    }
}
