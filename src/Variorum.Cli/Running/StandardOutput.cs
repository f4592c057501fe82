using System.Text;

namespace Variorum.Cli.Running;

/// <summary>Standard output as bytes: UTF-8 and line feeds whatever the locale, so that output is the same everywhere.</summary>
internal static class StandardOutput
{
    // 64 KiB: one system call for several JSON lines; larger measured no faster through a pipe.
    private const int BufferSize = 1 << 16;

    /// <summary>Lets <paramref name="write"/> write, and turns failure into one line for the user.</summary>
    public static void Write(Action<Stream> write)
    {
        try
        {
            using var output = new BufferedStream(Console.OpenStandardOutput(), BufferSize);
            write(output);
        }
        catch (IOException e) when (e is not OutputException and not Ledger.LedgerException)
        {
            throw new OutputException("standard output: " + e.Message, e);
        }
    }

    public static void WriteText(Action<TextWriter> write) => Write(output =>
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        write(writer);
    });
}
