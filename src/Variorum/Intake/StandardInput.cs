namespace Variorum.Intake;

/// <summary>Standard input can be read once; a copy in a temporary file, gone with the process, can be read again.</summary>
internal sealed class StandardInput(Func<Stream> source) : IDisposable
{
    private FileStream? _copy;

    public Stream Open()
    {
        if (_copy is null)
        {
            using var input = source();
            _copy = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
            input.CopyTo(_copy);
        }
        _copy.Position = 0;
        return _copy;
    }

    public void Dispose() => _copy?.Dispose();
}
