using System.Text.Json;
using Variorum.Stories;

namespace Variorum.Reports;

/// <summary>The story as one JSON object, format <c>variorum-story/1</c>.</summary>
public static class StoryJson
{
    public static void Write(Stream output, Story story)
    {
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteString("format", "variorum-story/1");
        json.WriteEndObject();
    }
}
