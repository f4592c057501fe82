using System.Text.Json;
using System.Text.RegularExpressions;

namespace Variorum.Tests.Support;

/// <summary>
/// Validates JSON against a schema of ours: the keywords that those use, and none other. Stricter than JSON Schema in one
/// thing: a field that the schema does not name is a fault, so that the schema stays complete.
/// </summary>
internal sealed class JsonContract
{
    private static readonly string[] Known = ["$schema", "title", "description", "$defs", "$ref", "type", "properties", "required", "items", "enum", "const", "minimum", "pattern"];

    private readonly JsonElement _root;
    private readonly List<string> _faults = [];

    private JsonContract(JsonElement root) => _root = root;

    /// <summary>One line for each breach, with the path to it.</summary>
    public static IReadOnlyList<string> Faults(string schemaFile, string json)
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", schemaFile)));
        using var value = JsonDocument.Parse(json);
        var contract = new JsonContract(schema.RootElement);
        contract.Check("$", schema.RootElement, value.RootElement);
        return contract._faults;
    }

    private void Check(string path, JsonElement schema, JsonElement value)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (!Known.Contains(keyword.Name)) throw new NotSupportedException($"keyword {keyword.Name}");
        }
        if (schema.TryGetProperty("$ref", out var reference)) Check(path, _root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]), value);
        if (schema.TryGetProperty("type", out var type) && !IsOfType(type, value)) _faults.Add($"{path}: {value.ValueKind}, not {type}");
        if (schema.TryGetProperty("const", out var constant) && !JsonElement.DeepEquals(constant, value)) _faults.Add($"{path}: not {constant}");
        if (schema.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(w => JsonElement.DeepEquals(w, value))) _faults.Add($"{path}: {value} is none of {words}");
        if (schema.TryGetProperty("minimum", out var least) && value.GetDouble() < least.GetDouble()) _faults.Add($"{path}: {value} is below {least}");
        if (schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(value.GetString()!, pattern.GetString()!)) _faults.Add($"{path}: {value} is not like {pattern}");
        if (value.ValueKind == JsonValueKind.Object) CheckFields(path, schema, value);
        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            foreach (var (i, item) in value.EnumerateArray().Index()) Check($"{path}[{i}]", items, item);
        }
    }

    private void CheckFields(string path, JsonElement schema, JsonElement value)
    {
        if (!schema.TryGetProperty("properties", out var properties)) return;
        foreach (var field in value.EnumerateObject())
        {
            if (properties.TryGetProperty(field.Name, out var inner)) Check($"{path}.{field.Name}", inner, field.Value);
            else _faults.Add($"{path}: the schema knows no field {field.Name}");
        }
        foreach (var name in schema.GetProperty("required").EnumerateArray())
        {
            if (!value.TryGetProperty(name.GetString()!, out _)) _faults.Add($"{path}: {name} is missing");
        }
    }

    private static bool IsOfType(JsonElement type, JsonElement value) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(t => IsOfType(t, value)) : type.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "null" => value.ValueKind == JsonValueKind.Null,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "number" => value.ValueKind == JsonValueKind.Number,
            var other => throw new NotSupportedException($"type {other}"),
        };
}
