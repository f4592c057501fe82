using System.CommandLine;
using System.Text.Json;
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
        var pipeline = new Pipeline(new UntrainedAnalyzer());
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        foreach (var capture in paths.SelectMany(Captures))
        {
            AccountJson.WriteLine(output, pipeline.Read(capture, pipeline.Extract(capture, plain)));
        }
        return 0;
    }

    private static IEnumerable<Capture> Captures(string path)
    {
        if (Directory.Exists(path)) return Directory.GetFiles(path).Order(StringComparer.Ordinal).SelectMany(Captures);
        if (path.Contains(".jsonl")) return Rows(path);
        return [new Capture(path, File.ReadAllBytes(path), "text/plain")];
    }

    private static IEnumerable<Capture> Rows(string path)
    {
        using Stream file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new System.IO.Compression.GZipStream(file, System.IO.Compression.CompressionMode.Decompress) : file);
        while (reader.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            string? Get(string name) => row.RootElement.TryGetProperty(name, out var v) ? v.GetString() : null;
            bool html = Get("html") is not null;
            yield return new Capture(path, System.Text.Encoding.UTF8.GetBytes(Get("text") ?? Get("html") ?? ""), html ? "text/html" : "text/plain")
            { Declared = new Declared(Get("id"), Get("title"), Get("outlet"), Get("published"), Get("url")) };
        }
    }
}
