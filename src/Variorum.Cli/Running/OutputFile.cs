namespace Variorum.Cli.Running;

/// <summary>A file the user asked for: there afterwards in full, or as it was before.</summary>
internal static class OutputFile
{
    /// <summary>Finds out before minutes of work what would keep the file from being written after them.</summary>
    /// <exception cref="OutputException">It could not be written.</exception>
    public static void Require(string path)
    {
        if (IsDevice(path)) return;
        string folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? path;
        if (Directory.Exists(path)) throw new OutputException($"{path}: cannot be written: it is a folder");
        if (!Directory.Exists(folder)) throw new OutputException($"{path}: cannot be written: {(File.Exists(folder) ? $"{folder} is no folder" : $"there is no folder {folder}")}");
        try
        {
            // Whether a folder may be written to is known for certain only by writing: permissions are not all there is.
            using var probe = new FileStream(Path.Combine(folder, "." + Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"{path}: cannot be written: nothing can be written into {folder}", e);
        }
    }

    /// <summary>What stands under /dev is written to: a finished file must not be moved into its place.</summary>
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);

    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        string unfinished = path + ".part";
        try
        {
            if (IsDevice(path))
            {
                await using var device = new FileStream(path, FileMode.Open, FileAccess.Write);
                await write(device);
                return;
            }
            try
            {
                await using (var file = File.Create(unfinished)) await write(file);
                File.Move(unfinished, path, overwrite: true);
            }
            finally
            {
                File.Delete(unfinished);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"{path}: cannot be written: {e.Message}", e);
        }
    }
}
