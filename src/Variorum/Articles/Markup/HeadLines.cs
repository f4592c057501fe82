using Variorum.Articles.Facts;
using Variorum.Text;

namespace Variorum.Articles.Markup;

/// <summary>Headline, byline and date that a page sets into one cell with line breaks between, as old layouts do, cut into blocks of their
/// own. Where one of the three is missing the lines may be anything, an address or a poem, and stay together.</summary>
internal static class HeadLines
{
    /// <summary>A headline, a deck, names, a date and a place.</summary>
    private const int MostLines = 6;

    /// <summary>Longer lines are paragraphs.</summary>
    private const int LongestLine = 200;

    public static IReadOnlyList<RawBlock> Cut(SourceText text, IReadOnlyList<RawBlock> blocks)
    {
        List<RawBlock>? cut = null;
        for (int i = 0; i < blocks.Count; i++)
        {
            bool parted = IsHead(text[blocks[i].Span], blocks[i]);
            if (parted) cut ??= [.. blocks.Take(i)];
            if (parted) AddLines(text, blocks[i], cut!);
            else cut?.Add(blocks[i]);
        }
        return cut ?? blocks;
    }

    private static bool IsHead(ReadOnlySpan<char> block, RawBlock raw)
    {
        if (raw.HeadingLevel > 0 || raw.Form == BlockForm.ListItem || !block.Contains('\n') || block.Length > MostLines * LongestLine || block.Count('\n') >= MostLines) return false;
        int number = 0;
        bool led = false, dated = false;
        foreach (var range in block.Split('\n'))
        {
            var line = block[range];
            if (line.Length > LongestLine || Words.EndsAsSentence(line) && !BylineLine.EndsAsTime(line.ToString())) return false;
            bool byline = BylineWords.Lead(line) > 0, date = DateScanner.Scan(line, DayOrder.Unknown).Exists(d => d.IsDay);
            // The first is the headline: who is named there, or when, is what it tells.
            if (number++ == 0 && (byline || date || Words.Count(line) < 3)) return false;
            led |= byline;
            dated |= date;
        }
        return led && dated;
    }

    /// <summary>Which of the lines the links and the bold words stand in is not known any more.</summary>
    private static void AddLines(SourceText text, RawBlock block, List<RawBlock> cut)
    {
        for (int start = block.Span.Start, end; start < block.Span.End; start = end + 1)
        {
            end = start + text[new TextSpan(start, block.Span.End)].IndexOf('\n');
            if (end < start) end = block.Span.End;
            bool first = start == block.Span.Start;
            cut.Add(block with { Span = new TextSpan(start, end), BlankBefore = first ? block.BlankBefore : 0, LinkLength = 0, Links = 0, StressLength = 0 });
        }
    }
}
