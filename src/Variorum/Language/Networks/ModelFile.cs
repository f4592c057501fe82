using System.IO.MemoryMappedFiles;

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
    private readonly ModelHeader _header;

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
        _header = new ModelHeader(new ReadOnlySpan<byte>(start + 8, length));
        _data = start + 8 + length;
    }

    /// <summary>The option of this name the network was trained with.</summary>
    public int Option(string name) => _header.Options[name];

    /// <summary>The classes of one head, in the order of its outputs.</summary>
    public string[] Classes(string head) => _header.Classes[head];

    public Tensor Tensor(string name) => _header.Tensors[name];

    /// <summary>The tensor's numbers where they lie in the file.</summary>
    public void* Pointer(string tensor) => _data + _header.Tensors[tensor].Offset;

    /// <summary>A matrix of 16-bit floats, [inputs, outputs], with its bias.</summary>
    public LinearLayer Linear(string weights, string? bias) =>
        new((ushort*)Pointer(weights), bias is null ? null : (ushort*)Pointer(bias), Tensor(weights).Columns);

    /// <summary>The layer called so by the tool that trained it: <c>name.weight</c>, <c>name.bias</c>.</summary>
    public LinearLayer Linear(string name) => Linear(name + ".weight", name + ".bias");

    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }
}

/// <summary>The numbers of a linear layer where they lie: 16-bit floats, the bias null if there is none.</summary>
internal readonly unsafe struct LinearLayer(ushort* weights, ushort* bias, int outputs)
{
    public readonly ushort* Weights = weights, Bias = bias;
    public readonly int Outputs = outputs;
}
