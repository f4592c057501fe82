using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>The dates printed around an article: in its head, and below it where a word says what they are. Sentences and captions
/// have dates of their own, which are not the page's.</summary>
internal static class VisibleDateFinder
{
    /// <summary>A line that is a date of publication with byline and outlet has no more words than this; measured: 99 % of
    /// those found in the article corpora have under 20.</summary>
    private const int MaximumWords = 24;

    /// <summary>How far below the last paragraph a labelled date may stand.</summary>
    private const int TailBlocks = 8;

    public static List<VisibleDate> Find(PageView page, DayOrder order)
    {
        var found = new List<VisibleDate>();
        foreach (int i in HeadLines(page)) Add(page, i, order, inHead: true, found);
        int end = Math.Min(Math.Min(page.Count, page.Comments), page.LastBody + 1 + TailBlocks);
        for (int i = Math.Max(page.HeadEnd, page.LastBody + 1); i < end; i++) Add(page, i, order, inHead: false, found);
        return found;
    }

    /// <summary>The lines of the head: the few below the title, then those nearest to it, for farther ones above and below may be teasers' own
    /// and the line above it may give the day the page is read.</summary>
    private static IEnumerable<int> HeadLines(PageView page)
    {
        int middle = Math.Max(page.HeadStart, page.TitleBlock);
        for (int i = middle; i < Math.Min(page.HeadEnd, middle + BelowBlocks); i++) yield return i;
        for (int away = 1; middle + away < page.HeadEnd || middle - away >= page.HeadStart; away++)
        {
            if (away >= BelowBlocks && middle + away < page.HeadEnd) yield return middle + away;
            if (middle - away >= page.HeadStart && middle - away < page.HeadEnd) yield return middle - away;
        }
    }

    // A summary, a byline and the date.
    private const int BelowBlocks = 4;

    private static void Add(PageView page, int block, DayOrder order, bool inHead, List<VisibleDate> found)
    {
        if (page.Blocks[block].Role is BlockRole.Comment or BlockRole.PageTitle || block == page.TitleBlock) return;
        var text = page.Text(block);
        if (text.IndexOfAnyInRange('0', '9') < 0) return;
        bool says = SaysPublished(text);
        if (!says && page.WordCount(block) > MaximumWords && (page.Blocks[block].Role == BlockRole.Body || page.IsParagraph(block))) return;
        // The signature of an embedded post: — Name (@name) date.
        if (text.Contains("(@", StringComparison.Ordinal)) return;
        if (page.Blocks[block].Role == BlockRole.Body && Words.EndsAsSentence(text) && page.WordCount(block) > 12) return;

        int at = page.Span(block).Start;
        var dates = DateScanner.Scan(text, order);
        for (int i = 0; i < dates.Count; i++)
        {
            var date = dates[i];
            // A caption tells when a picture was taken; nobody gives the minute of that. A line that is nothing but dates is no caption.
            if (!date.IsDay || page.Blocks[block].Role == BlockRole.Caption && !says && !IsAllDates(text, dates) && (date.Edtf.Length == 10 || Words.EndsAsSentence(text))) continue;
            var label = DatePairs.Label(text, dates, i);
            if (label == DateLabel.None) label = LabelAbove(page, block, date.Span.Start);
            bool copyright = text[..date.Span.Start].Contains('©');
            if (label != DateLabel.Other && !copyright && (inHead || label != DateLabel.None)) found.Add(new VisibleDate(new TextSpan(at + date.Span.Start, at + date.Span.End), date.Edtf, label, inHead, Beside(text, dates) <= FewWords && !OtherParts.Hold(page, block)));
        }
    }

    /// <summary>Whether a line calls a date near its beginning that of publication: <c>Posted on May 3, 2031 in …</c>, <c>By Ada Lind Published: May 3, 2031</c>.</summary>
    private static bool SaysPublished(ReadOnlySpan<char> text) =>
        DateScanner.Scan(text[..Math.Min(text.Length, LabelReach)], DayOrder.Unknown) is [{ Label: DateLabel.Published } first, ..] && Words.Count(text[..first.Span.Start]) <= LabelWords;

    // A name and "Last published on" before a date.
    private const int LabelReach = 80, LabelWords = 7;

    /// <summary>Whether a line holds dates, their labels and no more than a word beside them.</summary>
    private static bool IsAllDates(ReadOnlySpan<char> text, List<FoundDate> dates) => Beside(text, dates) <= 1;

    /// <summary>How many words of a line are no date's and no date's label.</summary>
    private static int Beside(ReadOnlySpan<char> text, List<FoundDate> dates)
    {
        int other = Words.Count(text);
        foreach (var date in dates) other -= Words.Count(text[date.Span.Start..date.Span.End]) + (date.Label == DateLabel.None ? 0 : 1);
        return other;
    }

    // "May 3, 2031 • 3 min read", "On 3 May 2031 in Ports".
    private const int FewWords = 4;

    /// <summary>A line of a word or two above a date may be its label.</summary>
    public static DateLabel LabelAbove(PageView page, int block, int start)
    {
        if (block == 0 || start > 3 || page.WordCount(block - 1) > 3) return DateLabel.None;
        foreach (var part in DatePart.Cut(page.Text(block - 1)))
        {
            if (part.Label != DateLabel.None) return part.Label;
        }
        return DateLabel.None;
    }
}
