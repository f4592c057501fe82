using System.CommandLine;
using Variorum.Cli.Running;
using Variorum.Reports;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum explain</c>: why the program says so.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("id") { Description = "A claim, a dispute, an account, or an edge of the stemma (from>to), as show prints them." };
        var ledger = SharedOptions.Ledger();
        var command = new Command("explain", "Say why: the rule and the evidence behind a claim, a dispute, a dependence.") { id, ledger };
        command.SetAction(parse => Run(parse.GetRequiredValue(id), parse.GetRequiredValue(ledger)));
        return command;
    }

    private static int Run(string id, string ledger)
    {
        if (Explanation.Of(OpenedStory.Of(ledger), id) is not { } reason) return Messages.Usage($"nothing in {ledger} has the id {id}");
        StandardOutput.WriteText(output => output.WriteLine(reason));
        return ExitCode.AllRead;
    }
}
