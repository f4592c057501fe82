using System.Buffers;
using Variorum.Text;

namespace Variorum.Articles.Live;

/// <summary>
/// The entries of a live blog in scraped text by their setting alone, whatever the nets think of them: lines of time, each with a sentence a few lines below it.
/// Comments, programmes and tickers of other stories are set alike. What sets entries apart: the page calls itself a live blog, or they run from the newest to the oldest and
/// are most of what is told; and nobody is offered to reply.
/// </summary>
internal static class LiveRun
{
    /// <summary>As many as make a live blog of what the nets keep; of the corpora's 1,212 scraped pages two have so many, a live blog and a list of posts over two days.</summary>
    private const int FewestEntries = 5;

    /// <summary>Between a line of time and the text stand the heading, who writes and from where, a button.</summary>
    internal const int Reach = 6;

    /// <summary>More lines than this lie between two entries only where something else begins.</summary>
    private const int Widest = 60;

    /// <summary>Of so many steps from entry to entry one may go forwards in time: an entry that was put back.</summary>
    private const int Steps = 4;

    /// <summary>The headline, a kicker or the label of the entries stands so few lines above the first of them; the window's title, where the scraper kept it, among the first of the page.</summary>
    private const int NameReach = 40, Top = 3;

    private static readonly SearchValues<string> Names = SearchValues.Create([.. Lexicon.Load("live-phrases.tsv").Rows.Select(row => row.Key)], StringComparison.OrdinalIgnoreCase);

    /// <summary>The lines of time that open an entry, in order; none where the page is no live blog.</summary>
    /// <param name="isTold">Whether the nets would tell a block.</param>
    public static List<int> Find(Page page, Func<int, bool> isTold)
    {
        if (CountClocks(page) < FewestEntries) return [];
        var found = Entries(page);
        Cut(page, found);
        while (found.Count > FewestEntries && IsPageTime(found)) found.RemoveAt(0);
        if (found.Count < FewestEntries) return [];
        bool named = IsNamed(page, found[0].Block);
        return named || (RunsBack(found) && IsMostly(page, found, isTold)) ? found.ConvertAll(entry => entry.Block) : [];
    }

    /// <summary>Cheaper than reading every line, and all that most pages need.</summary>
    private static int CountClocks(Page page)
    {
        int clocks = 0;
        foreach (var block in page.Blocks) if (EntryLine.MayBe(page.Text[block.Span])) clocks++;
        return clocks;
    }

    private static List<(int Block, EntryLine Line)> Entries(Page page)
    {
        var found = new List<(int, EntryLine)>();
        for (int i = 0; i + 1 < page.Blocks.Count; i++)
        {
            if (ReadLine(page, i) is not { } line) continue;
            for (int text = i + 1; text < page.Blocks.Count && text <= i + Reach; text++)
            {
                if (ReadLine(page, text) is not null) break;
                if (!LiveEntries.IsParagraph(page.Text[page.Blocks[text].Span])) continue;
                found.Add((i, line));
                break;
            }
        }
        return found;
    }

    public static EntryLine? ReadLine(Page page, int block)
    {
        var line = page.Text[page.Blocks[block].Span];
        return EntryLine.MayBe(line) && !IsSentence(line) ? EntryLine.Read(page.Text, page.Blocks[block]) : null;
    }

    /// <summary>"We start at 3pm." tells; "3 p.m." does not.</summary>
    private static bool IsSentence(ReadOnlySpan<char> line) => Facts.Words.EndsAsSentence(line) && !line.EndsWith("m.", StringComparison.OrdinalIgnoreCase);

    /// <summary>Ends the run where something else begins: comments, or a gap.</summary>
    private static void Cut(Page page, List<(int Block, EntryLine Line)> found)
    {
        for (int i = 0; i < found.Count; i++)
        {
            bool gap = i > 0 && found[i].Block - found[i - 1].Block > Widest;
            int end = i + 1 < found.Count ? found[i + 1].Block : Math.Min(page.Blocks.Count, found[i].Block + Widest);
            if (!gap && !HasReply(page, found[i].Block, end)) continue;
            found.RemoveRange(i, found.Count - i);
        }
    }

    private static bool HasReply(Page page, int from, int end)
    {
        for (int i = from + 1; i < end; i++) if (ThreadLine.Is(page.Text[page.Blocks[i].Span])) return true;
        return false;
    }

    /// <summary>The page's own time stands above a summary or the article: set otherwise than the others, or no later than the next.</summary>
    private static bool IsPageTime(List<(int Block, EntryLine Line)> found)
    {
        EntryLine first = found[0].Line, second = found[1].Line;
        return (first.Day is null) != (second.Day is null) || first == second || (RunsBack(found[1..]) && string.CompareOrdinal(second.Time, first.Time) > 0);
    }

    private static bool IsNamed(Page page, int first)
    {
        for (int i = 0; i < first; i++)
        {
            if (i == Top) i = Math.Max(i, first - NameReach);
            var line = page.Text[page.Blocks[i].Span];
            if (line.ContainsAny(Names) && !Facts.Words.EndsAsSentence(line)) return true;
        }
        return false;
    }

    private static bool RunsBack(List<(int Block, EntryLine Line)> found)
    {
        // What runs over several days and does not call itself live is a list of posts.
        if (found.Exists(entry => entry.Line.Day != found[0].Line.Day)) return false;
        int forwards = 0, backwards = 0;
        for (int i = 1; i < found.Count; i++)
        {
            int step = string.CompareOrdinal(found[i].Line.Time, found[i - 1].Line.Time);
            if (step > 0) forwards++;
            else if (step < 0) backwards++;
        }
        return forwards * Steps <= found.Count - 1 && backwards * 2 >= found.Count - 1;
    }

    /// <summary>Under an article stand tickers of other stories: what is told above the first entry is less than half of what its entries tell.</summary>
    private static bool IsMostly(Page page, List<(int Block, EntryLine Line)> found, Func<int, bool> isTold)
    {
        int above = 0, inside = 0;
        for (int i = 0; i < Math.Min(page.Blocks.Count, found[^1].Block + Reach); i++)
        {
            var text = page.Text[page.Blocks[i].Span];
            if (i < found[0].Block) above += isTold(i) ? Facts.Words.Count(text) : 0;
            else inside += LiveEntries.IsParagraph(text) ? Facts.Words.Count(text) : 0;
        }
        return above * 2 < inside;
    }
}
