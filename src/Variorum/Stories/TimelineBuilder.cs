using Variorum.Claims;
using Variorum.Statements;

namespace Variorum.Stories;

/// <summary>The dated things of a story in order of time; statements of one claim, or in the same words, that give it the same date are one entry.</summary>
internal static class TimelineBuilder
{
    public static IReadOnlyList<TimelineEntry> Build(IReadOnlyList<Account> accounts, IReadOnlyList<Claim> claims)
    {
        var claimOf = new Dictionary<StatementReference, string>();
        foreach (var claim in claims.Where(c => c.Kind == ClaimKind.Event)) foreach (var statement in claim.Statements) claimOf.TryAdd(statement, claim.Id);
        var dated = accounts.SelectMany(Dated).ToList();
        return [.. dated.GroupBy(d => (d.Time.Value, Group: claimOf.GetValueOrDefault(d.Reference) ?? Excerpt.Of(d.Account, d.Statement.Span)))
            .Select(g => Entry([.. g]))
            .OrderBy(e => DayRange.Of(e.Value)!.Value.First).ThenByDescending(e => DayRange.Of(e.Value)!.Value.Last)
            .ThenBy(e => TimeOrder.Minutes(e.Value)).ThenBy(e => e.Value, StringComparer.Ordinal)
            .ThenByDescending(e => e.Statements.Count).ThenBy(e => e.Statements[0])];
    }

    private readonly record struct DatedStatement(Account Account, Statement Statement, TimeReference Time)
    {
        public StatementReference Reference => new(Account.Id, Statement.Index);

        /// <summary>The date is of what is said, not of the saying.</summary>
        public bool IsInContent
        {
            get
            {
                var span = Time.Span;
                return Statement.Content.Any(c => c.Contains(span));
            }
        }
    }

    private static IEnumerable<DatedStatement> Dated(Account account)
    {
        foreach (var time in account.Times)
        {
            if (time.Statement < 0 || time.Statement >= account.Statements.Count || time.Kind is TimeKind.Duration or TimeKind.Set) continue;
            if (DayRange.Of(time.Value) is null || !SaysSomething(account.Statements[time.Statement], time)) continue;
            yield return new(account, account.Statements[time.Statement], time);
        }
    }

    // A date with fewer than two words beside it ("this morning") tells nothing.
    private static bool SaysSomething(Statement statement, TimeReference time) => statement.Terms.Count(t => !t.Span.Overlaps(time.Span)) >= 2;

    private static TimelineEntry Entry(List<DatedStatement> dated)
    {
        var first = dated.OrderByDescending(d => d.IsInContent).ThenBy(d => d.Reference).First();
        string label = first.IsInContent ? Excerpt.Of(first.Account, first.Statement) : Excerpt.Of(first.Account, first.Statement.Span);
        return new(first.Time.Value!, label, dated.Any(d => d.Time.Inferred), [.. dated.Select(d => d.Reference).Distinct().Order()]);
    }
}
