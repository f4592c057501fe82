using Variorum.Text;

namespace Variorum.Articles.Roles;

/// <summary>
/// A line of scraped text that announces a link ("READ MORE: Ferry sinks") is no paragraph, however much it reads like one. Of 192 such lines
/// of the article corpora 151 stand outside the bodies their makers marked.
/// </summary>
internal static class LinkLabelRules
{
    private static readonly Lexicon Labels = Lexicon.Load("en/link-labels.tsv");

    /// <summary>The longest label has this many characters.</summary>
    private const int Longest = 16;

    public static void Apply(Page page, Block[] blocks)
    {
        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Role is not (BlockRole.Body or BlockRole.Heading) || !IsLink(page.Text[blocks[i].Span])) continue;
            blocks[i] = blocks[i] with { Role = BlockRole.Boilerplate, Reason = $"announces a link; {blocks[i].Reason}" };
        }
    }

    private static bool IsLink(ReadOnlySpan<char> line)
    {
        int colon = line[..Math.Min(line.Length, Longest + 1)].IndexOf(':');
        if (colon <= 0 || colon + 1 == line.Length) return false;
        Span<char> label = stackalloc char[Longest];
        int length = line[..colon].ToLowerInvariant(label);
        return Labels.Contains(line[..colon]) || Labels.Contains(label[..length]);
    }
}
