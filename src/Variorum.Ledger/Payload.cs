using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using Variorum.Text;

namespace Variorum.Ledger;

/// <summary>
/// Values of the library as bytes and back, without loss: deflated JSON of whatever fields they have. Written and read by
/// the same build only (<see cref="Derivation"/>), so that a field may come or go without a migration.
/// </summary>
internal static class Payload
{
    private static readonly JsonSerializerOptions Options = new()
    {
        IgnoreReadOnlyProperties = true,
        IncludeFields = true, // tuples
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new SpanConverter(), new TextConverter(), new HashConverter(), new WordConverter(), new ListConverterFactory() },
    };

    public static byte[] Pack<T>(T value)
    {
        using var bytes = new MemoryStream();
        using (var deflate = new DeflateStream(bytes, CompressionLevel.Fastest, leaveOpen: true)) JsonSerializer.Serialize(deflate, value, Options);
        return bytes.ToArray();
    }

    public static T Unpack<T>(byte[] bytes)
    {
        using var deflate = new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<T>(deflate, Options) ?? throw new JsonException("nothing packed");
    }

    /// <summary>A span as two numbers.</summary>
    private sealed class SpanConverter : JsonConverter<TextSpan>
    {
        public override TextSpan Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            reader.Read();
            int start = reader.GetInt32();
            reader.Read();
            int end = reader.GetInt32();
            reader.Read();
            return new TextSpan(start, end);
        }

        public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Start);
            writer.WriteNumberValue(value.End);
            writer.WriteEndArray();
        }
    }

    /// <summary>Its length. The text itself has a column of its own; JSON could not hold a lone surrogate anyway.</summary>
    private sealed class TextConverter : JsonConverter<SourceText>
    {
        public override SourceText Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            new(reader.GetInt32(), () => throw new InvalidOperationException("the text was not fetched"));

        public override void Write(Utf8JsonWriter writer, SourceText value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Length);
    }

    /// <summary>
    /// Strings that recur, as rules, lemmas and names do, are read as one: of thousands of accounts held together they would take as
    /// much room as the texts. A fixed table, as a string that finds its place taken replaces what is there.
    /// </summary>
    private sealed class WordConverter : JsonConverter<string>
    {
        /// <summary>Distinct lemmas, names and rules of some thousand accounts; 0.5 MB.</summary>
        private const int Slots = 1 << 16;

        /// <summary>Bytes of UTF-8: longer strings do not recur.</summary>
        private const int Longest = 128;

        private readonly string?[] _strings = new string?[Slots];

        public override string? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.Null || reader.HasValueSequence || reader.ValueSpan.Length > Longest) return reader.GetString();
            Span<char> word = stackalloc char[Longest];
            word = word[..reader.CopyString(word)];
            ref string? slot = ref _strings[(int)(TextHash.OfLower(word) % Slots)];
            string? known = slot;
            if (known is not null && word.SequenceEqual(known)) return known;
            return slot = word.ToString();
        }

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

        public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.GetString()!;
        public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);
    }

    private sealed class HashConverter : JsonConverter<ContentHash>
    {
        public override ContentHash Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetString()!);
        public override void Write(Utf8JsonWriter writer, ContentHash value, JsonSerializerOptions options) => writer.WriteStringValue(value.Hex);
    }

    /// <summary>Reads lists as arrays of just their length: an account has some two hundred of an element or none, and a story thousands of accounts.</summary>
    private sealed class ListConverterFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

        public override JsonConverter CreateConverter(Type type, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(ListConverter<>).MakeGenericType(type.GetGenericArguments()))!;
    }

    private sealed class ListConverter<T> : JsonConverter<IReadOnlyList<T>>
    {
        public override IReadOnlyList<T> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            var list = new List<T>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) list.Add(JsonSerializer.Deserialize<T>(ref reader, options)!);
            return list.Count == 0 ? [] : list.ToArray();
        }

        public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach (var item in value) JsonSerializer.Serialize(writer, item, options);
            writer.WriteEndArray();
        }
    }
}
