using Variorum.Text;

namespace Variorum.Articles.Roles;

/// <summary>
/// A line of scraped text, in other languages of markup too, that announces a link ("READ MORE: Ferry sinks") is no paragraph, however much it reads like one. Of 192 such lines
/// of the article corpora 151 stand outside the bodies their makers marked.
/// </summary>
internal static class LinkLabelRules
{
    private static readonly Lexicon Labels = Lexicon.Load("en/link-labels.tsv");

    // "Leggi anche", "À lire aussi": the phrases that lead to other pages in other languages.
    private static readonly HashSet<string> Abroad = [.. Lexicon.Load("page-phrases-abroad.tsv").Rows.Where(row => row[1] == "lead").Select(row => row.Key)];

    /// <summary>The longest label has no more characters.</summary>
    private const int Longest = 40;

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
        int colon = line[..Math.Min(line.Length, Longest + 1)].IndexOfAny(':', '：');
        if (colon <= 0 || colon + 1 == line.Length) return false;
        var label = line[..colon].TrimEnd();
        Span<char> lower = stackalloc char[Longest];
        lower = lower[..label.ToLowerInvariant(lower)];
        return Labels.Contains(label) || Labels.Contains(lower) || Abroad.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower);
    }
}
