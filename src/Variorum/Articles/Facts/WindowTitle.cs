namespace Variorum.Articles.Facts;

/// <summary>The first line of scraped text, which most scrapers take from the window's frame: headline and site, parted by a mark.</summary>
internal sealed class WindowTitle
{
    /// <summary>Longer lines are paragraphs: of the article corpora's titles none has more characters.</summary>
    private const int Longest = 300;

    /// <summary>A site's name has seldom more words.</summary>
    private const int SiteWords = 5;

    private readonly List<string> _heads = [], _sites = [];

    public WindowTitle(PageView page)
    {
        if (page.Count == 0 || page.FirstBody == 0 || page.Text(0).Length > Longest) return;
        string line = Words.Line(page.Text(0).ToString());
        _heads.Add(Words.Fold(line));
        foreach (var (head, tail) in SiteSuffix.Splits(line))
        {
            _heads.Add(Words.Fold(head));
            // Some sites stand first: Bay Post | Ferry sinks at the old harbour pier. Which of the two it is then shows elsewhere.
            (Words.Count(tail) > SiteWords && Words.Count(head) <= SiteWords ? _heads : _sites).Add(Words.Fold(tail));
        }
    }

    /// <summary>Whether a line, folded, is the window's title, with or without the site behind it.</summary>
    public bool Is(ReadOnlySpan<char> line)
    {
        foreach (string head in _heads) if (Words.IsFolded(line, head)) return true;
        return false;
    }

    /// <summary>Whether it is the part that names the site or its section.</summary>
    public bool IsSite(string folded) => _sites.Contains(folded);
}
