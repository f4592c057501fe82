using System.Runtime.InteropServices;

namespace Variorum.Language.Networks;

/// <summary>Floats outside the managed heap at a 64-byte boundary, so that no vector load crosses a cache line.</summary>
internal sealed unsafe class FloatBuffer : IDisposable
{
    private nuint _capacity;

    public FloatBuffer(long length = 0) => Ensure(length);

    ~FloatBuffer() => Free();

    public float* Pointer { get; private set; }

    /// <summary>Room for so many floats; contents are lost when it has to grow.</summary>
    public float* Ensure(long length)
    {
        if (_capacity < (nuint)length)
        {
            Free();
            _capacity = (nuint)length;
            Pointer = (float*)NativeMemory.AlignedAlloc(_capacity * sizeof(float), 64);
        }
        return Pointer;
    }

    public Span<float> Span(int start, int length) => new(Pointer + start, length);

    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    private void Free()
    {
        NativeMemory.AlignedFree(Pointer);
        Pointer = null;
        _capacity = 0;
    }
}
