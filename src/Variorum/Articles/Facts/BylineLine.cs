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

    /// <summary><c>by adalind</c>, <c>May 3, 2031 by ada_lind</c>: the name of an account and nothing else behind the word.</summary>
    public static PrintedByline? Account(PageView page, int block)
    {
        string line = page.Page.Text.Quote(page.Span(block));
        int lead = BylineWords.Lead(line);
        if (lead == 0) lead = InnerLead(line);
        if (lead == 0 || !line[..lead].TrimEnd(' ', ':').EndsWith("by", StringComparison.OrdinalIgnoreCase) || !PrintedByline.MayBe(page, block)) return null;
        string name = line[lead..].Trim();
        bool account = name.Length is > 2 and <= LongestAccount && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-') && name.Any(char.IsAsciiLetter) && !BylineWords.Is(name, "stop");
        return account ? PrintedByline.Evidence(page, block, [name], "an account's name behind \"by\"") : null;
    }

    /// <summary>Few sites let accounts have longer names.</summary>
    private const int LongestAccount = 30;

    public static bool EndsAsTime(string line) => line.EndsWith("a.m.", StringComparison.OrdinalIgnoreCase) || line.EndsWith("p.m.", StringComparison.OrdinalIgnoreCase);

    /// <summary>"By Ada Lind, who writes about ports for this page.": the name before what is said of the person.</summary>
    private static PrintedByline? Described(PageView page, int block, string line, int lead)
    {
        int comma = line.IndexOf(',', lead);
        if (comma < 0 || page.Blocks[block].Role == BlockRole.Body || !line.StartsWith("by ", StringComparison.OrdinalIgnoreCase) || !Forenames.IsName(line.AsSpan(lead, comma - lead))) return null;
        return PrintedByline.Evidence(page, block, [line[lead..comma]], "a line with \"By\" and a word about the author");
    }

    /// <summary><c>News by …</c>, <c>Dec 19, 2023 by …</c>, <c>Ein Bericht von …</c>, <c>This text was written by …</c>: where the names
    /// begin behind a date or a word or two; 0 when "by" stands for something else, as in "Photo by".</summary>
    private static int InnerLead(string line)
    {
        if (Words.Count(line) > 16) return 0;
        int written = line.IndexOf(" written by ", StringComparison.OrdinalIgnoreCase);
        if (written > 0 && Forenames.Begins(line.AsSpan(written + " written by ".Length))) return written + " written by ".Length;
        if (Words.EndsAsSentence(line)) return 0;
        for (int space = line.IndexOf(' '); space > 0; space = line.IndexOf(' ', space + 1))
        {
            int end = line.IndexOf(' ', space + 1);
            if (end < 0) return 0;
            var word = line.AsSpan(space + 1, end - space - 1);
            if (!BylineWords.Is(word, "lead") && !(BylineWords.Is(word, "lead-name") && Forenames.Begins(line.AsSpan(end + 1)))) continue;
            return FollowsLabel(line[..space]) && (word.Equals("by", StringComparison.OrdinalIgnoreCase) || IsTwoCapitals(line.AsSpan(end + 1))) ? end + 1 : 0;
        }
        return 0;
    }

    private static bool FollowsLabel(string before) =>
        DateScanner.Scan(before, DayOrder.Unknown).Count > 0 || Words.Count(before) <= 2 && !BylineWords.Holds(before, "stop") && BylineWords.Holds(before, "label");

    private static bool IsTwoCapitals(ReadOnlySpan<char> names)
    {
        int space = names.IndexOf(' ');
        return space > 0 && space + 1 < names.Length && char.IsUpper(names[0]) && char.IsUpper(names[space + 1]);
    }
}
