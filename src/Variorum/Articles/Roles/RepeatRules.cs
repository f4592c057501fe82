namespace Variorum.Articles.Roles;

/// <summary>
/// A summary that the paragraph behind it says again word for word stands outside the body: nobody says a thing twice. On
/// unseen sites this was right 16 times of 19, and F1 rose on both corpora, by at most .0005.
/// </summary>
internal static class RepeatRules
{
    /// <summary>Shorter ones may be a figure of speech, or a list's own beginning.</summary>
    private const int FewestWords = 8;

    public static void Apply(Page page, Block[] blocks, ReadOnlySpan<Wording> wordings)
    {
        int before = -1;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Role is not (BlockRole.Body or BlockRole.Heading)) continue;
            if (before >= 0 && blocks[before].Role == BlockRole.Body && wordings[before].Words >= FewestWords && Opens(page.Text[blocks[before].Span], page.Text[blocks[i].Span]))
            {
                blocks[before] = blocks[before] with { Role = BlockRole.Boilerplate, Reason = "the next paragraph opens with the same words" };
            }
            before = i;
        }
    }

    private static bool Opens(ReadOnlySpan<char> summary, ReadOnlySpan<char> paragraph) => paragraph.StartsWith(summary.TrimEnd(".… \n"), StringComparison.Ordinal);
}
