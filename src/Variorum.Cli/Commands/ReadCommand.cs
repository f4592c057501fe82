using System.CommandLine;
using System.Globalization;
using Variorum.Cli.Running;
using Variorum.Intake;
using Variorum.Reports;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum read</c>: the main job. Reads accounts into a ledger, prints the story, writes the report.</summary>
internal static class ReadCommand
{
    private sealed record Options(string[] Paths, string Into, string Report, bool Json, bool Plain, int Threads);

    public static Command Create()
    {
        var paths = SharedOptions.Paths();
        var into = SharedOptions.File("--into", "The ledger to read into; made where there is none.", SharedOptions.DefaultLedger);
        var report = SharedOptions.Report();
        var json = SharedOptions.Json();
        var plain = SharedOptions.Plain();
        var threads = SharedOptions.Threads();
        var command = new Command("read", "Read accounts into a ledger, print the story, write a report.") { paths, into, report, json, plain, threads };
        command.SetAction((parse, _) => RunAsync(new Options(
            parse.GetRequiredValue(paths), parse.GetRequiredValue(into), parse.GetRequiredValue(report), parse.GetValue(json), parse.GetValue(plain), parse.GetValue(threads))));
        return command;
    }

    /// <summary>The second <c>variorum read .</c> must not read the ledger and the report of the first, nor the user's conventions.</summary>
    private static bool IsOwnOutput(CaptureResult found, Options options)
    {
        string path = Path.GetFullPath(found.Capture?.Path ?? found.Problem!.Path);
        return path == Path.GetFullPath(options.Into) || path == ConventionFile.PathBeside(options.Into) || path == Path.GetFullPath(options.Report);
    }

    private static string PassedOver(int noTexts, int copies)
    {
        var parts = new List<string>(2);
        if (noTexts > 0) parts.Add(Count(noTexts, "file that is no text", "files that are no texts"));
        if (copies > 0) parts.Add(Count(copies, "account", "accounts") + " with the same bytes as one already read");
        return "passed over: " + string.Join(", ", parts);
    }

    private static string Count(int number, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");

    private static async Task<int> RunAsync(Options options)
    {
        OutputFile.Require(options.Report);
        var messages = new Messages();
        int noTexts = 0;
        using var engine = Engine.For(options.Into);
        using var captures = new CaptureFinder(passedOver: _ => noTexts++);
        using var ledger = new ReadLedger(options.Into, engine);
        var found = captures.Find(options.Paths).Where(f => !IsOwnOutput(f, options));
        using var progress = Progress.OnTerminal();
        var intake = new AccountIntake(ledger, engine.Pipeline, messages, progress, options.Threads);
        intake.Read(found, options.Plain);
        if (noTexts + intake.Copies > 0) Messages.Line(PassedOver(noTexts, intake.Copies));
        // The story of earlier runs would look like the answer to a mistyped path.
        if (intake.Found == 0) return messages.Failed > 0 ? messages.ExitCode : Messages.Failure("no account was found");
        var story = new StoryDesk(ledger.Store, engine.Pipeline, progress, options.Threads).Tell();
        Progress.Hide();
        if (options.Json) StandardOutput.Write(output => StoryJson.Write(output, story));
        else StandardOutput.WriteText(output => StoryText.Write(output, story));
        await OutputFile.WriteAsync(options.Report, file => HtmlReport.WriteAsync(file, story));
        return messages.ExitCode;
    }
}
