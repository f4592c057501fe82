using System.IO.Compression;
using System.Text;
using Variorum.Cli.Running;
using Variorum.Intake;

namespace Variorum.Cli.Commands;

/// <summary>Opens a file, packed or not, for a command that turns one file into lines on standard output.</summary>
internal static class WordFile
{
    /// <summary>Runs the command; 1 with a line on standard error when the file cannot be read.</summary>
    public static int Read(string path, Action<string, TextReader, TextWriter> run)
    {
        if (Directory.Exists(path)) return Messages.Failure($"{path}: a folder, not a file");
        try
        {
            using var words = new StringReader(Text(path));
            StandardOutput.WriteText(output => run(path, words, output));
            return ExitCode.AllRead;
        }
        catch (Exception e) when (e is not OutputException && BadInput.Describe(e) is not null)
        {
            return Messages.Failure($"{path}: {BadInput.Describe(e)}");
        }
    }

    /// <summary>All of it at once: what fails later is the writing, and a message must not blame the wrong file.</summary>
    private static string Text(string path)
    {
        using Stream file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
