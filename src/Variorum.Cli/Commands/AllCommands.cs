using System.CommandLine;

namespace Variorum.Cli.Commands;

/// <summary>Everything <c>variorum</c> can do.</summary>
internal static class AllCommands
{
    public static RootCommand Create() => new("Reads many accounts of one story and keeps a ledger of who claims what, on whose word, and where accounts part.")
    {
        ReadCommand.Create(),
        ShowCommand.Create(),
        ExplainCommand.Create(),
        AnnotateCommand.Create(),
        ReportCommand.Create(),
        ExportCommand.Create(),
        PutBackCommand.Create(),
        LeaveOutCommand.Create(),
        UndoCommand.Create(),
        CheckCommand.Create(),
        ParseCommand.Create(),
        EntitiesCommand.Create(),
    };
}
