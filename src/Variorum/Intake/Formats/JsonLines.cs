using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Variorum.Intake.Formats;

/// <summary>One account a line: <c>id</c>, <c>text</c> or <c>html</c>, and optionally <c>title</c>, <c>outlet</c>,
/// <c>published</c> (or <c>date</c>), <c>url</c>. A bad row is one problem.</summary>
internal static class JsonLines
{
    public static IEnumerable<CaptureResult> Read(Received received, DocumentReader documents)
    {
        var limits = documents.Limits;
        var lines = new LineReader(received.Content, limits.DocumentBytes);
        int number = 0, read = 0;
        while (lines.Next(out var line))
        {
            number++;
            if (line is { } row && row.Span.IndexOfAnyExcept(" \t\r"u8) < 0) continue;
            if (read++ == limits.DocumentsPerArchive)
            {
                yield return new Problem(received.Path, $"more than {limits.DocumentsPerArchive} rows, the rest is not read");
                yield break;
            }
            yield return line is { } whole ? Row(received, whole, number) : new Problem(At(received, number), Bytes.TooLarge(limits.DocumentBytes).Message);
        }
    }

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Windows programs put a mark before the first brace, which JSON knows nothing of.</summary>
    internal static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> json) => json.Span.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json;

    private static string At(Received received, int number) => string.Create(CultureInfo.InvariantCulture, $"{received.Path}!/{number}");

    private static CaptureResult Row(Received received, ReadOnlyMemory<byte> line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(WithoutMark(line));
            if (json.RootElement.ValueKind != JsonValueKind.Object) return new Problem(At(received, number), "not a JSON object");
            return Row(received, json.RootElement, number);
        }
        catch (JsonException e)
        {
            return new Problem(At(received, number), BadInput.Describe(e)!);
        }
    }

    /// <summary>The account in one object. Without text or markup a problem.</summary>
    internal static CaptureResult Row(Received received, JsonElement row, int number)
    {
        try
        {
            return Account(received, row, number);
        }
        catch (InvalidOperationException)
        {
            // The platform's answer to an escaped half of a surrogate pair.
            return new Problem(At(received, number), "not valid JSON: half a character");
        }
    }

    private static CaptureResult Account(Received received, JsonElement row, int number)
    {
        string? html = Value(row, "html"), text = Value(row, "text") ?? html;
        string? id = Value(row, "id");
        string path = id is null ? At(received, number) : $"{received.Path}!/{id}";
        if (text is null) return new Problem(path, "neither text nor html in this row");
        if (string.IsNullOrWhiteSpace(text)) return new Problem(path, "empty text in this row");

        bool markup = Value(row, "text") is null;
        return new Capture(path, Encoding.UTF8.GetBytes(text), markup ? "text/html" : "text/plain")
        {
            Charset = "utf-8",
            RetrievedAt = received.RetrievedAt,
            Declared = new Declared(id, Value(row, "title"), Value(row, "outlet"), Value(row, "published") ?? Value(row, "date"), Value(row, "url")),
        };
    }

    /// <summary>A string, or a number as it is written; absent, null and empty are one.</summary>
    private static string? Value(JsonElement row, string name)
    {
        if (!row.TryGetProperty(name, out var value)) return null;
        string? text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.Array when name == "text" => string.Concat(value.EnumerateArray().Select(Piece)),
            _ => null,
        };
        return string.IsNullOrEmpty(text) ? null : text;
    }

    /// <summary>Exports of messengers cut a text where a link or a bold word begins: strings, and objects with the words in them.</summary>
    private static string? Piece(JsonElement piece) => piece.ValueKind switch
    {
        JsonValueKind.String => piece.GetString(),
        JsonValueKind.Object => Value(piece, "text"),
        _ => null,
    };
}
