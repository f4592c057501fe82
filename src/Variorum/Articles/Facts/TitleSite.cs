namespace Variorum.Articles.Facts;

/// <summary>Whether what ends a page's title names the site, and not a section of it or the rest of the headline.</summary>
internal static class TitleSite
{
    /// <summary>Whether the headline stands once more on the page, without the ending.</summary>
    public static bool StandsAlone(PageView page, string headline)
    {
        string folded = Words.Fold(headline);
        for (int i = 1; i < page.Count; i++)
        {
            if (page.Text(i).Length <= 2 * headline.Length && Words.Fold(page.Text(i)) == folded) return true;
        }
        return false;
    }

    /// <summary>Whether the name stands on lines of the page outside the telling, below the title.</summary>
    public static bool IsPrinted(PageView page, string site)
    {
        for (int i = 1; i < page.Count; i++)
        {
            if (page.Blocks[i].Role is BlockRole.Body or BlockRole.Comment or BlockRole.Caption) continue;
            var line = page.Text(i);
            int at = line.IndexOf(site, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && line.Length > site.Length && (at == 0 || !char.IsLetterOrDigit(line[at - 1])) && (at + site.Length == line.Length || !char.IsLetterOrDigit(line[at + site.Length]))) return true;
        }
        return false;
    }
}
