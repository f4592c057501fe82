using System.Text;
using System.Text.Json;
using Variorum.Articles;
using Variorum.Articles.Facts;
using Variorum.Articles.Roles;
using Variorum.Intake;

namespace Variorum.Bench;

/// <summary>
/// Prints, for tools/headlines, the lines of scraped pages that may be the headline with what is measured of each. Every labelled page is read as stored, where the window's
/// title is its first line; without that line, as people copy pages; from its headline on; and with no headline at all.
/// </summary>
internal static class HeadlineBench
{
    public static int Dump(string corpora)
    {
        Console.WriteLine("page\tright\tline\t" + string.Join('\t', HeadlineTraits.Names));
        foreach (string corpus in CorpusRows.ArticleCorpora)
        {
            var titles = Titles(Path.Combine(corpora, corpus, "gold.jsonl.gz"));
            foreach (var (id, text) in Rows(Path.Combine(corpora, corpus, "text.jsonl.gz")))
            {
                if (!titles.TryGetValue(id, out var gold)) continue;
                foreach (var (world, seen) in Worlds(text, gold)) Print($"{corpus} {id} {world}", seen, world.StartsWith("none", StringComparison.Ordinal) ? null : gold);
            }
        }
        return 0;
    }

    private static IEnumerable<(string World, string Text)> Worlds(string text, string title)
    {
        yield return ("stored", text);
        string[] lines = text.Split('\n');
        if (lines.Length < 3) yield break;
        string[] copied = lines[1..];
        yield return ("copied", string.Join('\n', copied));
        int at = Array.FindIndex(copied, line => Words.IsFolded(line, title));
        if (at < 0) yield break;
        yield return ("cut", string.Join('\n', copied[at..]));
        string[] without = [.. copied.Where(line => !Words.Fold(line).Contains(title, StringComparison.Ordinal))];
        yield return ("none", string.Join('\n', without));
        yield return ("none cut", string.Join('\n', without[Math.Min(at, without.Length - 1)..]));
    }

    private static void Print(string key, string text, string? title)
    {
        var page = PlainPageReader.Read(text);
        var view = new PageView(new Capture(key, Encoding.UTF8.GetBytes(text), "text/plain"), page, RoleFinder.Find(page));
        view.Outlet = OutletFinder.Find(view)?.Value;
        var line = new StringBuilder();
        foreach (var (block, row) in TextTitleFinder.Rows(view))
        {
            bool right = block >= 0 ? title is not null && Words.IsFolded(view.Text(block), title) : title is null;
            line.Clear().Append(key).Append('\t').Append(right ? 1 : 0).Append('\t').Append(block < 0 ? "" : Words.Fold(view.Text(block)));
            foreach (float value in row) line.Append('\t').Append(FormattableString.Invariant($"{value:0.####}"));
            Console.WriteLine(line);
        }
    }

    /// <summary>The headline of each page, folded.</summary>
    private static Dictionary<string, string> Titles(string path) =>
        CorpusRows.Read(path).Where(row => !string.IsNullOrWhiteSpace(row.GetProperty("title").GetString())).ToDictionary(row => row.GetProperty("id").GetString()!, row => Words.Fold(row.GetProperty("title").GetString()), StringComparer.Ordinal);

    private static IEnumerable<(string Id, string Text)> Rows(string path) => CorpusRows.Read(path).Select(row => (row.GetProperty("id").GetString()!, row.GetProperty("text").GetString()!));
}
