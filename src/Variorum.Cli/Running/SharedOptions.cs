using System.CommandLine;

namespace Variorum.Cli.Running;

/// <summary>Arguments and options that several commands have.</summary>
internal static class SharedOptions
{
    public const string DefaultLedger = "story.variorum";

    public static Argument<string[]> Paths() => new("path")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Files, folders, patterns (*.html), archives; - is standard input.",
    };

    public static Option<bool> Plain() => new("--plain") { Description = "The files are bare article text, not pages: every line is body." };

    public static Option<int> Threads()
    {
        var threads = new Option<int>("--threads")
        {
            Description = "How many threads work; the output is the same for any number.",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        threads.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 1024) result.AddError("--threads wants a number from 1 to 1024");
        });
        return threads;
    }

    public static Option<string> Ledger() => new("--ledger")
    {
        Description = "The ledger to look into.",
        DefaultValueFactory = _ => DefaultLedger,
        HelpName = "file",
    };

    public static Option<bool> Json() => new("--json") { Description = "Write JSON, for a program to read." };
}
