using Variorum.Articles.Tongues;
using Variorum.Text;

namespace Variorum.Articles;

/// <summary>Lays what people decided about blocks over what the program found. The page's facts stay as they were read.</summary>
public static class DecidedRoles
{
    /// <summary>The article with decided roles: of several decisions on a block the last one counts. One whose words are gone changes nothing.</summary>
    /// <param name="decisions">Those that stand, in the order they were made.</param>
    public static Article Apply(Article article, IReadOnlyList<RoleDecision> decisions)
    {
        if (decisions.Count == 0) return article;
        var decided = new RoleDecision?[article.Blocks.Count];
        foreach (var decision in decisions)
        {
            foreach (int block in BlocksOf(article, decision.Anchor)) decided[block] = decision;
        }
        if (Array.TrueForAll(decided, decision => decision is null)) return article;
        // The language is that of the telling, which is another now.
        return TongueFinder.Mark(Told(article with { Language = null, Blocks = [.. article.Blocks.Select((block, i) => Decide(block with { Language = null }, decided[i]))] }));
    }

    /// <summary>
    /// The blocks an anchor means, by their places in the list: those of which more than half lies in it, where together they hold more than half
    /// of it. Blocks may have been cut otherwise since; none, an orphan, when its words are gone or have become a small part of a larger block.
    /// </summary>
    public static IReadOnlyList<int> BlocksOf(Article article, Anchor anchor)
    {
        if (anchor.Find(article.Text) is not { } span) return [];
        var meant = new List<int>();
        int held = 0;
        for (int i = 0; i < article.Blocks.Count; i++)
        {
            int shared = Shared(article.Blocks[i].Span, span);
            if (shared * 2 <= article.Blocks[i].Span.Length) continue;
            meant.Add(i);
            held += shared;
        }
        return held * 2 > span.Length ? meant : [];
    }

    private static int Shared(TextSpan one, TextSpan other) => Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start));

    private static Block Decide(Block block, RoleDecision? decision) => decision is null ? block : block with
    {
        Role = decision.Role,
        Decision = decision.Reason,
        Reason = $"{decision.Reason}; the program read it as {block.Role.ToString().ToLowerInvariant()}: {block.Reason}",
    };

    /// <summary>Of a listing and of a page without an article nothing is told unless a person put it back: then it is an article.</summary>
    private static Article Told(Article article) =>
        article.Kind is ArticleKind.Listing or ArticleKind.NoArticle && article.Blocks.Any(block => block.IsTelling) ? article with { Kind = ArticleKind.Article } : article;
}
