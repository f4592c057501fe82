using System.Globalization;
using System.Text.Json;

namespace Variorum.Intake.Formats;

/// <summary>One JSON value of many accounts: a list of objects as in <see cref="JsonLines"/>, an object that holds such a list (the export of a
/// messenger's channel), or one such object over many lines.</summary>
internal static class JsonFile
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static IEnumerable<CaptureResult> Read(Received received, DocumentReader documents)
    {
        using var json = JsonDocument.Parse(JsonLines.WithoutMark(Bytes.All(received.Content, documents.Limits.DocumentBytes)), Lenient);
        int number = 0, read = 0, empty = 0;
        foreach (var row in Rows(json.RootElement))
        {
            number++;
            if (row.ValueKind != JsonValueKind.Object || !HasText(row))
            {
                empty++;
                continue;
            }
            if (read++ == documents.Limits.DocumentsPerArchive)
            {
                yield return new Problem(received.Path, $"more than {documents.Limits.DocumentsPerArchive} rows, the rest is not read");
                yield break;
            }
            yield return JsonLines.Row(received, row, number);
        }
        if (read == 0) yield return new Problem(received.Path, "JSON without text or html in it");
        else if (empty > 0) yield return new Problem(received.Path, string.Create(CultureInfo.InvariantCulture, $"{empty} of {number} rows without text left out"));
    }

    private static IEnumerable<JsonElement> Rows(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array) return root.EnumerateArray();
        if (root.ValueKind != JsonValueKind.Object) return [];
        if (HasText(root)) return [root];
        foreach (var property in root.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Array && property.Value.EnumerateArray().Any(HasText)) return property.Value.EnumerateArray();
        }
        return [];
    }

    private static bool HasText(JsonElement row) => row.ValueKind == JsonValueKind.Object && (Holds(row, "text") || Holds(row, "html"));

    private static bool Holds(JsonElement row, string name) => row.TryGetProperty(name, out var value) && value.ValueKind switch
    {
        JsonValueKind.String => value.GetRawText().Length > 2,
        JsonValueKind.Array => value.GetArrayLength() > 0,
        _ => false,
    };
}
