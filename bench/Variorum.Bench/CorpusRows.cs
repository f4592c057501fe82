using System.IO.Compression;
using System.Text.Json;

namespace Variorum.Bench;

/// <summary>The rows of a labelled corpus's file, one JSON object a line, compressed.</summary>
internal static class CorpusRows
{
    public static readonly string[] ArticleCorpora = ["articles-naeb", "articles-wcxb"];

    public static IEnumerable<JsonElement> Read(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            yield return row.RootElement.Clone();
        }
    }
}
