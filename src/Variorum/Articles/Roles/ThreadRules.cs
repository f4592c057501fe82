using Variorum.Articles.Facts;
using Variorum.Articles.Live;

namespace Variorum.Articles.Roles;

/// <summary>
/// In scraped text readers' comments stand between lines of their own: who, how long ago, "Reply". Where such lines follow each other below the article, what stands between them is comments, however much it
/// reads like a paragraph of the article or like what follows one.
/// </summary>
internal static class ThreadRules
{
    /// <summary>One "Reply" is a button; one "2 hours ago" the article's.</summary>
    private const int FewestMarks = 2;

    /// <summary>A long comment has so many paragraphs: farther apart are two things.</summary>
    private const int Widest = 14;

    /// <summary>A name, or an address of one.</summary>
    private const int NameWords = 4;

    /// <summary>Without an article above them, replies are what a forum's page tells.</summary>
    private const int FewestTold = 40;

    private const int CommentWords = 3;

    /// <summary>"14 January 2025 at 4:12 pm".</summary>
    private const int MomentWords = 8;

    public static void Apply(Page page, Block[] blocks, ReadOnlySpan<Wording> wordings)
    {
        var marks = Marks(page, blocks, wordings);
        for (int first = 0; first < marks.Count;)
        {
            int last = first;
            while (last + 1 < marks.Count && marks[last + 1].Block - marks[last].Block <= Widest) last++;
            if (IsThread(marks, first, last)) Name(page, blocks, wordings, marks, first, last);
            first = last + 1;
        }
    }

    private static List<(int Block, ThreadMark Mark)> Marks(Page page, Block[] blocks, ReadOnlySpan<Wording> wordings)
    {
        var found = new List<(int, ThreadMark)>();
        int told = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Role == BlockRole.Body) told += wordings[i].Words;
            if (told < FewestTold || blocks[i].Form == BlockForm.LiveEntry) continue;
            var line = page.Text[page.Blocks[i].Span];
            if (ThreadLine.Is(line)) found.Add((i, ThreadMark.Reply));
            else if (i > 0 && IsName(wordings[i - 1]) && (AgeLine.Is(line) || IsMoment(line, wordings[i]) || LiveRun.ReadLine(page, i) is not null)) found.Add((i, ThreadMark.Time));
        }
        return found;
    }

    /// <summary>A day, with a clock or without, and little else.</summary>
    private static bool IsMoment(ReadOnlySpan<char> line, in Wording wording) => wording is { Words: <= MomentWords, Digits: > 0 } && DateScanner.Scan(line, DayOrder.Unknown).Exists(date => date.IsDay);

    private static bool IsName(in Wording wording) => wording is { Words: > 0 and <= NameWords, EndsSentence: false } or { Words: <= 2 };

    /// <summary>Lines of time alone stand above other stories too.</summary>
    private static bool IsThread(List<(int Block, ThreadMark Mark)> marks, int first, int last)
    {
        int replies = 0, times = 0;
        for (int i = first; i <= last; i++) (replies, times) = marks[i].Mark == ThreadMark.Reply ? (replies + 1, times) : (replies, times + 1);
        return replies >= FewestMarks || (replies > 0 && times >= FewestMarks);
    }

    private static void Name(Page page, Block[] blocks, ReadOnlySpan<Wording> wordings, List<(int Block, ThreadMark Mark)> marks, int first, int last)
    {
        // Above the first "Reply" stands its comment; above the first time a name.
        int from = marks[first].Block - 1, to = marks[last].Block;
        if (marks[last].Mark == ThreadMark.Time) to = Math.Min(blocks.Length - 1, to + 1);
        for (int i = Math.Max(0, from); i <= to; i++)
        {
            Call(blocks, i, isText: !ThreadLine.Is(page.Text[page.Blocks[i].Span]) && !marks.Exists(mark => mark.Block == i), wordings[i]);
        }
    }

    /// <summary>Names a block of a thread: what readers wrote, or a line beside it.</summary>
    internal static void Call(Block[] blocks, int block, bool isText, in Wording wording)
    {
        bool says = isText && wording.Words >= CommentWords && wording.Letters > wording.Digits && !wording.Copyright;
        if (says && blocks[block].Role is BlockRole.Body or BlockRole.Heading or BlockRole.Boilerplate) blocks[block] = blocks[block] with { Role = BlockRole.Comment, Reason = $"stands between lines of a thread of comments; {blocks[block].Reason}" };
        else if (blocks[block].Role is BlockRole.Body or BlockRole.Heading) blocks[block] = blocks[block] with { Role = BlockRole.Boilerplate, Reason = $"a line of a thread of comments; {blocks[block].Reason}" };
    }
}
