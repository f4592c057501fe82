using Variorum.Statements;

namespace Variorum.Stories;

/// <summary>Versions of one page: the later leans on the earlier.</summary>
internal static class VersionLinks
{
    public static void Add(StemmaDraft draft, IReadOnlyList<Account> accounts)
    {
        foreach (var page in accounts.GroupBy(Outlets.VersionKey, StringComparer.Ordinal))
        {
            var versions = page.OrderBy(a => Stamp(a).From).ThenBy(a => a.Article.Updated is not null).ThenBy(a => a.Id, StringComparer.Ordinal).ToList();
            for (int i = 1; i < versions.Count; i++)
            {
                draft.TryAdd(new(versions[i].Id, versions[i - 1].Id, DependenceKind.SameVersion, 1, Evidence(versions[i]),
                    $"both give the address {versions[i].Article.Address}: a later version of the same page"));
            }
        }
    }

    private static Moment Stamp(Account account) => Moment.Of(account.Article.Updated?.Value ?? account.Article.Published?.Value);

    private static SharedPassage[] Evidence(Account later) =>
        later.Article.Updated?.Span is { } span ? [new(span, null)] : [];
}
