using System.CommandLine;
using Variorum.Cli.Running;
using Variorum.Intake;
using Variorum.Ledger;
using Variorum.Reports;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum read</c>: the main job. Reads accounts into a ledger, prints the story, writes the report.</summary>
internal static class ReadCommand
{
    private sealed record Options(string[] Paths, string Into, string Report, bool Json, bool Plain, int Threads);

    public static Command Create()
    {
        var paths = SharedOptions.Paths();
        var into = new Option<string>("--into") { Description = "The ledger to read into; made where there is none.", HelpName = "file", DefaultValueFactory = _ => SharedOptions.DefaultLedger };
        var report = new Option<string>("--report") { Description = "Where to write the report.", HelpName = "file", DefaultValueFactory = _ => "report.html" };
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

    private static async Task<int> RunAsync(Options options)
    {
        var messages = new Messages();
        using var engine = Engine.For(options.Into);
        using var captures = new CaptureFinder();
        using var ledger = LedgerStore.Open(options.Into, engine.Derivation(), TimeProvider.System, create: true);
        var found = captures.Find(options.Paths).Where(f => !IsOwnOutput(f, options));
        using var progress = Progress.OnTerminal();
        new AccountIntake(ledger, engine.Pipeline.Value, messages, progress, options.Threads).Read(found, options.Plain);
        var story = new StoryDesk(ledger, engine.Pipeline, progress, options.Threads).Tell();
        Progress.Hide();
        if (story.Accounts.Count == 0)
        {
            return messages.Failed > 0 ? messages.ExitCode : Messages.Failure("no account was found");
        }
        if (options.Json) StandardOutput.Write(output => StoryJson.Write(output, story));
        else StandardOutput.WriteText(output => StoryText.Write(output, story));
        await OutputFile.WriteAsync(options.Report, file => HtmlReport.WriteAsync(file, story));
        return messages.ExitCode;
    }
}
