using System.IO.Compression;
using System.Text.Json;
using Variorum.Articles;
using Variorum.Text;

namespace Variorum.Bench.Peers;

/// <summary>A text that all readers are given, with what it is known to hold: words, tags and sentences, or times.</summary>
internal sealed record Paragraph(SourceText Text, TextSpan[] Words, string[] Tags, TextSpan[] Sentences, IReadOnlyCollection<TextSpan> Times)
{
    public IReadOnlyList<Block> Blocks { get; } = [new Block(BlockRole.Body, Text.Whole, "bench")];

    /// <summary>The paragraphs of a treebank: readers that know nothing of blocks must not lose by it.</summary>
    public static Paragraph[] OfTreebank(string path)
    {
        var tags = GoldTags(path);
        var result = new List<Paragraph>();
        foreach (var document in TreebankText.Read(path))
        {
            foreach (var block in document.Blocks)
            {
                TextSpan[] Within(IReadOnlyList<TextSpan> spans) => [.. spans.Where(block.Span.Contains).Select(s => new TextSpan(s.Start - block.Span.Start, s.End - block.Span.Start))];
                var words = Within(document.Words);
                result.Add(new Paragraph(new SourceText(document.Text.Quote(block.Span)), words, [.. words.Select(_ => tags.Dequeue())], Within(document.Sentences), []));
            }
        }
        return [.. result];
    }

    /// <summary>Whole articles with their TIMEX3 expressions. Offsets are code points there; articles with characters beyond 16 bits are left out.</summary>
    public static Paragraph[] OfNews(string corpus, int count)
    {
        var gold = File.ReadLines(Path.Combine(corpus, "gold.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).ToDictionary(row => row.GetProperty("id").GetString()!);
        return [.. File.ReadLines(Path.Combine(corpus, "accounts.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)
            .Where(row => !row.GetProperty("text").GetString()!.Any(char.IsSurrogate))
            .Take(count)
            .Select(row => new Paragraph(new SourceText(row.GetProperty("text").GetString()!), [], [], [], GoldTimes(gold[row.GetProperty("id").GetString()!])))];
    }

    private static TextSpan[] GoldTimes(JsonElement gold) =>
        [.. gold.GetProperty("times").EnumerateArray().Select(t => new TextSpan(t.GetProperty("start").GetInt32(), t.GetProperty("end").GetInt32()))];

    private static Queue<string> GoldTags(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var tags = new Queue<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var number, _, _, var tag, ..] && int.TryParse(number, out _)) tags.Enqueue(tag);
        }
        return tags;
    }
}
