using System.CommandLine;
using Variorum.Intake;
using Variorum.Language;
using Variorum.Reports;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum annotate</c>: one JSON line an account on standard output, nothing kept.</summary>
internal static class AnnotateCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path") { Arity = ArgumentArity.OneOrMore };
        var plain = new Option<bool>("--plain") { Description = "The file is bare article text." };
        var command = new Command("annotate", "Write one JSON line an account.") { paths, plain };
        command.SetAction(parse => Run(parse.GetRequiredValue(paths), parse.GetValue(plain)));
        return command;
    }

    private static int Run(string[] paths, bool plain)
    {
        using var model = LanguageModel.Open(LanguageModel.EnglishPath);
        var pipeline = new Pipeline(model);
        using var captures = new CaptureFinder();
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        bool failed = false;
        foreach (var result in captures.Find(paths))
        {
            if (result.Capture is { } capture) AccountJson.WriteLine(output, pipeline.Read(capture, pipeline.Extract(capture, plain)));
            if (result.Problem is not { } problem) continue;
            Console.Error.WriteLine(problem);
            failed = true;
        }
        return failed ? 1 : 0;
    }
}
