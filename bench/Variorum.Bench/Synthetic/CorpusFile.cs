using System.Text;
using System.Text.Json;

namespace Variorum.Bench.Synthetic;

/// <summary>Writes synthetic accounts as JSON lines, for measuring the real program from outside.</summary>
internal static class CorpusFile
{
    public static int Write(int count, string path)
    {
        using var output = File.Create(path);
        foreach (var capture in AccountGenerator.Make(count))
        {
            using (var json = new Utf8JsonWriter(output))
            {
                json.WriteStartObject();
                json.WriteString("id", capture.Path);
                json.WriteString(capture.MediaType == "text/html" ? "html" : "text", Encoding.UTF8.GetString(capture.Bytes.Span));
                json.WriteEndObject();
            }
            output.WriteByte((byte)'\n');
        }
        return 0;
    }
}
