using Variorum.Articles.Facts;

namespace Variorum.Articles.Live;

/// <summary>A live blog is one account with dated entries: each block from one line of time to the next carries the entry's moment.</summary>
internal static class LiveEntries
{
    /// <summary>An entry's text begins so many blocks below its line of time: name, share button, heading stand between.</summary>
    private const int Reach = 4;

    /// <summary>Times of tables and programmes stand beside shorter things.</summary>
    private const int FewestWords = 8;

    /// <summary>The blocks that open an entry: a line of time with a paragraph under it.</summary>
    public static List<(int Block, EntryLine Line)> Find(Page page, IReadOnlyList<Block> blocks)
    {
        var found = new List<(int, EntryLine)>();
        for (int i = 0; i + 1 < blocks.Count; i++)
        {
            if (blocks[i].Form == BlockForm.LiveEntry && EntryLine.Read(page.Text, page.Blocks[i]) is { } known)
            {
                found.Add((i, known));
                continue;
            }
            if (blocks[i].Role is BlockRole.Comment || !HasBody(blocks, i) || EntryLine.Read(page.Text, page.Blocks[i]) is not { } line || !HasText(page, blocks, i)) continue;
            found.Add((i, line));
        }
        return found;
    }

    /// <summary>In a live blog the paragraph right under a line of time is an entry's text, also where it stood alone for the nets: the first and the last entry.</summary>
    public static IReadOnlyList<Block> KeepTexts(Page page, IReadOnlyList<Block> blocks)
    {
        var kept = blocks.ToArray();
        for (int i = 0; i + 1 < kept.Length; i++)
        {
            // Below the entries readers write under times too.
            if (i + 2 < kept.Length && ThreadLine.Is(page.Text[page.Blocks[i + 2].Span])) continue;
            if (kept[i + 1].Role != BlockRole.Boilerplate || !IsParagraph(page.Text[page.Blocks[i + 1].Span]) || EntryLine.Read(page.Text, page.Blocks[i]) is null) continue;
            kept[i + 1] = kept[i + 1] with { Role = BlockRole.Body, Reason = $"the text of an entry; {kept[i + 1].Reason}" };
        }
        return kept;
    }

    internal static bool IsParagraph(ReadOnlySpan<char> text) => Words.Count(text) >= FewestWords && Words.EndsAsSentence(text);

    /// <summary>What few lines of a menu have, and is sooner seen than a time.</summary>
    private static bool HasBody(IReadOnlyList<Block> blocks, int line)
    {
        for (int i = line + 1; i < Math.Min(blocks.Count, line + 1 + Reach); i++) if (blocks[i].Role is BlockRole.Body) return true;
        return false;
    }

    private static bool HasText(Page page, IReadOnlyList<Block> blocks, int line)
    {
        for (int i = line + 1; i < Math.Min(blocks.Count, line + 1 + Reach); i++)
        {
            if (EntryLine.Read(page.Text, page.Blocks[i]) is not null) return false;
            if (blocks[i].Role is BlockRole.Body && IsParagraph(page.Text[page.Blocks[i].Span])) return true;
        }
        return false;
    }

    /// <summary>The article with its entries dated. A clock without a day is of the day a line above it names, else of the day of publication
    /// when the page was not touched on a later one; else the entry's day is not known and it carries no time.</summary>
    public static Article Apply(Article article, Page page)
    {
        var blocks = article.Blocks.ToArray();
        var entries = Find(page, blocks);
        string? day = null;
        int entry = 0;
        string? time = null;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (entry < entries.Count && entries[entry].Block == i)
            {
                var line = entries[entry++].Line;
                day = line.Day ?? day;
                time = (day ?? OnlyDay(article)) is { } known ? known + line.Time : null;
                blocks[i] = blocks[i] with { Role = BlockRole.Date, Form = BlockForm.LiveEntry, Reason = "the time of an entry, with its text below" };
            }
            else if (DayLine(page, blocks[i]) is { } named) day = named;
            if (time is not null) blocks[i] = blocks[i] with { EntryTime = time };
            if (blocks[i].Role == BlockRole.Comment) time = null;
        }
        return article with { Blocks = blocks };
    }

    /// <summary>A line that is a date and nothing more, between entries.</summary>
    private static string? DayLine(Page page, Block block)
    {
        var line = page.Text[block.Span];
        return line.Length <= 40 && block.Role != BlockRole.Caption && DateScanner.Scan(line, DayOrder.Unknown) is [{ IsDay: true } date] && Words.Count(line) <= 5 ? date.Edtf[..10] : null;
    }

    private static string? OnlyDay(Article article)
    {
        if (article.Published is not { Value: { Inferred: false, Day: { } first } } published) return null;
        return article.Updated?.Value.Day is null || article.Updated.Value.Day == first ? published.Value.Edtf[..10] : null;
    }
}
