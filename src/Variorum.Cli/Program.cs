using System.CommandLine;
using Variorum.Cli.Commands;

var root = new RootCommand("Reads many accounts of one story and keeps a ledger of who claims what, on whose word, and where accounts part.")
{
    AnnotateCommand.Create(),
    ParseCommand.Create(),
    EntitiesCommand.Create(),
};
return root.Parse(args).Invoke();
