using System.CommandLine;
using System.Globalization;
using Variorum.Cli.Running;
using Variorum.Ledger;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum undo</c>: a decision counts no more. The undoing is a decision itself and can be undone.</summary>
internal static class UndoCommand
{
    public static Command Create()
    {
        var number = SharedOptions.RefuseOptions(new Argument<string>("number") { Description = "The decision's number in show decisions." });
        var command = new Command("undo", "Undo a decision; tell the story anew.") { number };
        var options = new DecisionOptions(command);
        command.SetAction(parse => Run(parse.GetRequiredValue(number), options.Ledger(parse), options.Decider(parse)));
        return command;
    }

    private static int Run(string number, string ledger, Decider who)
    {
        using var opened = new OpenedStory(ledger);
        var decision = long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out long wanted) ? opened.Ledger.Decisions().FirstOrDefault(d => d.Id == wanted) : null;
        if (decision is null) return Messages.Usage($"no decision {number} in {ledger} (show decisions lists them)");
        if (decision.UndoneBy is { } before) return Messages.Usage(string.Create(CultureInfo.InvariantCulture, $"decision {decision.Id} is undone already, by decision {before}"));
        long id = opened.Ledger.Decide(new Decision(0, DecisionKind.Undo, who.By, decision.Target, Undoes: decision.Id) { Because = who.Because })[0];
        StandardOutput.WriteText(output => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"decision {id} undoes decision {decision.Id} ({DecisionText.Deed(decision)})")));
        opened.TellAnew();
        return ExitCode.AllRead;
    }
}
