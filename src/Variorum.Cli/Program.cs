using Variorum.Cli.Commands;
using Variorum.Cli.Running;

return CommandLine.Invoke(AllCommands.Create(), args);
