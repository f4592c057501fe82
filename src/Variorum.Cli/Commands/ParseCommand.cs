using System.CommandLine;
using Variorum.Articles;
using Variorum.Cli.Running;
using Variorum.Language;
using Variorum.Language.English;
using Variorum.Text;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum parse</c>: tags and trees alone. Text or CoNLL-U in, CoNLL-U out.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var file = SharedOptions.RefuseOptions(new Argument<string>("file") { Description = "Plain text, or CoNLL-U (.conllu, .conllu.gz), whose words and sentences are kept." });
        var command = new Command("parse", "Write the words, tags and trees of a text as CoNLL-U.") { file };
        command.SetAction(parse => WordFile.Read(parse.GetRequiredValue(file), Run));
        return command;
    }

    private static void Run(string path, TextReader reader, TextWriter output)
    {
        using var model = LanguageModel.Open(LanguageModel.EnglishPath);
        if (path.Contains(".conllu", StringComparison.Ordinal))
        {
            var lines = WordLines.FromConllu(reader);
            model.Analyze(lines.Text);
            TreeMender.Mend(lines.Text);
            LemmaMender.Mend(lines.Text);
            ConlluWriter.Write(output, lines);
            return;
        }
        var text = new SourceText(reader.ReadToEnd());
        var article = new Article(text, [new Block(BlockRole.Body, text.Whole, "the whole file")]);
        ConlluWriter.Write(output, new LanguageReader(model).Read(article));
    }
}
