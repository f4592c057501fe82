using System.CommandLine;
using Variorum.Articles;
using Variorum.Cli.Running;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum put-back</c>: blocks that the program left out, or read as something else, are told by a person's decision.</summary>
internal static class PutBackCommand
{
    public static Command Create()
    {
        var account = SharedOptions.Account();
        var blocks = SharedOptions.Blocks();
        var role = new Option<string>("--as") { Description = "What the blocks are.", HelpName = "body|heading|caption|comment", DefaultValueFactory = _ => "body" };
        role.AcceptOnlyFromAmong("body", "heading", "caption", "comment");
        var command = new Command("put-back", "Put blocks of an account back that were left out; tell the story anew.") { account, blocks, role };
        var options = new DecisionOptions(command);
        command.SetAction(parse => BlockDecisions.Decide(
            options.Ledger(parse), parse.GetRequiredValue(account), parse.GetRequiredValue(blocks), Enum.Parse<BlockRole>(parse.GetRequiredValue(role), ignoreCase: true), options.Decider(parse)));
        return command;
    }
}
