using System.CommandLine;
using System.Text;
using Variorum.Cli.Running;
using Variorum.Language;
using Variorum.Language.English;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum entities</c>: names alone. Words one a line in, the same words with B-/I-/O tags out.</summary>
internal static class EntitiesCommand
{
    public static Command Create()
    {
        var file = SharedOptions.RefuseOptions(new Argument<string>("file") { Description = "Words one a line (a second column is ignored); blank and '# doc' lines end sentences; may be .gz." });
        var command = new Command("entities", "Tag the names in a file of words.") { file };
        command.SetAction(parse => WordFile.Read(parse.GetRequiredValue(file), Run));
        return command;
    }

    private static void Run(string path, TextReader reader, TextWriter output)
    {
        using var model = LanguageModel.Open(LanguageModel.EnglishPath);
        foreach (string document in Documents(reader)) Write(model, WordLines.FromWords(new StringReader(document)), output);
    }

    /// <summary>The file cut before each "# doc" line: names are mended by what their own document does elsewhere.</summary>
    private static IEnumerable<string> Documents(TextReader reader)
    {
        var document = new StringBuilder();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# doc ", StringComparison.Ordinal) && document.Length > 0)
            {
                yield return document.ToString();
                document.Clear();
            }
            document.Append(line).Append('\n');
        }
        yield return document.ToString();
    }

    private static void Write(LanguageModel model, WordLines lines, TextWriter output)
    {
        model.Analyze(lines.Text);
        TreeMender.Mend(lines.Text);
        LemmaMender.Mend(lines.Text);
        EntityResolver.Resolve(lines.Text);
        string[] tags = Tags(lines.Text);
        for (int i = 0; i < lines.Lines.Count; i++)
        {
            int token = lines.TokenOfLine[i];
            output.Write(token < 0 ? lines.Lines[i] : $"{lines.Text.Form(token)}\t{tags[token]}");
            output.Write('\n');
        }
    }

    /// <summary>The outermost name that covers each word.</summary>
    private static string[] Tags(ParsedText text)
    {
        var tags = new string[text.Tokens.Length];
        Array.Fill(tags, "O");
        foreach (var mention in text.Mentions.Where(m => m.Kind == MentionKind.Name).OrderBy(m => m.FirstToken).ThenByDescending(m => m.EndToken))
        {
            string type = mention.Type.ToString().ToLowerInvariant();
            for (int t = mention.FirstToken; t < mention.EndToken && tags[t] == "O"; t++) tags[t] = (t == mention.FirstToken ? "B-" : "I-") + type;
        }
        return tags;
    }
}
