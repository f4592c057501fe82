using System.Globalization;
using Variorum.Text;

namespace Variorum.Articles;

/// <summary>How many blocks of a page are judged. What lies behind the last of them stays in the text as one block, left out.</summary>
internal static class BlockLimit
{
    /// <summary>Of 1,212 pages in the article corpora none has more than 1,533 blocks, a book of a thousand pages some 20,000. A block costs
    /// up to four kilobytes while a page is judged: a page of a million lines of two letters took three gigabytes.</summary>
    internal const int Most = 50_000;

    public static string Warning { get; } = string.Create(CultureInfo.InvariantCulture, $"more than {Most:N0} blocks; what lies behind them is one block, left out");

    public static bool IsOver(Page page) => page.Blocks.Count > Most;

    public static Page Apply(Page page)
    {
        var rest = page.Blocks[Most] with { Span = page.Blocks[Most].Span.Union(page.Blocks[^1].Span) };
        return page with { Blocks = [.. page.Blocks.Take(Most), rest] };
    }

    public static IReadOnlyList<Block> Mark(IReadOnlyList<Block> blocks) => [.. blocks.Take(Most), blocks[^1] with { Role = BlockRole.Boilerplate, Reason = Warning }];
}
