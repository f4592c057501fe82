namespace Variorum.Cli.Running;

/// <summary>A file the user asked for: there afterwards in full, or as it was before.</summary>
internal static class OutputFile
{
    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        string unfinished = path + ".part";
        try
        {
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
