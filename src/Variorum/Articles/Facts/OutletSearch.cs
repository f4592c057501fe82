using Variorum.Articles.Roles;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>Looks through a page for names that may be its outlet's.</summary>
internal static class OutletSearch
{
    /// <summary>A logo stands among the first lines; a menu goes on.</summary>
    private const int TopLines = 6, UpperLines = 24;

    /// <summary>Below the telling, from its end and from the page's: names of sites stand alone, among links.</summary>
    private const int LowerLines = 30;

    /// <summary>Words of a line that may be a name; of a furniture's sentence; characters of a window's title.</summary>
    private const int LineWords = 5, MenuWords = 30, SentenceLength = 220, TitleLength = 300;

    public static OutletCandidates Find(PageView page)
    {
        var found = new OutletCandidates();
        AddWindow(page, found);
        OutletNotices.Add(page, found);
        for (int i = 0; i < page.Count; i++)
        {
            if (IsFurniture(page, i) && page.Text(i).Length <= SentenceLength) OutletPhrases.Add(page, i, found);
        }
        OutletPhrases.AddBylines(page, found);
        AddLines(page, found);
        OutletAddresses.Add(page, found);
        found.Prune();
        return found;
    }

    /// <summary>Whether a block is neither the telling nor a reader's word.</summary>
    public static bool IsFurniture(PageView page, int block) => page.Blocks[block].Role is not (BlockRole.Body or BlockRole.Comment or BlockRole.Caption);

    /// <summary>The window's title: of markup the page's, of scraped text its first line.</summary>
    public static string? WindowOf(PageView page)
    {
        if (page.IsMarkup) return page.Markup.PageTitle;
        return page.Count > 0 && page.FirstBody > 0 && page.Text(0).Length <= TitleLength ? page.Page.Text.Quote(page.Span(0)) : null;
    }

    private static void AddWindow(PageView page, OutletCandidates found)
    {
        if (WindowOf(page) is not { } title) return;
        int at = page.IsMarkup ? -1 : page.Span(0).Start;
        var marks = SiteSuffix.MarksOf(title);
        for (int i = 0; i < marks.Count; i++)
        {
            int start = marks[i].End, end = i + 1 < marks.Count ? marks[i + 1].Start : title.Length;
            // Behind a dash the headline may go on: "Ferry sinks - and nobody noticed".
            bool goesOn = !title.AsSpan(marks[i].Start, marks[i].Length).Contains('|') && start < end && char.IsLower(title[start]) && title.AsSpan(start, end - start).Contains(' ');
            if (goesOn) continue;
            var piece = found.Add(i + 1 == marks.Count ? OutletTrait.WindowEnd : OutletTrait.WindowInner, title.AsSpan(start, end - start), at < 0 ? -1 : at + start);
            if (piece is null || i + 1 < marks.Count) continue;
            if (title.AsSpan(marks[i].Start, marks[i].Length).Contains('|')) piece.Mark(OutletTrait.WindowBar);
            if (TitleSite.StandsAlone(page, title[..marks[i].Start])) piece.Mark(OutletTrait.WindowAlone);
        }
        if (marks.Count == 0 || found.Add(OutletTrait.WindowStart, title.AsSpan(0, marks[0].Start), at) is not { } first) return;
        if (TitleSite.StandsAlone(page, title[marks[0].End..])) first.Mark(OutletTrait.WindowStartAlone);
    }

    /// <summary>"Bay of Tides Post", but not "Skip to main content".</summary>
    private static bool IsNameCased(ReadOnlySpan<char> line)
    {
        foreach (var range in line.Split(' '))
        {
            if (line[range].Length > SmallWord && char.IsLower(line[range][0])) return false;
        }
        return !char.IsLower(line[0]);
    }

    private const int SmallWord = 3;

    /// <summary>"Harbour Post Menu Search Sign in": a name in front of a menu's own words on one line.</summary>
    private static void AddLogo(PageView page, int block, OutletTrait clue, OutletCandidates found)
    {
        var text = page.Text(block);
        int words = 0;
        for (int at = 0; at < text.Length && words < LineWords;)
        {
            int space = text[at..].IndexOf(' '), end = space < 0 ? text.Length : at + space;
            uint hash = TextHash.OfLower(text[at..end]);
            if (words > 0 && ((WordKinds.English.Of(hash) | WordKinds.Abroad.Of(hash)) & (WordKind.Furniture | WordKind.Call)) != 0)
            {
                if (!OutletTraits.IsCommon(text[..at])) found.Add(clue, text[..at], page.Span(block).Start);
                return;
            }
            words++;
            at = end + 1;
        }
    }

    private static void AddLines(PageView page, OutletCandidates found)
    {
        var first = OutletTrait.FirstLine;
        int lower = Math.Max(page.LastBody + 1, page.FirstBody);
        for (int i = 0; i < page.Count; i++)
        {
            if (!IsFurniture(page, i)) continue;
            bool above = i < Math.Min(page.FirstBody, UpperLines), below = i >= lower && (i < lower + LowerLines || i >= page.Count - LowerLines);
            if (above && i < TopLines && page.WordCount(i) is > 1 and < MenuWords && !Words.EndsAsSentence(page.Text(i))) AddLogo(page, i, OutletTrait.TopLine, found);
            if (!above && !below || page.WordCount(i) is 0 or > LineWords || Words.EndsAsSentence(page.Text(i))) continue;
            if (OutletTraits.IsCommon(page.Text(i)) && found.Of(OutletCandidates.Key(page.Text(i))) is null) continue;
            found.Add(!above ? OutletTrait.LowerLine : i < TopLines ? IsNameCased(page.Text(i)) ? first : OutletTrait.TopLine : OutletTrait.UpperLine, page.Text(i), page.Span(i).Start);
            if (IsNameCased(page.Text(i))) first = OutletTrait.TopLine;
        }
    }
}
