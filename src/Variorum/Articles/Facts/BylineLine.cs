namespace Variorum.Articles.Facts;

/// <summary>A line that says "by": with the names behind it, on the next line, behind a date or a label, or run into the name.</summary>
internal static class BylineLine
{
    public static PrintedByline? Led(PageView page, int block)
    {
        if (!PrintedByline.MayBe(page, block)) return null;
        string line = page.Page.Text.Quote(page.Span(block));
        if (BylineWords.IsOnlyLead(line) && block + 1 < page.Count && PrintedByline.MayBe(page, block + 1)) return PrintedByline.Read(page, block + 1, 0, "the line below \"By\"");
        int lead = BylineWords.Lead(line);
        if (lead == 0) lead = InnerLead(line);
        if (lead == 0) return null;
        bool sentence = Words.EndsAsSentence(line) && Words.Count(line) > 10 && !EndsAsTime(line);
        return sentence ? Described(page, block, line, lead) : PrintedByline.Read(page, block, lead, "a line with \"" + line[..lead].Trim().Trim(':', '—', '-').Trim() + "\"");
    }

    /// <summary><c>ByAda Lind</c>: less sure than a byline set as one, for teasers are set like this too.</summary>
    public static PrintedByline? Glued(PageView page, int block)
    {
        var text = page.Text(block);
        int lead = BylineWords.Lead(text, glued: true);
        return lead > 0 && PrintedByline.MayBe(page, block) && !Words.EndsAsSentence(text) ? PrintedByline.Read(page, block, lead, "a line with \"By\"") : null;
    }

    public static bool EndsAsTime(string line) => line.EndsWith("a.m.", StringComparison.OrdinalIgnoreCase) || line.EndsWith("p.m.", StringComparison.OrdinalIgnoreCase);

    /// <summary>"By Ada Lind, who writes about ports for this page.": the name before what is said of the person.</summary>
    private static PrintedByline? Described(PageView page, int block, string line, int lead)
    {
        int comma = line.IndexOf(',', lead);
        if (comma < 0 || page.Blocks[block].Role == BlockRole.Body || !line.StartsWith("by ", StringComparison.OrdinalIgnoreCase) || !Forenames.IsName(line.AsSpan(lead, comma - lead))) return null;
        return PrintedByline.Evidence(page, block, [line[lead..comma]], "a line with \"By\" and a word about the author");
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
}
