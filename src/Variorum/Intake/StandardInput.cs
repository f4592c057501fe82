namespace Variorum.Intake;

/// <summary>Standard input can be read once; a copy in a temporary file, gone with the process, can be read again.</summary>
internal sealed class StandardInput(Func<Stream> source) : IDisposable
{
    private readonly Lock _lock = new();
    private FileStream? _copy;

    /// <summary>A stream of its own for each caller: one may still be read when the next is opened.</summary>
    public Stream Open()
    {
        lock (_lock) _copy ??= Copy();
        return new FileStream(_copy.Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16);
    }

    private FileStream Copy()
    {
        using var input = source();
        var copy = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.DeleteOnClose);
        input.CopyTo(copy);
        copy.Flush();
        return copy;
    }

    public void Dispose() => _copy?.Dispose();
}
