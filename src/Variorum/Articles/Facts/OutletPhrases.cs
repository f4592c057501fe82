using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>Names that lines of furniture say readers should follow, that sell newsletters, that speak of themselves, and those that bylines and notes on authors name as employers.</summary>
internal static class OutletPhrases
{
    /// <summary>Lines of the head that may name who wrote the account and for whom.</summary>
    private const int BylineLines = 14, LongestByline = 160;

    public static void Add(PageView page, int block, OutletCandidates found)
    {
        var text = page.Text(block);
        int at = page.Span(block).Start;
        bool asks = true;
        for (int i = 0; i < text.Length;)
        {
            int end = EndOfWord(text, i);
            if (end == i)
            {
                i++;
                continue;
            }
            var word = text[i..end];
            var kind = NoticeWords.Of(word);
            if (i > 0 && (kind & (NoticeWord.Small | NoticeWord.Ask)) == 0) asks = false;
            bool ask = (kind & NoticeWord.Ask) != 0 && (asks || char.IsLower(word[0])), behind = i > 0 && (kind & NoticeWord.Behind) != 0 && char.IsLower(word[0]);
            if (ask || behind)
            {
                int start = SkipSmall(text, end);
                if (Run(text, start) is var run && run > start && found.Add(ask ? OutletTrait.Asked : OutletTrait.Behind, text[start..run], at + start) is { } name && ask && (kind & NoticeWord.Support) != 0) name.Mark(OutletTrait.Supported);
            }
            else if (i == 0 || text[i - 1] == ' ' && i > 1 && text[i - 2] is '.' or '!' or '|')
            {
                int run = Run(text, i);
                if (run > i && run < text.Length - 1 && text[run] == ' ' && EndOfWord(text, run + 1) is var next && NoticeWords.Is(text[(run + 1)..next], NoticeWord.Itself)) found.Add(OutletTrait.OfItself, text[i..run], at + i);
            }
            if ((kind & NoticeWord.Product) != 0 && i > 1 && RunBefore(text, i) is >= 0 and var from && i - from > 2) found.Add(OutletTrait.Product, text[from..i], at + from);
            i = end;
        }
    }

    public static void AddBylines(PageView page, OutletCandidates found)
    {
        for (int i = Math.Max(0, page.FirstBody - BylineLines); i < page.Count; i++)
        {
            var text = page.Text(i);
            if (text.Length > LongestByline * 2 || page.Blocks[i].Role == BlockRole.Comment) continue;
            bool head = i < page.FirstBody + 3;
            if (head && text.Length <= LongestByline && (BylineWords.Lead(text) > 0 || Forenames.Begins(text))) AddEnd(page, i, found);
            if (i > page.LastBody - 3 && BylineWords.Holds(text, "role")) AddEmployer(page, i, found);
        }
    }

    /// <summary>"By Ada Lind, Harbour Post": the last piece of a byline that is no date.</summary>
    private static void AddEnd(PageView page, int block, OutletCandidates found)
    {
        var text = page.Text(block);
        int comma = text.LastIndexOfAny(",|•·");
        if (comma < 0 || text[comma..].ContainsAnyInRange('0', '9') || Words.Count(text[(comma + 1)..]) > 5) return;
        int start = SkipSmall(text, comma + 1);
        if (start < text.Length && char.IsUpper(text[start])) found.Add(OutletTrait.BylineEnd, text[start..], page.Span(block).Start + start);
    }

    /// <summary>"Ada Lind is a reporter for the Harbour Post."</summary>
    private static void AddEmployer(PageView page, int block, OutletCandidates found)
    {
        var text = page.Text(block);
        foreach (string word in (ReadOnlySpan<string>)[" for ", " at ", " of ", " with "])
        {
            int at = text.IndexOf(word, StringComparison.Ordinal);
            if (at < 0) continue;
            int start = SkipSmall(text, at + word.Length), run = Run(text, start);
            if (run > start) found.Add(OutletTrait.Employer, text[start..run], page.Span(block).Start + start);
        }
    }

    /// <summary>Behind articles and small words: "the", "our", "to", "us on".</summary>
    private static int SkipSmall(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
            int end = EndOfWord(text, at);
            if (end == at || !IsSmall(text[at..end])) return at;
            at = end;
        }
        return at;
    }

    private static bool IsSmall(ReadOnlySpan<char> word) => NoticeWords.Is(word, NoticeWord.Small);

    /// <summary>The end of a run of capitalised words, with "of", "the" and "&amp;" between two of them.</summary>
    private static int Run(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        for (int at = start; at < text.Length;)
        {
            int wordEnd = EndOfWord(text, at);
            var word = text[at..wordEnd];
            bool name = !word.IsEmpty && (char.IsUpper(word[0]) || char.IsDigit(word[0]) && end > start || Words.IsCaseless(word[0]));
            if (name && NoticeWords.Is(word, NoticeWord.Product)) break;
            if (!name && !(end > start && (word is "of" or "the" or "and" || word.IsEmpty && text[at] == '&'))) break;
            if (name) end = wordEnd;
            at = word.IsEmpty ? at + 1 : wordEnd;
            if (at >= text.Length || text[at] != ' ') break;
            at++;
        }
        return end;
    }

    /// <summary>Where the run of capitalised words in front of a word begins.</summary>
    private static int RunBefore(ReadOnlySpan<char> text, int end)
    {
        int start = end;
        while (start > 0 && text[start - 1] == ' ')
        {
            int from = start - 1;
            while (from > 0 && text[from - 1] != ' ' && text[from - 1] != '\n') from--;
            if (from == start - 1 || !char.IsUpper(text[from]) || IsSmall(text[from..(start - 1)]) || NoticeWords.Is(text[from..(start - 1)], NoticeWord.Ask)) break;
            start = from;
        }
        return start == end ? -1 : start;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '’' or '-' or '&' or '!' || text[at] == '.' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))) at++;
        return at;
    }
}
