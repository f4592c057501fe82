using System.CommandLine;
using Variorum.Articles;
using Variorum.Cli.Running;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum leave-out</c>: blocks that the program told are left out by a person's decision.</summary>
internal static class LeaveOutCommand
{
    public static Command Create()
    {
        var account = SharedOptions.Account();
        var blocks = SharedOptions.Blocks();
        var command = new Command("leave-out", "Leave blocks of an account out; tell the story anew.") { account, blocks };
        var options = new DecisionOptions(command);
        command.SetAction(parse => BlockDecisions.Decide(options.Ledger(parse), parse.GetRequiredValue(account), parse.GetRequiredValue(blocks), BlockRole.Boilerplate, options.Decider(parse)));
        return command;
    }
}
