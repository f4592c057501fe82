using System.ComponentModel;
using System.Diagnostics;
using Variorum.Text;

namespace Variorum.Intake.Formats;

/// <summary>PDF, through the <c>pdftotext</c> of poppler-utils where it is installed.</summary>
internal static class PdfFile
{
    /// <summary>A newspaper of 100 pages takes two seconds; a minute is a loop.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static IEnumerable<CaptureResult> Read(Received received, DocumentReader documents)
    {
        byte[] pdf = Bytes.All(received.Content, documents.Limits.DocumentBytes);
        return [Convert(received, pdf, documents.Limits.DocumentBytes, "pdftotext")];
    }

    internal static CaptureResult Convert(Received received, byte[] pdf, long limit, string program)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, ["-enc", "UTF-8", "-eol", "unix", "-", "-"])
            { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
            return Converse(received, process, pdf, limit);
        }
        catch (Win32Exception)
        {
            return new Problem(received.Path, "a PDF, which needs pdftotext (poppler-utils); it is not installed");
        }
    }

    private static CaptureResult Converse(Received received, Process process, byte[] pdf, long limit)
    {
        using var deadline = new CancellationTokenSource(Patience);
        using var stop = deadline.Token.Register(() => process.Kill());
        var feed = Task.Run(() => Feed(process, pdf));
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        byte[] text = Bytes.All(process.StandardOutput.BaseStream, limit);
        process.WaitForExit();
        feed.Wait();
        if (deadline.IsCancellationRequested) return new Problem(received.Path, "a PDF that pdftotext did not finish within a minute");
        if (process.ExitCode != 0) return new Problem(received.Path, "a PDF that pdftotext could not read");
        if (text.AsSpan().IndexOfAnyExcept(" \t\r\n\f"u8) < 0) return new Problem(received.Path, "a PDF without text, perhaps a scan");
        return received.ToCapture(text, "text/plain") with { Charset = "utf-8", ConvertedFrom = ContentHash.Of(pdf) };
    }

    private static void Feed(Process process, byte[] pdf)
    {
        try
        {
            using var input = process.StandardInput.BaseStream;
            input.Write(pdf);
        }
        catch (IOException)
        {
            // The program stopped listening; its exit code says why.
        }
    }
}
