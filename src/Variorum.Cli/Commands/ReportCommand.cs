using System.CommandLine;
using Variorum.Cli.Running;
using Variorum.Reports;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum report</c>: the story as one HTML file.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var ledger = SharedOptions.Ledger();
        var output = SharedOptions.Report();
        var command = new Command("report", "Write the story as one HTML file.") { ledger, output };
        command.SetAction(async (parse, _) =>
        {
            OutputFile.Require(parse.GetRequiredValue(output));
            using var opened = new OpenedStory(parse.GetRequiredValue(ledger));
            await OutputFile.WriteAsync(parse.GetRequiredValue(output), file => HtmlReport.WriteAsync(file, opened.Story));
            return ExitCode.AllRead;
        });
        return command;
    }
}
