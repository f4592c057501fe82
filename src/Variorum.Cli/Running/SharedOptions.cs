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
        return RefuseOptions(paths);
    }

    public static Argument<string> Account() =>
        RefuseOptions(new Argument<string>("account") { Description = "Its letter or number in show accounts, its id, or the end of its path." });

    public static Argument<string[]> Blocks() =>
        RefuseOptions(new Argument<string[]>("block") { Arity = ArgumentArity.OneOrMore, Description = "Its number in show account --blocks, or a range such as 17-19." });

    /// <summary>An argument would swallow a mistyped option.</summary>
    public static Argument<T> RefuseOptions<T>(Argument<T> argument)
    {
        argument.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(t => t.Value.Length > 1 && t.Value[0] == '-') is { } option) result.AddError($"no such option: {option.Value}");
        });
        return argument;
    }

    /// <summary>A file's name, which must not be empty: a script's unset variable is no file.</summary>
    public static Option<string> File(string name, string description, string usual)
    {
        var option = new Option<string>(name) { Description = description, HelpName = "file", DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value))) result.AddError($"{name} wants the name of a file");
        });
        return option;
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

    public static Option<string> Ledger() => File("--ledger", "The ledger to look into.", DefaultLedger);

    public static Option<string> Report() => File("--report", "Where to write the report.", "report.html");

    public static Option<bool> Json() => new("--json") { Description = "Write JSON, for a program to read." };
}
