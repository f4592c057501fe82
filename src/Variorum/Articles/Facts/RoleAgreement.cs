using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>Blocks that hold the title, deck, byline, date or dateline take that role, so that what a page says about itself and what its
/// blocks are for never disagree. The telling keeps its roles, but for a line that is only a headline, a date or a byline.</summary>
internal static class RoleAgreement
{
    public static Article Apply(Article article, int titleBlock)
    {
        var blocks = article.Blocks.ToArray();
        if (titleBlock >= 0) Name(article, blocks, titleBlock);
        Set(article, blocks, article.Deck?.Span, BlockRole.Deck, article.Deck?.Reason);
        Set(article, blocks, article.Byline?.Span, BlockRole.Byline, article.Byline?.Reason);
        Set(article, blocks, article.Published?.Span, BlockRole.Date, article.Published?.Reason);
        Set(article, blocks, article.Updated?.Span, BlockRole.Date, article.Updated?.Reason);
        SetDatelines(article, blocks);
        return article with { Blocks = blocks };
    }

    /// <summary>The headline and its repetitions are titles; other lines that were taken for it are not.</summary>
    private static void Name(Article article, Block[] blocks, int titleBlock)
    {
        string headline = Words.Fold(article.Text[blocks[titleBlock].Span]);
        for (int i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            // In markup what the headline was read from is no paragraph, unless it is a sentence or the headline is a part of it. Scraped text may be nothing but this line.
            bool taken = i == titleBlock && block.Selector is not null && block.Role == BlockRole.Body && article.Title!.Span == block.Span && !Words.EndsAsSentence(article.Text[block.Span]);
            if (!taken && block.Role is not (BlockRole.Title or BlockRole.Boilerplate or BlockRole.Heading or BlockRole.Caption or BlockRole.Deck) || block.Span.Length > headline.Length * 2 + 20 && i != titleBlock) continue;
            bool same = i == titleBlock || Words.IsFolded(article.Text[block.Span], headline);
            if (same) blocks[i] = block with { Role = BlockRole.Title, Reason = i == titleBlock ? article.Title!.Reason : "repeats the headline" };
            else if (block.Role == BlockRole.Title) blocks[i] = block with { Role = BlockRole.Boilerplate, Reason = "built like a headline, but another line is it" };
        }
    }

    private static void SetDatelines(Article article, Block[] blocks)
    {
        for (int i = 0; i < blocks.Length; i++)
        {
            if (DatelineFinder.IsAlone(article.Text[blocks[i].Span])) blocks[i] = blocks[i] with { Role = BlockRole.Dateline, Reason = "a place, perhaps a day and an agency, and a dash" };
        }
    }

    private static void Set(Article article, Block[] blocks, TextSpan? span, BlockRole role, string? reason)
    {
        if (span is not { } stands) return;
        int at = Array.FindIndex(blocks, block => block.Span.Contains(stands));
        if (at < 0) return;
        int beside = blocks[at].Span.Length - stands.Length;
        bool leftOut = blocks[at].Role == BlockRole.Boilerplate && beside < LongestBeside;
        // "Updated 4 March 2026, 12:05pm" alone on its line tells nothing, even where it was taken for the telling; nor does "Von Ada Lind".
        int most = role switch { BlockRole.Date => LongestDateLabel, BlockRole.Byline => LongestLead, _ => -1 };
        bool alone = blocks[at].Role is BlockRole.Body or BlockRole.Heading && beside <= most && !Words.EndsAsSentence(article.Text[blocks[at].Span]);
        if (leftOut || alone) blocks[at] = blocks[at] with { Role = role, Reason = reason! };
    }

    // What may stand with a name or a day on its line; "Last updated on Wednesday, ", "First published: "; "Geschrieben von ".
    private const int LongestBeside = 120, LongestDateLabel = 28, LongestLead = 16;
}
