using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>The headline. In markup: the heading the page's own metadata agree with; in text: the line that repeats, that the page
/// title names, or that stands alone above the telling. A first paragraph is never one.</summary>
internal static class TitleFinder
{
    /// <summary>Share of words a heading has in common with what the metadata call the page, from which it is the headline.
    /// On the article corpora right and wrong headings part between .3 and .6.</summary>
    private const double Agreement = 0.45;

    public static Evidenced<string>? Find(PageView page) =>
        (page.IsMarkup ? OfMarkup(page) : TextTitleFinder.Find(page)) is { } found ? WithoutSite(page, found) : null;

    /// <summary>Some pages print the window's title for their headline, with the site's name behind it or before it, or a section behind a bar.</summary>
    private static Evidenced<string> WithoutSite(PageView page, Evidenced<string> found)
    {
        string headline = page.Outlet is { } outlet && SiteSuffix.WithoutKnown(found.Value, outlet) is { } known ? known : SiteSuffix.WithoutBar(found.Value);
        if (headline == found.Value) return found;
        int at = found.Span is { } span ? page.Page.Text[span].IndexOf(headline, StringComparison.Ordinal) : -1;
        return found with { Value = headline, Span = at < 0 ? found.Span : new TextSpan(found.Span!.Value.Start + at, found.Span.Value.Start + at + headline.Length) };
    }

    private static Evidenced<string>? OfMarkup(PageView page)
    {
        string[] names = [.. ((string?[])[page.Markup.Article.Headline, page.Markup.Meta("og:title", "twitter:title"), page.Markup.PageTitle, page.Capture.Declared.Title])
            .Where(n => !string.IsNullOrWhiteSpace(n)).Select(n => Words.Line(n!))];
        int best = -1;
        double most = 0;
        uint[][] said = [.. names.Concat(names.Select(name => SiteSuffix.Without(name, page.Outlet))).Select(name => Words.Hashes(Words.Fold(name)))];
        for (int i = 0; i < page.Count; i++)
        {
            double score = Score(page, i, said);
            if (score > most) (best, most) = (i, score);
        }
        if (best >= 0) return OfHeading(page, best, names, names.Length == 0 ? "first-level heading" : "heading that the page's metadata name");
        return OfName(page, names);
    }

    /// <summary>How well a heading fits: likeness to the names, and standing first among equals and near the telling.</summary>
    private static double Score(PageView page, int block, uint[][] names)
    {
        int level = page.Page.Blocks[block].HeadingLevel;
        if (level is 0 or > 2 || page.Text(block).Length > 300) return 0;
        var words = Words.Hashes(Words.Fold(page.Text(block)));
        double likeness = names.Length == 0 ? 0.5 : names.Max(name => Words.Likeness(words, name));
        if (likeness < Agreement && !(level == 1 && IsOnly(page, block))) return 0;
        double place = block <= page.FirstBody ? 0.1 : 0;
        return likeness + place + (level == 1 ? 0.2 : 0) - 0.0001 * block;
    }

    /// <summary>The page's only first-level heading above the telling is its headline even where the metadata word it otherwise.</summary>
    private static bool IsOnly(PageView page, int block)
    {
        if (block > page.FirstBody || page.WordCount(block) < 3) return false;
        for (int i = 0; i < page.Count; i++)
        {
            if (i != block && page.Page.Blocks[i].HeadingLevel == 1) return false;
        }
        return true;
    }

    /// <summary>The first-level heading above the telling that the rules for roles took for the headline, where the metadata share no words with it.</summary>
    private static int FirstTitle(PageView page)
    {
        for (int i = 0; i < Math.Min(page.Count, page.FirstBody); i++)
        {
            if (page.Blocks[i].Role == BlockRole.Title && page.Page.Blocks[i].HeadingLevel == 1) return i;
        }
        return -1;
    }

    private static Evidenced<string> OfHeading(PageView page, int block, string[] names, string reason)
    {
        page.TitleBlock = block;
        var span = page.Span(block);
        string heading = Words.Line(page.Page.Text.Quote(span));
        // A kicker inside the heading ("Politics |") is not of the headline: the metadata know where it begins. Without a mark behind
        // it the words are the headline's own: "2031 Guide to Piers" over the metadata's "Guide to Piers".
        foreach (string name in names)
        {
            int at = heading.IndexOf(name, StringComparison.Ordinal);
            if (at > 0 && IsMark(heading[..at].TrimEnd()[^1]) && name.Length * 2 > heading.Length && at + name.Length == heading.Length && page.FindIn(name, block, block + 1) is { } inside) return new(name, inside, "heading without its kicker, as the metadata have it");
        }
        if (HeadingPart.Find(page, block, names) is { } part) return new(Words.Line(page.Page.Text.Quote(part)), part, "the part of the heading that the metadata name");
        return new(heading, span, reason);
    }

    private static bool IsMark(char c) => c is '|' or '/' or '•' or '·' or '»' or '›' or '—';

    private static Evidenced<string>? OfName(PageView page, string[] names)
    {
        if (names.Length == 0) return PrintedTitle.Find(page, names) is >= 0 and var bold ? OfLine(page, bold, "line set above the text as a headline is") : null;
        string name = SiteSuffix.Without(names[0], page.Outlet);
        for (int i = 0; i < page.Count && i <= page.FirstBody; i++)
        {
            if (page.Page.Blocks[i].Surroundings?.Regions.HasFlag(Articles.Markup.Region.PageTitle) == true || Words.Fold(page.Text(i)) != Words.Fold(name)) continue;
            return OfLine(page, i, "line that the page's metadata name");
        }
        int first = FirstTitle(page), printed = first < 0 ? PrintedTitle.Find(page, names) : -1;
        if (printed >= 0) return OfLine(page, printed, "line above the text that the page's title names, or that is set as a headline is");
        return first >= 0 ? OfHeading(page, first, names, "first-level heading; the page's metadata say otherwise") : new(name, page.FindIn(name, 0, page.Count), "the page's metadata; no heading says it");
    }

    private static Evidenced<string> OfLine(PageView page, int block, string reason)
    {
        page.TitleBlock = block;
        return new(Words.Line(page.Page.Text.Quote(page.Span(block))), page.Span(block), reason);
    }
}
