using System.CommandLine;
using Variorum.Cli.Commands;
using Variorum.Cli.Running;

var root = new RootCommand("Reads many accounts of one story and keeps a ledger of who claims what, on whose word, and where accounts part.")
{
    ReadCommand.Create(),
    ShowCommand.Create(),
    ExplainCommand.Create(),
    AnnotateCommand.Create(),
    ReportCommand.Create(),
    ExportCommand.Create(),
    CheckCommand.Create(),
    ParseCommand.Create(),
    EntitiesCommand.Create(),
};
return CommandLine.Invoke(root, args);
