using AngleSharp.Dom;
using Variorum.Articles.Markup;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>A byline that readers see: a line that begins with "By", an author's link, a name beside the date.</summary>
internal sealed record PrintedByline(List<string> Names, TextSpan Span, string Reason)
{
    /// <summary>Some outlets print the byline below the text, within this many blocks.</summary>
    private const int TailBlocks = 5;

    /// <summary>A byline with three names, roles and a date has no more characters.</summary>
    private const int Longest = 220;

    public static PrintedByline? Find(PageView page)
    {
        int end = page.HeadEnd;
        for (int i = page.HeadStart; i < end; i++)
        {
            if (Led(page, i) is { } led) return led;
        }
        for (int i = page.HeadStart; i < end; i++)
        {
            if ((Linked(page, i) ?? BesideDate(page, i) ?? AboveRole(page, i)) is { } found) return found;
        }
        for (int i = page.LastBody + 1; i < Math.Min(Math.Min(page.Count, page.Comments), page.LastBody + 1 + TailBlocks); i++)
        {
            if (Led(page, i) is { } led) return led;
        }
        return null;
    }

    private static bool MayBe(PageView page, int block) =>
        block != page.TitleBlock && page.Text(block).Length <= Longest && page.Blocks[block].Role is not (BlockRole.Comment or BlockRole.PageTitle) && !IsReaders(page, block)
        && (page.Blocks[block].Role != BlockRole.Caption || page.Text(block).StartsWith("By ", StringComparison.OrdinalIgnoreCase) && Words.Count(page.Text(block)) <= 8);

    /// <summary>Whether the markup around a block calls it a reader's comment: who is named there wrote that and nothing else.</summary>
    private static bool IsReaders(PageView page, int block) =>
        page.Page.Blocks[block].Surroundings is { } around && ((around.Hints & Hint.Comment) != 0 || (around.Regions & Region.CommentItem) != 0);

    private static PrintedByline? Led(PageView page, int block)
    {
        if (!MayBe(page, block)) return null;
        string line = page.Page.Text.Quote(page.Span(block));
        if (BylineWords.IsOnlyLead(line) && block + 1 < page.Count && MayBe(page, block + 1)) return Read(page, block + 1, 0, "the line below \"By\"");
        int lead = BylineWords.Lead(line);
        if (lead == 0) lead = InnerLead(line);
        if (lead == 0 || Words.EndsAsSentence(line) && Words.Count(line) > 10) return null;
        return Read(page, block, lead, "a line with \"" + line[..lead].Trim().Trim(':', '—', '-').Trim() + "\"");
    }

    /// <summary><c>News by …</c>, <c>Dec 19, 2023 by …</c>, <c>1:39 pm | By …</c>: where the names begin behind a date or a word or two;
    /// 0 when "by" stands for something else, as in "Photo by".</summary>
    private static int InnerLead(string line)
    {
        int by = line.IndexOf(" by ", StringComparison.OrdinalIgnoreCase);
        if (by <= 0 || Words.Count(line) > 16 || Words.EndsAsSentence(line)) return 0;
        string before = line[..by];
        bool dated = DateScanner.Scan(before, DayOrder.Unknown).Exists(d => d.IsDay);
        bool labelled = Words.Count(before) <= 2 && !BylineWords.Holds(before, "stop") && BylineWords.Holds(before, "label");
        return dated || labelled ? by + 4 : 0;
    }

    /// <summary>Links and elements that markup calls the author's.</summary>
    private static PrintedByline? Linked(PageView page, int block)
    {
        var raw = page.Page.Blocks[block];
        if (raw.Element is not { } element || !MayBe(page, block)) return null;
        var links = element.QuerySelectorAll("a[rel~=author], [itemprop=author], a[href*='/author'], a[href*='/by/'], a[href*='/staff/'], a[href*='/contributor'], a[href*='/people/'], a[href*='/profile']")
            .Select(link => Words.Line(link.TextContent)).Where(name => BylineNames.IsPerson(name, page.Outlet) && name.Contains(' ')).Distinct(StringComparer.Ordinal).ToList();
        if (links.Count is > 0 and <= 6) return new PrintedByline(links, page.FindIn(links[0], block, block + 1) ?? page.Span(block), "a link to the author's page");
        bool author = raw.Surroundings is { } near && (near.NearHints & Hint.Author) != 0;
        return author && Words.Count(page.Text(block)) <= 14 ? Read(page, block, 0, "an element the markup calls the author's") : null;
    }

    /// <summary><c>Ada Lindqvist - Dec 21, 2023</c>, or a name on a line of its own above or below the date.</summary>
    private static PrintedByline? BesideDate(PageView page, int block)
    {
        if (!MayBe(page, block) || block <= page.TitleBlock || page.TitleBlock < 0) return null;
        string line = page.Page.Text.Quote(page.Span(block));
        var dates = DateScanner.Scan(line, DayOrder.Unknown);
        bool within = dates.Count > 0 && dates[0].Span.Start > 4 && !Words.EndsAsSentence(line);
        bool beside = dates.Count == 0 && (HasDate(page, block + 1) || HasDate(page, block - 1));
        if (!within && !beside || Words.Count(line) > 14) return null;
        string names = within ? line[..dates[0].Span.Start].Trim().TrimEnd('-', '–', '—', '|', '/') : line;
        return BylineNames.Read(names, page.Outlet) is { Count: > 0 } read && Forenames.IsName(read[0]) ? Evidence(page, block, read, "a person's name beside the date") : null;
    }

    /// <summary>A person's name with what the person is on the next line: "Senior Editor", "Post Staff".</summary>
    private static PrintedByline? AboveRole(PageView page, int block)
    {
        if (page.TitleBlock < 0 || block <= page.TitleBlock || block + 1 >= page.Count || !MayBe(page, block) || Words.Count(page.Text(block)) > 4) return null;
        var below = page.Text(block + 1);
        if (Words.Count(below) > 5 || !BylineWords.Holds(below, "role") && !BylineWords.Holds(below, "staff") || !Forenames.IsName(page.Text(block))) return null;
        return Read(page, block, 0, "a person's name above what the person does");
    }

    private static bool HasDate(PageView page, int block) =>
        block >= 0 && block < page.Count && page.Text(block).Length < 100 && DateScanner.Scan(page.Text(block), DayOrder.Unknown).Exists(d => d.IsDay);

    private static PrintedByline? Read(PageView page, int block, int start, string reason) =>
        BylineNames.Read(page.Page.Text.Quote(page.Span(block))[start..], page.Outlet) is { Count: > 0 } names ? Evidence(page, block, names, reason) : null;

    private static PrintedByline Evidence(PageView page, int block, List<string> names, string reason) =>
        new(names, page.FindIn(names[0], block, block + 1) ?? page.Span(block), reason);
}
