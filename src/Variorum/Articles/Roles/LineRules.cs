namespace Variorum.Articles.Roles;

/// <summary>What the net leaves open about short lines it keeps: a heading, or the label of a picture.</summary>
internal static class LineRules
{
    /// <summary>Longer lines are paragraphs even without a stop.</summary>
    private const int LongestHeading = 14, LongestLabel = 8;

    public static void Apply(Page page, Block[] blocks, ReadOnlySpan<Wording> wordings)
    {
        for (int i = 0; i + 1 < blocks.Length; i++)
        {
            if (blocks[i].Role is not (BlockRole.Body or BlockRole.Heading) || page.Blocks[i].Form != BlockForm.Paragraph) continue;
            ref readonly var wording = ref wordings[i];
            if (wording.EndsSentence || wording.Words is 0 or > LongestHeading) continue;
            if (wording.Letters == 0 && page.Document is null)
            {
                blocks[i] = blocks[i] with { Role = BlockRole.Boilerplate, Reason = "a line without a letter" };
            }
            else if (page.Document is null && IsAddress(page.Text[page.Blocks[i].Span]))
            {
                blocks[i] = blocks[i] with { Role = BlockRole.Boilerplate, Reason = "an address and nothing else" };
            }
            else if (wording.Words <= LongestLabel && wording is { Calls: > 0, Credits: > 0 })
            {
                blocks[i] = blocks[i] with { Role = BlockRole.Boilerplate, Reason = "label of a picture that asks to be clicked" };
            }
            else if (blocks[i].Role == BlockRole.Body && page.Document is null && IsHeading(wording) && blocks[i + 1].Role == BlockRole.Body)
            {
                blocks[i] = blocks[i] with { Role = BlockRole.Heading, Reason = $"stands above a paragraph like a heading; {blocks[i].Reason}" };
            }
        }
    }

    private static bool IsAddress(ReadOnlySpan<char> line) => line.Contains("://", StringComparison.Ordinal) && !line.ContainsAny(" \t\n");

    private static bool IsHeading(in Wording wording) =>
        wording.Words <= LongestHeading && char.IsLetterOrDigit(wording.Last) && (char.IsUpper(wording.First) || char.IsDigit(wording.First)) && wording.Quotes < 2;
}
