using Variorum.Text;

namespace Variorum.Articles.Roles;

/// <summary>
/// In scraped text a paragraph right behind the body that reports or names what the body names, in whole sentences that speak to nobody, is the
/// body's: readers' comments run on without a mark, and the net, which has learned so, takes the last paragraph of a short article for the first of them.
/// </summary>
internal static class LastParagraphRules
{
    private const int LeastWords = 9, LeastName = 4;

    /// <summary>A longer paragraph need name nobody: that it shares so many words of content with the body is enough, once a page.</summary>
    private const int LongWords = 20, SharedWords = 2;

    public static void Apply(Page page, Block[] blocks, ReadOnlySpan<Wording> wordings, WordKinds kinds)
    {
        int before = -1, taken = -1;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Role == BlockRole.Comment && before >= 0 && blocks[before].Role == BlockRole.Body && IsReport(page, blocks[i].Span, wordings[i], blocks.AsSpan(0, i), kinds, isFirst: taken < 0))
            {
                taken = i;
                blocks[i] = blocks[i] with { Role = BlockRole.Body, Reason = $"goes on as the paragraph before it does; {blocks[i].Reason}" };
            }
            if (blocks[i].Role != BlockRole.Boilerplate) before = i;
        }
    }

    private static bool IsReport(Page page, TextSpan span, in Wording wording, ReadOnlySpan<Block> before, WordKinds kinds, bool isFirst)
    {
        bool whole = wording.Words >= LeastWords && wording.Last is '.' or '。' or '।' or '”' or '“' or '»' or '"' && char.IsLetter(wording.First) && !char.IsLower(wording.First);
        if (!whole || wording.Talk > 0 || wording.LowerI || wording.Runs > 0 || wording.Address) return false;
        return wording.Tellings > 0 || Shared(page, span, before, kinds, names: true) > 0 || (isFirst && wording.Words >= LongWords && Shared(page, span, before, kinds, names: false) >= SharedWords);
    }

    /// <summary>How many of a block's words of content, or of its names alone, the body in front of it holds.</summary>
    private static int Shared(Page page, TextSpan span, ReadOnlySpan<Block> before, WordKinds kinds, bool names)
    {
        int shared = 0;
        bool first = true;
        foreach (var word in new WordScanner(page.Text.Value, span))
        {
            var form = page.Text[word];
            bool counts = names ? !first && char.IsUpper(form[0]) : kinds.Of(TextHash.OfLower(form)) == WordKind.None;
            if (counts && form.Length >= LeastName && IsSaid(page, form, before)) shared++;
            first = false;
        }
        return shared;
    }

    private static bool IsSaid(Page page, ReadOnlySpan<char> form, ReadOnlySpan<Block> before)
    {
        foreach (var block in before) if (block.Role == BlockRole.Body && page.Text[block.Span].Contains(form, StringComparison.Ordinal)) return true;
        return false;
    }
}
