using System.CommandLine;
using System.Globalization;

namespace Variorum.Cli.Running;

/// <summary>Arguments and options that several commands have.</summary>
internal static class SharedOptions
{
    public const string DefaultLedger = "story.variorum";

    // More than the processors of any machine this will see: a mistyped number should not start a million threads.
    private const int MostThreads = 1024;

    public static Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("path")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Files, folders, patterns (*.html), archives; - is standard input.",
        };
        paths.Validators.Add(result =>
        {
            // An argument that takes many would swallow a mistyped option.
            if (result.Tokens.FirstOrDefault(t => t.Value.Length > 1 && t.Value[0] == '-') is { } option) result.AddError($"no such option: {option.Value}");
        });
        return paths;
    }

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
            if (result.Tokens.Count > 0 && !(int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out int n) && n is >= 1 and <= MostThreads)) result.AddError(string.Create(CultureInfo.InvariantCulture, $"--threads wants a number from 1 to {MostThreads}"));
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
