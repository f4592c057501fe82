using AngleSharp.Dom;
using Variorum.Articles.Markup;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>A byline that readers see: a line that begins with "By", an author's link, a name beside the date.</summary>
internal sealed record PrintedByline(List<string> Names, TextSpan Span, string Reason)
{
    /// <summary>Whether a line near the title says "by".</summary>
    public bool IsLed { get; private init; }

    /// <summary>Some outlets print the byline below the text, within this many blocks.</summary>
    private const int TailBlocks = 5;

    /// <summary>Scraped menus, forms and buttons put so many lines between a byline and the text.</summary>
    private const int FarBlocks = 60;

    private const int FollowingBlocks = 10, AloneBlocks = 8;

    /// <summary>A name that no list knows stands so near below the title.</summary>
    internal const int NearBlocks = 4;

    /// <summary>A byline with three names, roles and a date has no more characters.</summary>
    private const int Longest = 220;

    public static PrintedByline? Find(PageView page)
    {
        int end = page.HeadEnd;
        // Menus stand above the title, bylines mostly below it.
        int title = Math.Clamp(page.TitleBlock + 1, page.HeadStart, end);
        foreach (int i in (IEnumerable<int>)[.. Enumerable.Range(title, end - title), .. Enumerable.Range(page.HeadStart, title - page.HeadStart)])
        {
            if (BylineLine.Led(page, i) is { } led) return WithFollowing(page, led, i) with { IsLed = true };
        }
        for (int i = page.HeadStart; i < end; i++)
        {
            if (Linked(page, i) is { } linked) return linked;
        }
        for (int i = page.HeadStart; i < end; i++)
        {
            if ((BylineLine.Glued(page, i) ?? DatedByline.Sure(page, i) ?? AboveRole(page, i)) is { } found) return found;
        }
        if (Alone(page) is { } alone) return alone;
        for (int i = page.LastBody + 1; i < Math.Min(Math.Min(page.Count, page.Comments), page.LastBody + 1 + TailBlocks); i++)
        {
            if ((BylineLine.Led(page, i) ?? DatedByline.Below(page, i)) is { } led) return led;
        }
        return FarAbove(page) ?? AuthorNote.Find(page) ?? DatedByline.Unsure(page) ?? Account(page) ?? Marked(page);
    }

    private static PrintedByline? Account(PageView page)
    {
        if (page.TitleBlock < 0) return null;
        for (int i = page.TitleBlock + 1; i < Math.Min(page.Count, page.TitleBlock + 1 + NearBlocks); i++)
        {
            if (BylineLine.Account(page, i) is { } account) return account;
        }
        return null;
    }

    /// <summary>"By" with a name on a line that menus and buttons keep apart from the text.</summary>
    private static PrintedByline? FarAbove(PageView page)
    {
        for (int i = Math.Min(page.HeadStart, page.FirstBody) - 1; i >= Math.Max(0, page.FirstBody - FarBlocks); i--)
        {
            if (page.Page.Blocks[i].LinkLength == 0 && BylineLine.Led(page, i) is { } led && Forenames.IsName(led.Names[0])) return led;
        }
        return null;
    }

    /// <summary>Further authors have lines of their own: "By" again, or a name and nothing else.</summary>
    private static PrintedByline WithFollowing(PageView page, PrintedByline first, int block)
    {
        List<string> names = [.. first.Names];
        var span = first.Span;
        bool listed = BylineWords.IsOnlyLead(page.Page.Text.Quote(page.Span(block)));
        for (int i = listed ? block + 2 : block + 1; i < Math.Min(page.Count, block + FollowingBlocks); i++)
        {
            string line = Words.Line(page.Page.Text.Quote(page.Span(i)));
            if (line is "," or "and" or "&") continue;
            bool names2 = listed ? MayBe(page, i) && Forenames.IsName(line) && !BylineWords.Holds(line, "role") && !BylineWords.Holds(line, "org") : BylineWords.Lead(line) > 0;
            if (!names2 || (listed ? Read(page, i, 0, "") : BylineLine.Led(page, i)) is not { } more || !more.Names.TrueForAll(name => Forenames.IsName(name))) break;
            names.AddRange(more.Names.Where(name => !names.Contains(name, StringComparer.OrdinalIgnoreCase)));
            span = span.Union(more.Span);
        }
        return first with { Names = names, Span = span };
    }

    /// <summary>A person's name on a line between title and text, alone or with whom the person writes for, where there is but one. Where the window's title is the
    /// only headline, menus stand below it, and the name near the text.</summary>
    private static PrintedByline? Alone(PageView page)
    {
        if (page.TitleBlock < 0) return null;
        int end = Math.Min(page.FirstBody, page.TitleBlock + AloneBlocks);
        return Alone(page, page.TitleBlock + 1, end) ?? (page.TitleBlock == 0 ? Alone(page, Math.Max(end, page.FirstBody - AloneBlocks), page.FirstBody) : null);
    }

    private static PrintedByline? Alone(PageView page, int from, int to)
    {
        PrintedByline? found = null;
        for (int i = from; i < to; i++)
        {
            var text = page.Text(i);
            if (!MayBe(page, i) || page.Blocks[i].Role == BlockRole.Caption || page.WordCount(i) > 8 || Words.EndsAsSentence(text) || IsClause(text) || BylineWords.Holds(text, "stop")) continue;
            if (Read(page, i, 0, "a person's name on a line between title and text") is not { Names: [var name] } line || !Forenames.Begins(name) || !Forenames.IsName(name)) continue;
            if (found is not null && found.Names[0] != name) return null;
            found ??= line;
        }
        return found;
    }

