using Variorum.Claims;
using Variorum.Statements;

namespace Variorum.Stories;

/// <summary>An account that credits an agency leans on the agency's text: the one read, where there is one of the same wording, else an unseen one.</summary>
internal static class AgencyLinks
{
    public static void Add(StemmaDraft draft, IReadOnlyList<Account> accounts, Outlets outlets, Func<string, string, WordingOverlap?> overlap)
    {
        foreach (var account in accounts)
        {
            if (account.Article.Agency is not { } agency || IsOwn(account, agency.Value)) continue;
            var source = outlets.Of(agency.Value).Where(a => a.Id != account.Id)
                .Select(a => (Account: a, Overlap: overlap(a.Id, account.Id))).Where(a => a.Overlap is not null)
                .OrderByDescending(a => a.Overlap!.Words).ThenBy(a => a.Account.Id, StringComparer.Ordinal).FirstOrDefault().Account;
            string node = source?.Id ?? draft.Unseen(NameLinker.Normal(agency.Value), agency.Value);
            draft.TryAdd(new(account.Id, node, DependenceKind.AgencyCredit, 1, agency.Span is { } span ? [new(span, null)] : [],
                $"the page credits {agency.Value} ({agency.Reason})"));
        }
    }

    /// <summary>Whether the account is the agency's own page.</summary>
    public static bool IsOwn(Account account, string agency) => Outlets.IsSame(Outlets.Key(account), NameLinker.Normal(agency));
}
