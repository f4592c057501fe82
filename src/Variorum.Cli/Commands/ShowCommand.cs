using System.CommandLine;
using Variorum.Cli.Running;
using Variorum.Reports;
using Variorum.Stories;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum show</c>: one part of the story.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var command = new Command("show", "Print one part of the story.");
        foreach (var section in Enum.GetValues<StorySection>()) command.Add(Section(section));
        command.Add(ShowAccountCommand.Create());
        command.Add(ShowDecisionsCommand.Create());
        return command;
    }

    private static Command Section(StorySection section)
    {
        string name = section.ToString().ToLowerInvariant();
        var ledger = SharedOptions.Ledger();
        var json = SharedOptions.Json();
        var command = new Command(name, $"Print the story's {name}.") { ledger, json };
        command.SetAction(parse =>
        {
            using var opened = new OpenedStory(parse.GetRequiredValue(ledger));
            Print(opened.Story, section, parse.GetValue(json));
            return ExitCode.AllRead;
        });
        return command;
    }

    private static void Print(Story story, StorySection section, bool json)
    {
        if (json) StandardOutput.Write(output => StoryJson.Write(output, story, section));
        else StandardOutput.WriteText(output => StoryText.Write(output, story, section));
    }
}
