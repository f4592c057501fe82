using System.Text;
using Variorum.Articles;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Bench;

/// <summary>Prints bare article texts with every mention and the entity it was linked to, for a person to read.</summary>
internal static class NamesView
{
    public static int Run(string path)
    {
        using var model = LanguageModel.Open(LanguageModel.EnglishPath);
        var reader = new LanguageReader(model);
        string[] files = Directory.Exists(path) ? Directory.GetFiles(path) : [path];
        foreach (string file in files.Order(StringComparer.Ordinal))
        {
            Console.WriteLine($"=== {Path.GetFileName(file)}");
            Print(reader.Read(Lines(File.ReadAllText(file))));
        }
        return 0;
    }

    private static Article Lines(string value)
    {
        var text = new SourceText(value);
        var blocks = new List<Block>();
        for (int start = 0; start < value.Length;)
        {
            int end = value.IndexOf('\n', start);
            if (end < 0) end = value.Length;
            if (end - start > 60) blocks.Add(new Block(BlockRole.Body, new TextSpan(start, end), "line of bare text"));
            start = end + 1;
        }
        return new Article(text, blocks);
    }

    private static void Print(ParsedText parsed)
    {
        foreach (var sentence in parsed.Sentences)
        {
            var line = new StringBuilder(parsed.Text.Quote(sentence.Span));
            var inside = parsed.Mentions.Where(m => sentence.Span.Contains(m.Span));
            foreach (var m in inside.OrderByDescending(m => m.Span.Start).ThenBy(m => m.Span.Length))
            {
                line.Insert(m.Span.End - sentence.Span.Start, m.Entity < 0 ? $"|{m.Type}]" : $"|{m.Entity}]").Insert(m.Span.Start - sentence.Span.Start, m.Kind == MentionKind.Name ? "[" : "[~");
            }
            Console.WriteLine(line);
        }
        foreach (var e in parsed.Entities) Console.WriteLine($"  {e.Index} {e.Type} {e.Name} ({e.Country}) aliases: {string.Join(" / ", e.Aliases)} roles: {string.Join(" / ", e.Roles)} ×{e.Mentions.Count}");
    }
}
