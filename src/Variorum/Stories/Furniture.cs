using Variorum.Articles;
using Variorum.Statements;

namespace Variorum.Stories;

/// <summary>
/// Short blocks that an outlet prints under several of its stories: subscription lines, appeals, credits. Three of four pairs
/// of channels that seemed to copy shared nothing but such lines.
/// </summary>
internal sealed class Furniture
{
    // Longer blocks that come back are stories told again, not furniture.
    private const int MostCharacters = 240;

    private readonly HashSet<(string, string)> _repeated = [];

    public Furniture(IReadOnlyList<Account> accounts, Func<Account, string> outlet, Func<Account, string> version)
    {
        foreach (var sameOutlet in accounts.GroupBy(outlet).Where(g => g.Skip(1).Any()))
        {
            var seen = sameOutlet.SelectMany(a => Short(a).Distinct().Select(text => (text, Version: version(a)))).Distinct();
            foreach (var block in seen.GroupBy(s => s.text).Where(g => g.Skip(1).Any())) _repeated.Add((sameOutlet.Key, block.Key));
        }
        Outlet = outlet;
    }

    private Func<Account, string> Outlet { get; }

    public bool Is(Account account, Block block) =>
        block.Span.Length <= MostCharacters && _repeated.Contains((Outlet(account), account.Text.Quote(block.Span)));

    private static IEnumerable<string> Short(Account account) =>
        account.Article.Blocks.Where(b => b.Role == BlockRole.Body && b.Span.Length <= MostCharacters).Select(b => account.Text.Quote(b.Span));
}
