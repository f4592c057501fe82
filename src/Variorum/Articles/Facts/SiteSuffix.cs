using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>Page titles carry the site's name: <c>Ferry sinks | The Harbour Post</c>, <c>Ferry sinks - Harbour Post</c>.</summary>
internal static class SiteSuffix
{
    private static readonly string[] Marks = [" | ", " - ", " – ", " — ", " :: ", " • ", " · ", " » ", " / "];

    /// <summary>A site's name has at most this many words; what is longer is part of the headline.</summary>
    private const int SiteWords = 5;

    /// <summary>The title without the site's name.</summary>
    public static string Without(string title, string? outlet)
    {
        while (Split(title, outlet) is { } parts) title = parts.Title;
        return title;
    }

    /// <summary>The title without the name of a site that is known, before or behind it; null where it carries none.</summary>
    public static string? WithoutKnown(string title, string outlet)
    {
        foreach (var (head, tail) in Splits(title))
        {
            if (SameSite(tail, outlet)) return head.TrimEnd();
            if (SameSite(head, outlet) && Words.Count(tail) >= 3) return tail.TrimStart();
        }
        return null;
    }

    /// <summary>The title without a few words behind its last bar: "| Opinion", "| Costs and Savings". In the article corpora ten of our headlines carried such an ending, nine of
    /// their labels none; longer ones are the headline's own.</summary>
    public static string WithoutBar(string title)
    {
        int bar = title.LastIndexOf(" | ", StringComparison.Ordinal);
        return bar > 0 && Words.Count(title.AsSpan(bar)) <= SiteWords && Words.Count(title.AsSpan(0, bar)) >= LeastHeadline ? title[..bar].TrimEnd() : title;
    }

    private const int LeastHeadline = 3;

    /// <summary>The title parted at each of its marks in turn.</summary>
    public static IEnumerable<(string Head, string Tail)> Splits(string title)
    {
        foreach (string mark in Marks)
        {
            for (int at = title.IndexOf(mark, StringComparison.Ordinal); at > 0; at = title.IndexOf(mark, at + 1, StringComparison.Ordinal)) yield return (title[..at], title[(at + mark.Length)..]);
        }
    }

    /// <summary>Where the title's marks stand, in order and apart.</summary>
    public static List<TextSpan> MarksOf(string title)
    {
        var marks = new List<TextSpan>();
        foreach (string mark in Marks)
        {
            for (int at = title.IndexOf(mark, StringComparison.Ordinal); at > 0; at = title.IndexOf(mark, at + 1, StringComparison.Ordinal)) marks.Add(new TextSpan(at, at + mark.Length));
        }
        marks.Sort((a, b) => a.Start.CompareTo(b.Start));
        for (int i = marks.Count - 1; i > 0; i--) if (marks[i].Start < marks[i - 1].End) marks.RemoveAt(i);
        return marks;
    }

    /// <summary>Headline and site, or null where the title carries none.</summary>
    public static (string Title, string Site)? Split(string title, string? outlet)
    {
        int at = -1, length = 0;
        foreach (string mark in Marks)
        {
            int found = title.LastIndexOf(mark, StringComparison.Ordinal);
            if (found > at) (at, length) = (found, mark.Length);
        }
        if (at <= 0) return null;
        string head = title[..at].TrimEnd(), site = title[(at + length)..].Trim();
        bool bar = title.AsSpan(at, length).Contains('|');
        // A bar always divides; a dash may be the headline's own unless what follows is known to be the site.
        bool known = outlet is not null && Words.Count(site) <= 2 * SiteWords && SameSite(site, outlet);
        if (!known && (Words.Count(site) > SiteWords || Words.Count(head) < 3 || !bar && (outlet is not null || !StartsAsName(site)))) return null;
        return site.Length == 0 ? null : (head, site);
    }

    public static bool SameSite(string a, string b)
    {
        string left = Words.Fold(a).Replace(" ", ""), right = Words.Fold(b).Replace(" ", "");
        if (left.Length < 2 || right.Length < 2) return false;
        return left == right || left.Length > 3 && right.Length > 3 && (left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal));
    }

    private static bool StartsAsName(string site) => site.Length > 1 && (char.IsUpper(site[0]) || site.Contains('.'));
}
