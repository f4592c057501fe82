namespace Variorum.Articles.Roles;

/// <summary>
/// In scraped text, short lines behind the last paragraph are teasers of other stories, even where they share the
/// article's names: a heading has text under it. On unseen sites this changed F1 by less than .001 and made precision better.
/// </summary>
internal static class TrailingRules
{
    private const int LongestLine = 15, ShortestParagraph = 9;

    public static void Apply(Page page, Block[] blocks)
    {
        int last = blocks.Length - 1;
        while (last >= 0 && !IsParagraph(page, blocks[last])) last--;
        for (int i = last + 1; last >= 0 && i < blocks.Length; i++)
        {
            if (!IsShortLine(page, blocks[i])) continue;
            blocks[i] = blocks[i] with { Role = BlockRole.Boilerplate, Reason = "a short line behind the last paragraph, with no text under it" };
        }
        for (int i = 0; i + 1 < blocks.Length; i++)
        {
            bool leadsNowhere = blocks[i].Role == BlockRole.Heading && page.Text.Value[blocks[i].Span.End - 1] == ':' && blocks[i + 1].Role == BlockRole.Boilerplate;
            if (leadsNowhere) blocks[i] = blocks[i] with { Role = BlockRole.Boilerplate, Reason = "ends with a colon and announces what is left out" };
        }
    }

    private static bool IsParagraph(Page page, Block block) =>
        block.Role == BlockRole.Body && new WordingReader().Read(page.Text[block.Span]) is { EndsSentence: true, Words: >= ShortestParagraph };

    private static bool IsShortLine(Page page, Block block) =>
        block is { Role: BlockRole.Body or BlockRole.Heading, Form: BlockForm.Paragraph } && new WordingReader().Read(page.Text[block.Span]) is { EndsSentence: false, Words: <= LongestLine };
}
