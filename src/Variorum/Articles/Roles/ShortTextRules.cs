namespace Variorum.Articles.Roles;

/// <summary>
/// A few lines of text of which the net would keep no paragraph are told all the same: the net learned from pages, and a wire note or a feed's
/// item of two sentences looks to it like something beside an article.
/// </summary>
internal static class ShortTextRules
{
    // A page with menus and forms has more lines than this; where such a page tells nothing, nothing is kept.
    private const int MostBlocks = 12, LeastWords = 8;

    public static void Apply(Block[] blocks, ReadOnlySpan<Wording> wordings)
    {
        if (blocks.Length > MostBlocks || Array.Exists(blocks, b => b.Role == BlockRole.Body)) return;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Role is not (BlockRole.Boilerplate or BlockRole.Comment or BlockRole.Heading)) continue;
            if (wordings[i] is { EndsSentence: true, Words: >= LeastWords })
                blocks[i] = blocks[i] with { Role = BlockRole.Body, Reason = $"a sentence in a short text of which nothing else is told; {blocks[i].Reason}" };
        }
    }
}
