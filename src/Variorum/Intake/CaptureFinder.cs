namespace Variorum.Intake;

/// <summary>What the user named → captures. Streams: holds one document at a time. The order is that of the arguments,
/// and within a folder or an archive the ordinal order of names, whatever the file system or the culture.</summary>
/// <param name="standardInput">What <c>-</c> stands for; kept aside when first read, so that it can be read again.</param>
/// <param name="passedOver">Is told each file of a folder that is left out because its name says that it is no text.</param>
public sealed class CaptureFinder(IntakeLimits? limits = null, Func<Stream>? standardInput = null, Action<string>? passedOver = null) : IDisposable
{
    private readonly DocumentReader _documents = new(limits ?? IntakeLimits.Default);
    private readonly StandardInput _input = new(standardInput ?? Console.OpenStandardInput);

    /// <summary>Files, folders (walked in full), glob patterns (<c>pages/**/*.html</c>) and <c>-</c>. May be enumerated again.</summary>
    public IEnumerable<CaptureResult> Find(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            foreach (var result in BadInput.Guard(path, FindOne(path))) yield return result;
        }
    }

    public void Dispose() => _input.Dispose();

    private IEnumerable<CaptureResult> FindOne(string path)
    {
        if (path == "-") return ReadInput();
        if (Directory.Exists(path)) return All(new FolderWalk(_documents.Limits.FolderDepth, passedOver).Files(path), new Problem(path, "no accounts in this folder"));
        if (File.Exists(path)) return OpenFile(path);
        if (path.AsSpan().IndexOfAny('*', '?') >= 0) return All(GlobPattern.Files(path), new Problem(path, "nothing matches this pattern"));
        return [new Problem(path, "no such file or folder")];
    }

    private IEnumerable<CaptureResult> ReadInput()
    {
        using var content = _input.Open();
        foreach (var result in _documents.Read(new Received("-", content, 0))) yield return result;
    }

    private IEnumerable<CaptureResult> All(IEnumerable<string> files, Problem none)
    {
        bool any = false;
        foreach (string file in files)
        {
            any = true;
            foreach (var result in BadInput.Guard(file, OpenFile(file))) yield return result;
        }
        if (!any) yield return none;
    }

    private IEnumerable<CaptureResult> OpenFile(string file)
    {
        using var content = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16);
        foreach (var result in _documents.Read(new Received(file.Replace('\\', '/'), content, 0))) yield return result;
    }
}
