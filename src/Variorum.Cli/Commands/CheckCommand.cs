using System.CommandLine;
using Variorum.Cli.Running;
using Variorum.Ledger;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum check</c>: is the ledger whole?</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var ledger = SharedOptions.Ledger();
        var command = new Command("check", "Check the ledger: every hash, every anchor, every reference, the log.") { ledger };
        command.SetAction(parse => Run(parse.GetRequiredValue(ledger)));
        return command;
    }

    private static int Run(string path)
    {
        using var engine = Engine.For(path);
        using var ledger = LedgerStore.Open(path, engine.Derivation(), TimeProvider.System, create: false);
        var report = ledger.Check();
        foreach (string fault in report.Faults) Messages.Line($"{path}: {fault}");
        StandardOutput.WriteText(output => output.WriteLine(report.Summary));
        return report.Faults.Count == 0 ? ExitCode.AllRead : ExitCode.SomeFailed;
    }
}
