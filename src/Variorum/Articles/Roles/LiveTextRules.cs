using Variorum.Articles.Facts;
using Variorum.Articles.Live;

namespace Variorum.Articles.Roles;

/// <summary>
/// In a live blog's scraped text buttons, names and times stand between short paragraphs, which the nets after the second entry take for what stands behind an article or for comments. Where the
/// lines of time show the entries, their sentences are the body, and the line under the time is their heading.
/// </summary>
internal static class LiveTextRules
{
    // "Reporting from", "Nora Blake", "Share": shorter lines are seldom headings.
    private const int FewestHeading = 3, MostHeading = 20, FewestWords = 3;

    public static void Apply(Page page, Block[] blocks, PageFeatures features)
    {
        var entries = LiveRun.Find(page, i => blocks[i].Role == BlockRole.Body);
        for (int i = 0; i < entries.Count; i++)
        {
            int line = entries[i];
            blocks[line] = blocks[line] with { Role = BlockRole.Date, Form = BlockForm.LiveEntry, Reason = "the time of an entry, with its text below" };
            Keep(page, blocks, features, line, i + 1 < entries.Count ? entries[i + 1] : blocks.Length, i + 1 == entries.Count);
        }
    }

    /// <summary>An entry goes to the next one's line of time; the last to the first line behind its text that is no sentence.</summary>
    private static void Keep(Page page, Block[] blocks, PageFeatures features, int line, int end, bool isLast)
    {
        bool told = false;
        for (int i = line + 1; i < end; i++)
        {
            if (LiveRun.ReadLine(page, i) is not null) continue;
            bool sentence = Words.EndsAsSentence(page.Text[page.Blocks[i].Span]) && features.Wordings[i].Words >= FewestWords;
            if (isLast && (told ? !sentence : i > line + LiveRun.Reach)) return;
            told |= sentence;
            if (blocks[i].Role is BlockRole.Body or BlockRole.Heading or BlockRole.Caption || IsFurniture(features, i)) continue;
            if (sentence) blocks[i] = blocks[i] with { Role = BlockRole.Body, Reason = $"the text of an entry; {blocks[i].Reason}" };
            else if (i == line + 1 && IsHeading(page, features, i)) blocks[i] = blocks[i] with { Role = BlockRole.Heading, Reason = $"stands between an entry's time and its text; {blocks[i].Reason}" };
        }
    }

    private static bool IsFurniture(PageFeatures features, int block)
    {
        var row = features.Row(block);
        return row[(int)Feature.CallPhrase] > 0 || row[(int)Feature.LeadPhrase] > 0 || row[(int)Feature.NotePhrase] > 0 || row[(int)Feature.Repeated] > 0;
    }

    private static bool IsHeading(Page page, PageFeatures features, int block)
    {
        ref readonly var wording = ref features.Wordings[block];
        var text = page.Text[page.Blocks[block].Span];
        return wording.Words is >= FewestHeading and <= MostHeading && wording is { Credits: 0, Address: false } && BylineWords.Lead(text) == 0 && !Forenames.IsName(text) && !ShareRow.Is(text);
    }
}
