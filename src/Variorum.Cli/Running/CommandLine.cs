using System.CommandLine;
using System.CommandLine.Parsing;
using Variorum.Ledger;

namespace Variorum.Cli.Running;

/// <summary>Runs what the user typed. Whatever is wrong with it is one line on standard error, never a page of help.</summary>
internal static class CommandLine
{
    /// <summary>Returns the exit code, see <see cref="ExitCode"/>.</summary>
    public static int Invoke(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0) return Messages.Usage(WhatIsWrong(parsed));
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

    /// <summary>Names the word that nothing is called, with the likely one; else the parser's own complaint.</summary>
    private static string WhatIsWrong(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        string help = $"({Typed(parsed.CommandResult)} --help says what there is)";
        return parsed.UnmatchedTokens.FirstOrDefault() switch
        {
            ['-', ..] option => $"no such option: {option}{Meant(option, command.Options.Select(o => o.Name), help)}",
            { } word when command.Subcommands.Count > 0 => $"there is no command \"{word}\"{Meant(word, command.Subcommands.Select(c => c.Name), help)}",
            null when command.Subcommands.Count > 0 => $"a command is missing {help}",
            _ => $"{parsed.Errors[0].Message.TrimEnd('.')} {help}",
        };
    }

    private static string Meant(string word, IEnumerable<string> names, string help) =>
        NearestWord.Of(word, names) is { } meant ? $"; did you mean \"{meant}\"?" : " " + help;

    private static string Typed(CommandResult result) => result.Parent is CommandResult parent ? $"{Typed(parent)} {result.Command.Name}" : "variorum";
}
