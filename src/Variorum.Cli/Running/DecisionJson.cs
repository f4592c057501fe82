using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Variorum.Ledger;

namespace Variorum.Cli.Running;

/// <summary>Decisions as one JSON object, format <c>variorum-decisions/1</c>. Absent: not so, or not said.</summary>
internal static class DecisionJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static void Write(Stream output, IEnumerable<DecisionView> decisions)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("format", "variorum-decisions/1");
            json.WriteStartArray("decisions");
            foreach (var decision in decisions) Write(json, decision);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, DecisionView view)
    {
        var decision = view.Decision;
        json.WriteStartObject();
        json.WriteNumber("id", decision.Id);
        json.WriteString("at", decision.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteString("by", decision.By);
        json.WriteString("action", decision.Kind.ToString().ToLowerInvariant());
        json.WriteString(decision.Kind == DecisionKind.Role ? "account" : "target", decision.Target);
        Optional(json, decision.Kind == DecisionKind.Role ? "role" : "detail", decision.Detail);
        Optional(json, "because", decision.Because);
        if (decision.Undoes is { } undone) json.WriteNumber("undoes", undone);
        if (decision.UndoneBy is { } undoing) json.WriteNumber("undone_by", undoing);
        json.WriteBoolean("stands", decision.UndoneBy is null);
        if (decision.Anchor is { } anchor) WriteBlocks(json, view, anchor.Words);
        json.WriteEndObject();
    }

    private static void WriteBlocks(Utf8JsonWriter json, DecisionView view, string words)
    {
        json.WriteString("words", words);
        json.WriteStartArray("blocks");
        foreach (int block in view.Blocks) json.WriteNumberValue(block);
        json.WriteEndArray();
        json.WriteBoolean("orphan", view.IsOrphan);
        json.WriteBoolean("overruled", view.IsOverruled);
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }
}
