using System.IO.Compression;
using System.Text;

namespace Variorum.Cli.Commands;

/// <summary>Opens a file, packed or not, for a command that turns one file into lines on standard output.</summary>
internal static class WordFile
{
    /// <summary>Runs the command; 1 with a line on standard error when the file cannot be read.</summary>
    public static int Read(string path, Action<string, TextReader, TextWriter> run)
    {
        try
        {
            using Stream file = File.OpenRead(path);
            using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file, Encoding.UTF8);
            using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
            run(path, reader, output);
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Console.Error.WriteLine($"variorum: {path}: {e.Message}");
            return 1;
        }
    }
}
