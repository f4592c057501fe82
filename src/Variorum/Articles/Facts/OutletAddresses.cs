using System.Buffers;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>Domains that a page names, in mail addresses and alone, and the host of its own address.</summary>
internal static class OutletAddresses
{
    /// <summary>Longer blocks are looked through for mail only in the telling's last lines.</summary>
    private const int LongestLine = 400;

    public static void Add(PageView page, OutletCandidates found)
    {
        var spelled = new List<string>();
        for (int i = 0; i < page.Count; i++)
        {
            var text = page.Text(i);
            if (page.Blocks[i].Role == BlockRole.Comment || text.Length > LongestLine || !text.Contains('.')) continue;
            AddLine(page, i, found, spelled);
        }
        foreach (var candidate in found.All)
        {
            if (!candidate.IsDomain && spelled.Exists(site => Spells(site, candidate.Key))) candidate.Mark(OutletTrait.DomainSpells);
        }
        MarkHost(page, found);
    }

    private static void AddLine(PageView page, int block, OutletCandidates found, List<string> spelled)
    {
        var text = page.Text(block);
        bool furniture = OutletSearch.IsFurniture(page, block);
        for (int dot = text.IndexOf('.'); dot >= 0; dot = Next(text, dot + 1))
        {
            // Most full stops end a sentence.
            if (dot == 0 || dot + 1 >= text.Length || !char.IsAsciiLetterLower(text[dot + 1]) || !char.IsAsciiLetterOrDigit(text[dot - 1])) continue;
            int begin = text[..dot].LastIndexOfAny(Ends) + 1, length = text[dot..].IndexOfAny(Ends), end = length < 0 ? text.Length : dot + length;
            var token = text[begin..end].Trim(".'’!?*");
            dot = end - 1;
            int at = token.IndexOf('@');
            var host = at >= 0 ? token[(at + 1)..] : token;
            if (host.Length < 5 || !host.Contains('.') || NoticeWords.Is(host, NoticeWord.Platform) || Site(host) is not { } site) continue;
            if (at < 0 && !furniture) continue;
            int start = page.Span(block).Start + begin + text[begin..end].IndexOf(host);
            spelled.Add(site);
            var clue = at >= 0 ? OutletTrait.Mail : host.Length == text.Length ? OutletTrait.DomainLine : OutletTrait.Domain;
            var name = found.Add(clue, host, start);
            if (clue != OutletTrait.DomainLine || name is null) continue;
            for (int above = Math.Max(0, block - 2); above < block; above++)
            {
                if (found.Of(OutletCandidates.Key(page.Text(above))) is { } named && Spells(site, named.Key)) named.Mark(OutletTrait.AboveDomain);
            }
        }
    }

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\n,;:()[]<>\"“”|/");

    private static int Next(ReadOnlySpan<char> text, int from)
    {
        int dot = from >= text.Length ? -1 : text[from..].IndexOf('.');
        return dot < 0 ? -1 : from + dot;
    }

    private static void MarkHost(PageView page, OutletCandidates found)
    {
        string? address = ArchivedAddress.Original(page.Capture.Declared.Address ?? page.Markup.Canonical);
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || Site(uri.Host) is not { } site) return;
        foreach (var candidate in found.All) if (Spells(site, candidate.Key)) candidate.Mark(OutletTrait.HostSpells);
    }

    /// <summary>Whether a domain's own part spells a name, or one of the two begins with the other.</summary>
    private static bool Spells(string site, string key) =>
        site == key || Math.Min(site.Length, key.Length) > 3 && (site.StartsWith(key, StringComparison.Ordinal) || key.StartsWith(site, StringComparison.Ordinal));

    /// <summary>"news.bay-post.co.uk" → "baypost": what of a domain somebody chose; null for what is none.</summary>
    public static string? Site(ReadOnlySpan<char> host)
    {
        int dot = host.LastIndexOf('.');
        if (dot < 1 || host.Length > 60) return null;
        var ending = host[(dot + 1)..];
        if (ending.Length != 2 && !NoticeWords.Is(ending, NoticeWord.Domain) || ending.IndexOfAnyExceptInRange('a', 'z') >= 0) return null;
        foreach (char c in host) if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-')) return null;
        var rest = host[..dot];
        int second = rest.LastIndexOf('.');
        if (second > 0 && ending.Length == 2 && (rest.Length - second <= 3 || NoticeWords.Is(rest[(second + 1)..], NoticeWord.Domain)))
        {
            rest = rest[..second];
            second = rest.LastIndexOf('.');
        }
        string site = rest[(second + 1)..].ToString().ToLowerInvariant().Replace("-", "");
        return site.Length < 2 ? null : site;
    }
}