    internal static bool MayBe(PageView page, int block) =>
        block != page.TitleBlock && page.Text(block).Length <= Longest && page.Blocks[block].Role is not (BlockRole.Comment or BlockRole.PageTitle) && !IsReaders(page, block)
        && (page.Blocks[block].Role != BlockRole.Caption || IsAuthors(page, block) || page.Text(block).StartsWith("By ", StringComparison.OrdinalIgnoreCase) && page.WordCount(block) <= 8);

    /// <summary>What Firefox's reading view, saved, calls the byline; elsewhere credits are a picture's.</summary>
    private const string ReadingViewByline = "reader-credits";

    /// <summary>Whether the markup calls the block the author's: some outlets set the byline as their author's picture's caption.</summary>
    private static bool IsAuthors(PageView page, int block) =>
        page.Page.Blocks[block] is { Surroundings: { } around } raw && ((around.NearHints & Hint.Author) != 0 || raw.Element?.ClassList.Contains(ReadingViewByline) == true);

    /// <summary>Whether a line says more than who somebody is: words in small letters make it a clause.</summary>
    internal static bool IsClause(ReadOnlySpan<char> line)
    {
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (word.Length > 1 && char.IsLower(word[0]) && !BylineWords.Is(word, "particle") && !BylineWords.Is(word, "role") && !BylineWords.Is(word, "staff") && !BylineWords.Is(word, "joint") && !BylineWords.Is(word, "joint-names") && word is not ("at" or "for" or "in")) return true;
        }
        return false;
    }

    /// <summary>Whether the markup around a block calls it a reader's comment: who is named there wrote that and nothing else. Where it says
    /// the same of the headline it speaks of something else.</summary>
    private static bool IsReaders(PageView page, int block) => IsComment(page, block) && !(page.TitleBlock >= 0 && IsComment(page, page.TitleBlock));

    private static bool IsComment(PageView page, int block) =>
        page.Page.Blocks[block].Surroundings is { } around && ((around.Hints & Hint.Comment) != 0 || (around.Regions & Region.CommentItem) != 0);

    private static bool IsAuthorLink(IElement element)
    {
        if (element.GetAttribute("itemprop") is { } property && property.Split(' ').Contains("author", StringComparer.Ordinal)) return true;
        if (element.LocalName != "a") return false;
        if (element.GetAttribute("rel") is { } rel && rel.Split(' ').Contains("author", StringComparer.Ordinal)) return true;
        return element.GetAttribute("href") is { } address && BylineWords.IsAuthorsAddress(address);
    }

    /// <summary>Links and elements that markup calls the author's.</summary>
    private static PrintedByline? Linked(PageView page, int block)
    {
        var raw = page.Page.Blocks[block];
        if (raw.Element is not { } element || !MayBe(page, block)) return null;
        var links = NearElements.Of(element).Where(IsAuthorLink)
            .SelectMany(link => BylineNames.Read(Words.Line(link.TextContent), page.Outlet)).Where(name => BylineNames.IsPerson(name, page.Outlet) && name.Contains(' ')).Distinct(StringComparer.Ordinal).ToList();
        if (links.Count is > 0 and <= 6) return new PrintedByline(links, page.FindIn(links[0], block, block + 1) ?? page.Span(block), "a link to the author's page");
        return Marked(page, block) is { } read && IsLikely(page, read.Names[0]) ? read : null;
    }

    /// <summary>What markup calls the author's holds sections, days and degrees too: words that are no name we know come last.</summary>
    private static PrintedByline? Marked(PageView page)
    {
        for (int i = page.HeadStart; i < page.HeadEnd; i++)
        {
            if (MayBe(page, i) && Marked(page, i) is { } marked) return marked;
        }
        return null;
    }

    private static PrintedByline? Marked(PageView page, int block) =>
        page.Page.Blocks[block].Element is not null && IsAuthors(page, block) && page.WordCount(block) <= 14 ? Read(page, block, 0, "an element the markup calls the author's") : null;

    private static bool IsLikely(PageView page, string name) =>
        !BylineNames.IsPerson(name, page.Outlet) || Forenames.Begins(name) || Forenames.IsName(name) || UnlistedNames.Is(page, name) || char.GetUnicodeCategory(name[0]) == System.Globalization.UnicodeCategory.OtherLetter;

    /// <summary>A person's name with what the person is on the next line: "Senior Editor", "Post Staff".</summary>
    private static PrintedByline? AboveRole(PageView page, int block)
    {
        if (page.TitleBlock < 0 || block <= page.TitleBlock || block + 1 >= page.Count || !MayBe(page, block) || page.WordCount(block) > 4) return null;
        var below = page.Text(block + 1);
        if (page.WordCount(block + 1) > 5 || !BylineWords.Holds(below, "role") && !BylineWords.Holds(below, "staff")) return null;
        if (!Forenames.IsName(page.Text(block)) && !(block <= page.TitleBlock + NearBlocks && UnlistedNames.Is(page, page.Text(block)))) return null;
        return Read(page, block, 0, "a person's name above what the person does");
    }

    internal static PrintedByline? Read(PageView page, int block, int start, string reason) =>
        BylineNames.Read(page.Page.Text.Quote(page.Span(block))[start..], page.Outlet) is { Count: > 0 } names ? Evidence(page, block, names, reason) : null;

    internal static PrintedByline Evidence(PageView page, int block, List<string> names, string reason) =>
        new(names, page.FindIn(names[0], block, block + 1) ?? page.Span(block), reason);
}
