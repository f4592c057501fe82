using System.Buffers.Binary;
using System.Numerics;
using System.Text.Json;

namespace Variorum.Articles.Roles;

/// <summary>
/// A trained block net, as <c>tools/blocks</c> writes it: one line of JSON that names the parts, then their numbers in
/// half precision, those of further nets of the same make behind them. Embedded in the library, loaded once, shared by threads.
/// </summary>
internal sealed class BlockModel
{
    private readonly Dictionary<string, float[]> _parts = [];

    public int Channels { get; }
    public int Embedding { get; }
    public int WordBuckets { get; }
    public int MarkBuckets { get; }
    public IReadOnlyList<int> Dilations { get; }
    public IReadOnlyList<string> Classes { get; }

    public float[] this[string part] => _parts[part];

    /// <returns>All nets of a file.</returns>
    /// <param name="name">File name below <c>models/</c>.</param>
    /// <exception cref="InvalidDataException">The model was trained on other measurements than this build makes: a bug.</exception>
    public static IReadOnlyList<BlockModel> Load(string name) => Read(ModelResource.Read(name));

    private static List<BlockModel> Read(ReadOnlySpan<byte> file)
    {
        int at = file.IndexOf((byte)'\n') + 1;
        using var head = JsonDocument.Parse(file[..at].ToArray());
        var models = new List<BlockModel>();
        while (at < file.Length) models.Add(new BlockModel(head.RootElement, file, ref at));
        return models;
    }

    private BlockModel(JsonElement root, ReadOnlySpan<byte> file, ref int at)
    {
        ModelResource.CheckNames(root, PageFeatures.Names);
        Classes = Strings(root.GetProperty("classes"));
        Dilations = [.. root.GetProperty("dilations").EnumerateArray().Select(d => d.GetInt32())];
        foreach (var part in root.GetProperty("parts").EnumerateArray())
        {
            int length = part.EnumerateArray().Skip(1).Aggregate(1, (product, size) => product * size.GetInt32());
            _parts[part[0].GetString()!] = Halves(file.Slice(at, 2 * length));
            at += 2 * length;
        }
        Channels = _parts["enter_bias"].Length;
        WordBuckets = _parts["word_votes"].Length / Classes.Count;
        Embedding = _parts["words"].Length / WordBuckets;
        MarkBuckets = _parts.TryGetValue("marks", out var marks) ? marks.Length / Embedding : 0;
        if (!BitOperations.IsPow2(WordBuckets) || (MarkBuckets > 0 && !BitOperations.IsPow2(MarkBuckets))) throw new InvalidDataException("buckets are no power of two");
    }

    private static string[] Strings(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!)];

    private static float[] Halves(ReadOnlySpan<byte> bytes)
    {
        var numbers = new float[bytes.Length / 2];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(bytes[(2 * i)..]);
        return numbers;
    }
}
