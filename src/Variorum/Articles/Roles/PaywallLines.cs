using System.Buffers;
using Variorum.Text;

namespace Variorum.Articles.Roles;

/// <summary>Lines that say that the rest of an article is for those who pay or sign in.</summary>
internal static class PaywallLines
{
    /// <summary>Longer ones are paragraphs that speak of subscribers; shorter ones labels.</summary>
    private const int MostWords = 40, FewestWords = 2;

    private static readonly SearchValues<string> Phrases = SearchValues.Create([.. Lexicon.Load("paywall-phrases.tsv").Rows.Select(row => row.Key)], StringComparison.OrdinalIgnoreCase);

    public static bool Asks(ReadOnlySpan<char> line) =>
        line.ContainsAny(Phrases) && new WordingReader().Read(line).Words is >= FewestWords and < MostWords;

    /// <summary>The blocks of a teaser, where such a line is none of its text: the net knows English ones.</summary>
    public static IReadOnlyList<Block> LeaveOut(Page page, IReadOnlyList<Block> blocks) =>
        [.. blocks.Select(block => block.Role is BlockRole.Body or BlockRole.Heading && Asks(page.Text[block.Span]) ? block with { Role = BlockRole.Boilerplate, Reason = "asks readers to pay or to sign in" } : block)];
}
