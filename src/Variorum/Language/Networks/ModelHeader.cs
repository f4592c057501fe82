using System.Text.Json;

namespace Variorum.Language.Networks;

/// <summary>What a model file says of itself: options, classes, and where each tensor lies. Read token by token into plain
/// tables: a document tree and its queries cost more at start-up than all the weights.</summary>
internal sealed class ModelHeader
{
    /// <param name="json">UTF-8.</param>
    public ModelHeader(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (Next(ref reader, out string section))
        {
            switch (section)
            {
                case "options": while (Next(ref reader, out string option)) Options[option] = reader.GetInt32(); break;
                case "classes": while (Next(ref reader, out string head)) Classes[head] = Strings(ref reader); break;
                case "tensors": while (Next(ref reader, out string name)) Tensors[name] = ReadTensor(ref reader); break;
                default: reader.Skip(); break;
            }
        }
    }

    /// <summary>The sizes the network was trained with.</summary>
    public Dictionary<string, int> Options { get; } = new(StringComparer.Ordinal);

    /// <summary>The classes of each head, in the order of its outputs.</summary>
    public Dictionary<string, string[]> Classes { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Tensor> Tensors { get; } = new(StringComparer.Ordinal);

    /// <summary>Moves from an object's first token, or a value's last, to the first token of the next value; false behind the last one.</summary>
    private static bool Next(ref Utf8JsonReader reader, out string name)
    {
        reader.Read();
        name = reader.TokenType == JsonTokenType.PropertyName ? reader.GetString()! : "";
        return reader.TokenType == JsonTokenType.PropertyName && reader.Read();
    }

    private static string[] Strings(ref Utf8JsonReader reader)
    {
        var values = new List<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.String) values.Add(reader.GetString()!);
        return values.ToArray();
    }

    private static Tensor ReadTensor(ref Utf8JsonReader reader)
    {
        long offset = 0;
        int rows = 1, columns = 0;
        while (Next(ref reader, out string property))
        {
            if (property == "offset") offset = reader.GetInt64();
            else if (property != "shape") reader.Skip();
            else
            {
                reader.Read();
                columns = reader.GetInt32();
                if (reader.Read() && reader.TokenType == JsonTokenType.Number) (rows, columns) = (columns, reader.GetInt32());
                if (reader.TokenType != JsonTokenType.EndArray) reader.Read();
            }
        }
        return new Tensor(offset, rows, columns);
    }
}

/// <summary>Where a tensor lies behind the header, and its size; a vector is one row.</summary>
internal sealed class Tensor(long offset, int rows, int columns)
{
    /// <summary>Bytes from the end of the header.</summary>
    public long Offset { get; } = offset;

    public int Rows { get; } = rows;

    public int Columns { get; } = columns;
}
