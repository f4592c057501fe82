using System.Text.Json;

namespace Variorum.Reports;

/// <summary>How all JSON of the program writes what may be absent, figures, and lists of objects.</summary>
internal static class JsonWriting
{
    /// <summary>Nothing at all where there is no value.</summary>
    public static void Optional(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    /// <summary>A figure, or null where nothing is said.</summary>
    public static void Number(this Utf8JsonWriter json, string name, decimal? value)
    {
        // Dividing by a one of full scale drops trailing zeros: 10.50 and 10.5 are one figure.
        if (value is { } number) json.WriteNumber(name, number / 1.0000000000000000000000000000m);
        else json.WriteNull(name);
    }

    /// <summary>An array with one object an item.</summary>
    public static void List<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
