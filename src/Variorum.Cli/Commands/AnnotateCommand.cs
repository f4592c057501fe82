using System.Buffers;
using System.CommandLine;
using Variorum.Articles;
using Variorum.Cli.Running;
using Variorum.Intake;
using Variorum.Reports;
using Variorum.Statements;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum annotate</c>: one JSON line an account on standard output, nothing kept.</summary>
internal static class AnnotateCommand
{
    public static Command Create()
    {
        var paths = SharedOptions.Paths();
        var plain = SharedOptions.Plain();
        var threads = SharedOptions.Threads();
        var articlesOnly = new Option<bool>("--articles-only") { Description = "Stop after the article: text, blocks, title, dates; no language, no statements." };
        var conventions = new Option<string>("--conventions") { Description = "A file that says what round words (dozens, hundreds) stand for.", HelpName = "file" };
        var command = new Command("annotate", "Write one JSON line an account; keep nothing.") { paths, plain, threads, articlesOnly, conventions };
        command.SetAction(parse => Run(parse.GetRequiredValue(paths), parse.GetValue(plain), parse.GetValue(articlesOnly), parse.GetValue(conventions), parse.GetValue(threads)));
        return command;
    }

    private static int Run(string[] paths, bool plain, bool articlesOnly, string? conventions, int threads)
    {
        var messages = new Messages();
        using var engine = new Engine(conventions is null ? ConventionFile.Default : ConventionFile.Open(conventions));
        using var captures = new CaptureFinder();
        using var progress = Progress.OnTerminal(outputIsApart: Console.IsOutputRedirected);
        var buffers = new LineBuffers();
        var companions = new CompanionDates(() => captures.Find(paths), threads);
        Article Extract(Capture capture) => plain ? ArticleExtractor.Extract(capture, plain) : companions.Extract(capture);
        Func<Capture, Account> read = articlesOnly ? capture => Bare(capture, Extract(capture)) : capture => engine.Pipeline.Value.Read(capture, Extract(capture));
        StandardOutput.Write(output =>
        {
            foreach (var line in OrderedWork.Map(captures.Find(paths), threads, found => LineOf(found, read, buffers)))
            {
                if (line.Problem is { } problem) messages.Add(problem);
                else Write(output, line, buffers, progress);
            }
        });
        return messages.ExitCode;
    }

    private readonly record struct Line(string Path, ArrayBufferWriter<byte>? Json, Problem? Problem, string? Warning);

    private static Line LineOf(CaptureResult found, Func<Capture, Account> read, LineBuffers buffers)
    {
        if (found.Capture is not { } capture) return new Line("", null, found.Problem, null);
        var (account, fault) = OwnFaults.Guard(capture.Path, () => read(capture));
        if (account is null) return new Line("", null, fault, null);
        var json = buffers.Take();
        AccountJson.WriteLine(json, account);
        return new Line(capture.Path, json, null, AccountNotes.Warning(account.Article) is { } warning ? $"{capture.Path}: {warning}" : null);
    }

    private static void Write(Stream output, Line line, LineBuffers buffers, Progress progress)
    {
        output.Write(line.Json!.WrittenSpan);
        buffers.Return(line.Json);
        if (line.Warning is { } warning) Messages.Line(warning);
        progress.Step(line.Path);
    }

    private static Account Bare(Capture capture, Article article) => new(capture.Id, capture.Path, capture.Hash, article);
}
