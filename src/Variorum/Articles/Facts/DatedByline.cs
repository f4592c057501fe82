namespace Variorum.Articles.Facts;

/// <summary>A byline that says nothing of writing, but stands beside the date.</summary>
internal static class DatedByline
{
    /// <summary>Words of a line with name, outlet and two dates with their times.</summary>
    private const int LongestDated = 24;

    /// <summary>Words of a line that is a name, an office and an outlet.</summary>
    private const int Longest = 14;

    /// <summary>A byline above its title stands no farther from it: the date, what it is about, how long the reading takes.</summary>
    private const int AboveBlocks = 5;

    private const string Reason = "a person's name beside the date";

    /// <summary><c>Ada Lindqvist - Dec 21, 2023</c>, or a name on a line of its own above or below the date, below the title.</summary>
    public static PrintedByline? Sure(PageView page, int block)
    {
        if (block <= page.TitleBlock || Lines(page, block) is not { } line) return null;
        if (line.Behind) return line.Byline;
        string name = line.Byline.Names[0];
        bool near = block <= page.TitleBlock + PrintedByline.NearBlocks;
        return Forenames.IsName(name) || near && (UnlistedNames.Is(page, name) || IsReporter(page, block, name) || line.Beside && (IsTeam(name) || AgencyFinder.Known(name) is not null)) ? line.Byline : null;
    }

    /// <summary>The same above the title, for a person whose name is known; below it the outlet itself, where it stands as if it were one.</summary>
    public static PrintedByline? Unsure(PageView page)
    {
        if (page.TitleBlock < 0) return null;
        for (int i = Math.Max(page.HeadStart, page.TitleBlock - AboveBlocks); i < page.TitleBlock; i++)
        {
            if (Lines(page, i, apart: 2) is { } line && (line.Behind || Forenames.IsName(page.Text(i)))) return line.Byline;
        }
        for (int i = page.TitleBlock + 1; i < Math.Min(page.HeadEnd, page.TitleBlock + 1 + PrintedByline.NearBlocks); i++)
        {
            if (Lines(page, i) is { } line && page.WordCount(i) <= Longest && IsOutlet(page, line.Byline.Names[0])) return line.Byline with { Reason = "the outlet's own name beside the date" };
        }
        return null;
    }

    /// <summary>The names that stand on a date's line, before or behind it, or on a line near it.</summary>
    /// <param name="apart">1 for the next line, 2 where a section may stand between.</param>
    private static (PrintedByline Byline, bool Beside, bool Behind)? Lines(PageView page, int block, int apart = 1)
    {
        if (page.TitleBlock < 0 || !PrintedByline.MayBe(page, block)) return null;
        string line = page.Page.Text.Quote(page.Span(block));
        var dates = DateScanner.Scan(line, DayOrder.Unknown);
        if (dates is [{ Span.Start: 0 }, ..] && Forenames.IsName(line.AsSpan(dates[^1].Span.End).Trim())) return PrintedByline.Read(page, block, dates[^1].Span.End, Reason) is { } read ? (read, false, true) : null;
        bool within = dates.Count > 0 && dates[0].Span.Start > 4 && (!Words.EndsAsSentence(line) || BylineLine.EndsAsTime(line) || Words.Count(line) <= 8);
        bool beside = dates.Count == 0 && !PrintedByline.IsClause(line) && Enumerable.Range(1, apart).Any(away => HasDate(page, block + away) || HasDate(page, block - away));
        if (!within && !beside || Words.Count(line) > (within ? LongestDated : Longest)) return null;
        string names = within ? line[..dates[0].Span.Start].Trim().TrimEnd('-', '–', '—', '|', '/') : line;
        // "HARBOURTOWN - Ada Lind": where it was written stands before who did.
        int dash = names.LastIndexOf(" - ", StringComparison.Ordinal);
        if (dash > 0 && !Forenames.IsName(names.AsSpan(0, dash)) && Forenames.IsName(names.AsSpan(dash + 3).Trim())) names = names[(dash + 3)..];
        return BylineNames.Read(names, page.Outlet) is { Count: > 0 } found ? (PrintedByline.Evidence(page, block, found, Reason), beside, false) : null;
    }

    /// <summary>Below the text: <c>Ada Lind · Updated 3 May 2031</c>, where the page itself says that the day is the account's.</summary>
    public static PrintedByline? Below(PageView page, int block)
    {
        if (Lines(page, block) is not { Beside: false } line || !Forenames.IsName(line.Byline.Names[0])) return null;
        return DateScanner.Scan(page.Text(block), DayOrder.Unknown) is [{ Label: DateLabel.Published or DateLabel.Updated }, ..] ? line.Byline : null;
    }

    private static bool IsTeam(string line) => Words.Count(line) <= 4 && (line.EndsWith(" Team", StringComparison.Ordinal) || BylineWords.Holds(line, "staff"));

    /// <summary><c>김민수 기자</c>: scripts without capitals show a name by the office behind it.</summary>
    private static bool IsReporter(PageView page, int block, string name) =>
        char.GetUnicodeCategory(name[0]) == System.Globalization.UnicodeCategory.OtherLetter && page.WordCount(block) <= Longest && BylineWords.Holds(page.Text(block), "role");

    private static bool IsOutlet(PageView page, string name) => page.Outlet is { } outlet && SiteSuffix.SameSite(name, outlet);

    private static bool HasDate(PageView page, int block) =>
        block >= 0 && block < page.Count && page.Text(block).Length < 100 && DateScanner.Scan(page.Text(block), DayOrder.Unknown).Exists(d => d.IsDay);
}
