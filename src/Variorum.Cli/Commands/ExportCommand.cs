using System.CommandLine;
using Variorum.Cli.Running;
using Variorum.Reports;
using Variorum.Stories;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum export</c>: the ledger in other programs' formats, on standard output.</summary>
internal static class ExportCommand
{
    private static readonly Dictionary<string, Action<Story>> Formats = new(StringComparer.Ordinal)
    {
        ["jsonl"] = story => StandardOutput.Write(output => { foreach (var account in story.Accounts) AccountJson.WriteLine(output, account); }),
        ["json"] = story => StandardOutput.Write(output => StoryJson.Write(output, story)),
        ["csv"] = story => StandardOutput.WriteText(output => StoryCsv.Write(output, story)),
        ["md"] = story => StandardOutput.WriteText(output => StoryMarkdown.Write(output, story)),
    };

    public static Command Create()
    {
        var ledger = SharedOptions.Ledger();
        var format = new Option<string>("--format") { Description = "jsonl: a line an account; json: the whole story; csv: a row a statement; md: a note.", Required = true };
        format.AcceptOnlyFromAmong(["jsonl", "json", "csv", "md"]);
        var command = new Command("export", "Write the ledger in another format on standard output.") { ledger, format };
        command.SetAction(parse =>
        {
            using var opened = new OpenedStory(parse.GetRequiredValue(ledger));
            Formats[parse.GetRequiredValue(format)](opened.Story);
            return ExitCode.AllRead;
        });
        return command;
    }
}
