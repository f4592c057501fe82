using System.CommandLine;
using Variorum.Cli.Running;
using Variorum.Intake;
using Variorum.Reports;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum annotate</c>: one JSON line an account on standard output, nothing kept.</summary>
internal static class AnnotateCommand
{
    public static Command Create()
    {
        var paths = SharedOptions.Paths();
        var plain = SharedOptions.Plain();
        var threads = SharedOptions.Threads();
        var command = new Command("annotate", "Write one JSON line an account; keep nothing.") { paths, plain, threads };
        command.SetAction(parse => Run(parse.GetRequiredValue(paths), parse.GetValue(plain), parse.GetValue(threads)));
        return command;
    }

    private static int Run(string[] paths, bool plain, int threads)
    {
        var messages = new Messages();
        using var engine = new Engine();
        using var captures = new CaptureFinder();
        var pipeline = engine.Pipeline.Value;
        StandardOutput.Write(output =>
        {
            foreach (var line in OrderedWork.Map(captures.Find(paths), threads, found => Line(pipeline, found, plain)))
            {
                if (line.Problem is { } problem) messages.Add(problem);
                else output.Write(line.Json.GetBuffer(), 0, (int)line.Json.Length);
            }
        });
        return messages.ExitCode;
    }

    private static (MemoryStream Json, Problem? Problem) Line(Pipeline pipeline, CaptureResult found, bool plain)
    {
        var json = new MemoryStream();
        if (found.Capture is { } capture) AccountJson.WriteLine(json, pipeline.Read(capture, pipeline.Extract(capture, plain)));
        return (json, found.Problem);
    }
}
