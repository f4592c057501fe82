using System.CommandLine;
using Variorum.Articles;
using Variorum.Cli.Running;
using Variorum.Language;
using Variorum.Reports;
using Variorum.Text;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum explain</c>: why the program says so.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var id = SharedOptions.RefuseOptions(new Argument<string?>("id") { Arity = ArgumentArity.ZeroOrOne, Description = "A claim, a dispute, an account, or an edge of the stemma (from>to), as show prints them." });
        var sentence = new Option<string?>("--parse") { Description = "Draw the tree and the names of a sentence instead." };
        var ledger = SharedOptions.Ledger();
        var command = new Command("explain", "Say why: the rule and the evidence behind a claim, a dispute, a dependence.") { id, sentence, ledger };
        command.SetAction(parse => (parse.GetValue(id), parse.GetValue(sentence)) switch
        {
            (null, { } words) => Draw(words),
            ({ } wanted, null) => Run(wanted, parse.GetRequiredValue(ledger)),
            _ => Messages.Usage("explain needs an id or --parse with a sentence"),
        });
        return command;
    }

    private static int Draw(string sentence)
    {
        using var model = LanguageModel.OpenEnglish();
        var text = new SourceText(sentence);
        var parsed = new LanguageReader(model).Read(new Article(text, [new Block(BlockRole.Body, text.Whole, "given on the command line")]));
        StandardOutput.WriteText(output => TreeDrawing.Draw(output, parsed));
        return ExitCode.AllRead;
    }

    private static int Run(string id, string ledger)
    {
        using var opened = new OpenedStory(ledger);
        if (Explanation.Of(opened.Story, id) is not { } reason) return Messages.Usage($"nothing in {ledger} has the id {id}");
        StandardOutput.WriteText(output => output.WriteLine(reason));
        return ExitCode.AllRead;
    }
}
