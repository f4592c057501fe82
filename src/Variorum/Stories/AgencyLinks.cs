using Variorum.Articles;
using Variorum.Claims;
using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Stories;

/// <summary>An account that credits an agency leans on the agency's text: the one read, where there is one of the same wording, else an unseen one.</summary>
internal static class AgencyLinks
{
    public static void Add(StemmaDraft draft, IReadOnlyList<Account> accounts, Outlets outlets, Func<string, string, WordingOverlap?> overlap)
    {
        var names = new OutletNames(accounts);
        foreach (var account in accounts)
        {
            if (Credit(account, names) is not { } agency || IsOwn(account, agency.Value)) continue;
            var source = outlets.Of(agency.Value).Where(a => a.Id != account.Id)
                .Select(a => (Account: a, Overlap: overlap(a.Id, account.Id))).Where(a => a.Overlap is not null)
                .OrderByDescending(a => a.Overlap!.Value.Words).ThenBy(a => a.Account.Id, StringComparer.Ordinal).FirstOrDefault().Account;
            string node = source?.Id ?? draft.Unseen(Outlets.Normal(agency.Value), agency.Value);
            draft.TryAdd(new(account.Id, node, DependenceKind.AgencyCredit, 1, agency.Span is { } span ? [new(span, null)] : [],
                $"the page credits {agency.Value} ({agency.Reason})"));
        }
    }

    /// <summary>The agency the page names; else one of the other accounts' outlets that stands as its author or, in brackets, in its dateline.</summary>
    private static Evidenced<string>? Credit(Account account, OutletNames outlets)
    {
        if (account.Article.Agency is { } agency) return agency;
        if (account.Article.Byline is { } byline && outlets.OfAnother(account, byline.Value) is { } author) return new(author, byline.Span, "named as the author");
        return Bracketed(account) is { } span && outlets.OfAnother(account, account.Text.Quote(span)) is { } bracketed ? new(bracketed, span, "in brackets in the dateline") : null;
    }

    // "TOWN, March 4 (ABC) —": within the first line's first words.
    private static TextSpan? Bracketed(Account account)
    {
        const int Reach = 60;
        if (account.Article.Blocks.FirstOrDefault(b => b.Role is BlockRole.Body or BlockRole.Dateline) is not { } first) return null;
        var head = account.Text.Value.AsSpan(first.Span.Start, Math.Min(Reach, first.Span.Length));
        int open = head.IndexOf('('), close = head.IndexOf(')');
        return open >= 0 && close > open + 1 ? new TextSpan(first.Span.Start + open + 1, first.Span.Start + close) : null;
    }

    /// <summary>Whether the account is the agency's own page.</summary>
    public static bool IsOwn(Account account, string agency) => Outlets.IsSame(Outlets.Key(account), Outlets.Normal(agency));
}
