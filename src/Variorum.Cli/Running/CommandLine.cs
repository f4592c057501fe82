using System.CommandLine;
using Variorum.Ledger;

namespace Variorum.Cli.Running;

/// <summary>Runs what the user typed. Whatever is wrong with it is one line on standard error, never a page of help.</summary>
internal static class CommandLine
{
    /// <summary>Returns the exit code, see <see cref="ExitCode"/>.</summary>
    public static int Invoke(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            string help = parsed.CommandResult.Command == root ? "variorum --help" : $"variorum {parsed.CommandResult.Command.Name} --help";
            return Messages.Usage($"{parsed.Errors[0].Message.TrimEnd('.')} ({help} says what there is)");
        }
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (LedgerException e)
        {
            return Messages.Failure(e.Message);
        }
        catch (ConventionException e)
        {
            return Messages.Usage(e.Message);
        }
        catch (OutputException e)
        {
            return e.Reason is null ? ExitCode.SomeFailed : Messages.Failure(e.Reason);
        }
    }
}
