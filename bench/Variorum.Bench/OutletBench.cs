using System.Text;
using System.Text.Json;
using Variorum.Articles;
using Variorum.Articles.Facts;
using Variorum.Articles.Markup;
using Variorum.Articles.Roles;
using Variorum.Intake;

namespace Variorum.Bench;

/// <summary>
/// Prints, for tools/outlets, the names on scraped pages that may be the outlet's with what is measured of each. What is right is what the page's own markup calls the site. Every page is
/// read as stored, where the window's title is its first line; without that line, as people copy pages; without what stands below its text, also from
/// the line that is its name on; and in the first two ways with its address.
/// </summary>
internal static class OutletBench
{
    public static int Dump(string corpora)
    {
        Console.WriteLine("page\tright\tname\tsilver\t" + string.Join('\t', OutletTraits.Names));
        foreach (string corpus in CorpusRows.ArticleCorpora)
        {
            var silver = CorpusRows.Read(Path.Combine(corpora, corpus, "accounts.jsonl.gz")).ToDictionary(row => row.GetProperty("id").GetString()!, Silver, StringComparer.Ordinal);
            foreach (var row in CorpusRows.Read(Path.Combine(corpora, corpus, "text.jsonl.gz")))
            {
                string id = row.GetProperty("id").GetString()!, text = row.GetProperty("text").GetString()!;
                if (silver[id] is not { } site) continue;
                int line = text.IndexOf('\n');
                string copied = line < 0 ? text : text[(line + 1)..];
                Print($"{corpus} {id} stored", text, null, site);
                Print($"{corpus} {id} copied", copied, null, site);
                Print($"{corpus} {id} addressed", text, site.Address, site);
                Print($"{corpus} {id} copied addressed", copied, site.Address, site);
                Print($"{corpus} {id} cut", copied, null, site, cut: true);
                if (FromLogo(copied, site) is { } below) Print($"{corpus} {id} logo", below, null, site, cut: true);
            }
        }
        return 0;
    }

    /// <summary>The text from the first of its upper lines that is the site's name; null where none is.</summary>
    private static string? FromLogo(string text, Site site)
    {
        string[] lines = text.Split('\n');
        int at = Array.FindIndex(lines, 0, Math.Min(lines.Length, LogoLines), line => line.Length < 60 && OutletCandidates.Key(line) is { Length: > 1 } key && Right(key, site) == 2);
        return at < 0 ? null : string.Join('\n', lines[at..]);
    }

    // A logo stands above the menu, or below a line or two for readers who skip it.
    private const int LogoLines = 60;

    private sealed record Site(string Name, string? Address);

    /// <summary>What the markup calls the site; null where it calls it nothing.</summary>
    private static Site? Silver(JsonElement row)
    {
        string html = row.GetProperty("html").GetString()!;
        string? address = row.TryGetProperty("url", out var url) ? url.GetString() : null;
        var markup = MarkupFacts.Read(HtmlPageReader.Read(html));
        string? name = markup.Meta("og:site_name", "application-name") ?? markup.Article.Publisher;
        return string.IsNullOrWhiteSpace(name) ? null : new(Words.Line(name), address);
    }

    private static void Print(string key, string text, string? address, Site site, bool cut = false)
    {
        var page = PlainPageReader.Read(text);
        var blocks = RoleFinder.Find(page);
        if (cut)
        {
            int last = blocks.ToList().FindLastIndex(block => block.Role == BlockRole.Body);
            if (last < 0) return;
            text = text[..blocks[last].Span.End];
            page = PlainPageReader.Read(text);
            blocks = RoleFinder.Find(page);
        }
        var view = new PageView(new Capture(key, Encoding.UTF8.GetBytes(text), "text/plain") { Declared = new Declared(Address: address) }, page, blocks);
        var candidates = OutletSearch.Find(view);
        var traits = new OutletTraits(view, candidates);
        float[] row = new float[OutletTraits.Names.Length];
        var right = candidates.All.Select(candidate => Right(candidate.Key, site)).ToList();
        int best = right.DefaultIfEmpty().Max();
        traits.FillNone(row);
        Line(key, best == 0, "", site.Name, row);
        for (int i = 0; i < right.Count; i++)
        {
            traits.Fill(i, row);
            Line(key, best > 0 && right[i] > 0, candidates.All[i].Name, site.Name, row);
        }
    }

    private static void Line(string key, bool right, string name, string silver, float[] row)
    {
        var line = new StringBuilder().Append(key).Append('\t').Append(right ? 1 : 0).Append('\t').Append(name.Replace('\t', ' ')).Append('\t').Append(silver.Replace('\t', ' '));
        foreach (float value in row) line.Append('\t').Append(FormattableString.Invariant($"{value:0.####}"));
        Console.WriteLine(line);
    }

    /// <summary>2 for the very name or the site's domain, 1 where one holds the other, 0 for another.</summary>
    private static int Right(string key, Site site)
    {
        string silver = OutletCandidates.Key(site.Name);
        string? host = Uri.TryCreate(site.Address, UriKind.Absolute, out var uri) ? OutletAddresses.Site(uri.Host) : null;
        if (key == silver || key == host) return 2;
        return Math.Min(key.Length, silver.Length) > 3 && (silver.Contains(key, StringComparison.Ordinal) || key.Contains(silver, StringComparison.Ordinal)) ? 1 : 0;
    }
}
