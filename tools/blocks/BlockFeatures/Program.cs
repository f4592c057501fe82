using System.IO.Compression;
using System.Text.Json;
using Variorum.Articles;
using Variorum.Articles.Markup;
using Variorum.Articles.Roles;

// block-features ROWS.jsonl[.gz] OUT: every page's blocks with the measurements that reading uses, for training.
// OUT.bin: per page int32 blocks; per block: float32 dense[width], then counted uint32 words and marks.
// OUT.jsonl: a first line naming the measurements, then id, address, block texts, what the markup says of each, how it is set, its words and those of content.
if (args.Length != 2)
{
    Console.Error.WriteLine("usage: block-features ROWS.jsonl[.gz] OUT");
    return 2;
}
using Stream file = File.OpenRead(args[0]);
using var rows = new StreamReader(args[0].EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
using var binary = new BinaryWriter(new BufferedStream(File.Create(args[1] + ".bin"), 1 << 20));
using var lines = new StreamWriter(args[1] + ".jsonl");
lines.WriteLine(JsonSerializer.Serialize(new { names = PageFeatures.Names }));
while (rows.ReadLine() is { } line)
{
    using var row = JsonDocument.Parse(line);
    var root = row.RootElement;
    var page = root.TryGetProperty("html", out var html) ? HtmlPageReader.Read(html.GetString()!) : PlainPageReader.Read(root.GetProperty("text").GetString()!);
    using var features = FeatureReader.Read(page);
    Write(binary, features);
    lines.WriteLine(JsonSerializer.Serialize(new
    {
        id = root.GetProperty("id").GetString(),
        url = root.TryGetProperty("url", out var url) ? url.GetString() : null,
        blocks = page.Blocks.Select(b => page.Text.Quote(b.Span)),
        silver = page.Blocks.Select(Silver),
        kinds = features.Kinds,
        words = features.Wordings.Select(w => w.Words),
        content = features.Content,
    }));
}
return 0;

static void Write(BinaryWriter output, PageFeatures features)
{
    output.Write(features.Count);
    for (int i = 0; i < features.Count; i++)
    {
        foreach (float value in features.Row(i)) output.Write(value);
        foreach (uint[] list in new[] { features.Words[i], features.Marks[i] })
        {
            output.Write(list.Length);
            foreach (uint hash in list) output.Write(hash);
        }
    }
}

// What markup alone says a block is, for blocks outside the body and headings inside it: h, caption, comment or nothing.
static string Silver(RawBlock block)
{
    if (block.Surroundings is not { } around) return "";
    if ((around.Regions & Region.CommentItem) != 0 || ((around.Hints & Hint.Comment) != 0 && block.LinkLength * 3 < block.Span.Length && block.Span.Length > 40)) return "comment";
    if ((around.Regions & Region.Caption) != 0 || (around.NearHints & Hint.Caption) != 0) return "caption";
    return block.HeadingLevel > 0 ? "heading" : "";
}
