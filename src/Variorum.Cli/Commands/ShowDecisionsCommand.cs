using System.CommandLine;
using Variorum.Cli.Running;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum show decisions</c>: what people decided on top of what the program found, in the order they did.</summary>
internal static class ShowDecisionsCommand
{
    public static Command Create()
    {
        var ledger = SharedOptions.Ledger();
        var json = SharedOptions.Json();
        var command = new Command("decisions", "Print what people decided, what was undone, what finds its words no more.") { ledger, json };
        command.SetAction(parse => Run(parse.GetRequiredValue(ledger), parse.GetValue(json)));
        return command;
    }

    private static int Run(string ledger, bool json)
    {
        using var opened = new OpenedStory(ledger);
        var decisions = DecisionView.All(opened.Ledger, opened.Story);
        if (json) StandardOutput.Write(output => DecisionJson.Write(output, decisions));
        else StandardOutput.WriteText(output => DecisionText.Write(output, decisions));
        return ExitCode.AllRead;
    }
}
