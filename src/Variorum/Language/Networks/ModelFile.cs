using System.IO.MemoryMappedFiles;
using System.Text.Json;

namespace Variorum.Language.Networks;

/// <summary>
/// A trained model, memory-mapped: "VRM1", the length of a JSON header, the header, then tensors at 64-byte boundaries,
/// little-endian (written by <c>tools/language/export.py</c>). Read-only and shared by all threads.
/// </summary>
internal sealed unsafe class ModelFile : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _data;
    private readonly JsonDocument _header;
    private readonly Dictionary<string, JsonElement> _tensors = new(StringComparer.Ordinal);

    public ModelFile(string path)
    {
        long size = new FileInfo(path).Length;
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        _view = _file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        byte* start = null;
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        int length = size < 8 ? 0 : *(int*)(start + 4);
        if (length <= 0 || 8 + (long)length > size || !new ReadOnlySpan<byte>(start, 4).SequenceEqual("VRM1"u8))
        {
            throw new InvalidDataException($"{path} is not a Variorum model.");
        }
        _header = JsonDocument.Parse(new ReadOnlySpan<byte>(start + 8, length).ToArray());
        _data = start + 8 + length;
        foreach (var tensor in _header.RootElement.GetProperty("tensors").EnumerateObject()) _tensors[tensor.Name] = tensor.Value;
    }

    /// <summary>The option of this name the network was trained with.</summary>
    public int Option(string name) => _header.RootElement.GetProperty("options").GetProperty(name).GetInt32();

    /// <summary>The classes of one head, in the order of its outputs.</summary>
    public string[] Classes(string head) => [.. _header.RootElement.GetProperty("classes").GetProperty(head).EnumerateArray().Select(v => v.GetString()!)];

    public bool Has(string tensor) => _tensors.ContainsKey(tensor);

    /// <summary>Rows and columns of a tensor; a vector is one row.</summary>
    public (int Rows, int Columns) Shape(string tensor)
    {
        var shape = _tensors[tensor].GetProperty("shape");
        return shape.GetArrayLength() == 1 ? (1, shape[0].GetInt32()) : (shape[0].GetInt32(), shape[1].GetInt32());
    }

    /// <summary>The tensor's numbers where they lie in the file.</summary>
    public T* Pointer<T>(string tensor) where T : unmanaged => (T*)(_data + _tensors[tensor].GetProperty("offset").GetInt64());

    /// <summary>A tensor of 16-bit floats, widened.</summary>
    public float[] Floats(string tensor)
    {
        var (rows, columns) = Shape(tensor);
        var result = new float[rows * columns];
        System.Numerics.Tensors.TensorPrimitives.ConvertToSingle(new ReadOnlySpan<Half>(Pointer<Half>(tensor), result.Length), result);
        return result;
    }

    public void Dispose()
    {
        _header.Dispose();
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }
}
