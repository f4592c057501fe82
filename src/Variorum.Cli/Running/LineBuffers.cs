using System.Buffers;
using System.Collections.Concurrent;

namespace Variorum.Cli.Running;

/// <summary>Buffers for lines, used over and over: a line of JSON is large enough to be moved by no collection, and a fresh
/// buffer for each would make memory grow in steps. Safe for several threads.</summary>
internal sealed class LineBuffers
{
    /// <summary>Larger buffers, which only a page of a hundred times the usual length needs, are not kept.</summary>
    private const int MostKept = 4 << 20;

    private readonly ConcurrentBag<ArrayBufferWriter<byte>> _free = [];

    /// <summary>An empty buffer.</summary>
    public ArrayBufferWriter<byte> Take() => _free.TryTake(out var buffer) ? buffer : new ArrayBufferWriter<byte>(1 << 16);

    public void Return(ArrayBufferWriter<byte> buffer)
    {
        if (buffer.Capacity > MostKept) return;
        buffer.ResetWrittenCount();
        _free.Add(buffer);
    }
}
