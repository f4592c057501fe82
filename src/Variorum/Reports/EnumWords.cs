using System.Text.Json;

namespace Variorum.Reports;

/// <summary>The names of an enumeration's values as exports write them, encoded once.</summary>
internal static class EnumWords<T> where T : struct, Enum
{
    private static readonly Dictionary<T, JsonEncodedText> Words = Enum.GetValues<T>().ToDictionary(v => v, v => JsonEncodedText.Encode(v.ToString().ToLowerInvariant()));

    /// <summary>Lower case, without separators: <c>liveblog</c>.</summary>
    public static JsonEncodedText Of(T value) => Words[value];
}
