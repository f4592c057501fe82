using System.CommandLine;

namespace Variorum.Cli.Running;

/// <summary>Who decides, and why.</summary>
internal sealed record Decider(string By, string? Because);

/// <summary>The options of every command by which a person decides something.</summary>
internal sealed class DecisionOptions
{
    private readonly Option<string> _by = new("--by") { Description = "Who decides.", HelpName = "name", DefaultValueFactory = _ => Environment.UserName };
    private readonly Option<string> _because = new("--because") { Description = "Why.", HelpName = "text" };
    private readonly Option<string> _ledger = SharedOptions.File("--ledger", "The ledger to decide in.", SharedOptions.DefaultLedger);

    public DecisionOptions(Command command)
    {
        _ledger.Aliases.Add("--into");
        _by.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>())) result.AddError("--by wants a name: who decides?");
        });
        command.Add(_by);
        command.Add(_because);
        command.Add(_ledger);
    }

    public string Ledger(ParseResult parse) => parse.GetRequiredValue(_ledger);

    public Decider Decider(ParseResult parse)
    {
        string because = OneLine(parse.GetValue(_because) ?? "");
        return new(OneLine(parse.GetRequiredValue(_by)), because.Length == 0 ? null : because);
    }

    // What is typed here is printed in lists and reports for as long as the ledger lasts.
    private static string OneLine(string typed) => Messages.OneLine(typed).Trim();
}
