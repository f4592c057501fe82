using Variorum.Articles;
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
        var groupOf = new Dictionary<(string, string), string>();
        return [.. Told([.. accounts.SelectMany(Dated)]).GroupBy(d => (d.Time.Value, Group: Group(d)))
            .Select(g => Entry([.. g]))
            .OrderBy(e => DayRange.Of(e.Value)!.Value.First).ThenByDescending(e => DayRange.Of(e.Value)!.Value.Last)
            .ThenBy(e => TimeOrder.Minutes(e.Value)).ThenBy(e => e.Value, StringComparer.Ordinal)
            .ThenByDescending(e => e.Statements.Count).ThenBy(e => e.Statements[0])];

        string Group(DatedStatement dated)
        {
            var words = (dated.Time.Value!, Unmarked(dated.Label));
            if (!groupOf.TryGetValue(words, out string? group)) groupOf.Add(words, group = claimOf.GetValueOrDefault(dated.Reference) ?? words.Item2);
            return group;
        }
    }

    // The same words are the same whatever quotation marks, apostrophes and full stop are set about them.
    private static string Unmarked(string label) => string.Concat(label.Where(c => char.IsLetterOrDigit(c) || c == ' ')).ToUpperInvariant();

    /// <summary>Headlines and captions of photographs tell no event of their own: they stand only for a date that nothing else gives.</summary>
    private static IEnumerable<DatedStatement> Told(List<DatedStatement> all)
    {
        var told = all.Where(d => !d.IsAbove).Select(d => d.Time.Value).ToHashSet(StringComparer.Ordinal);
        return all.Where(d => !d.IsAbove || !told.Contains(d.Time.Value));
    }

    private readonly record struct DatedStatement(Account Account, Statement Statement, TimeReference Time)
    {
        public StatementReference Reference => new(Account.Id, Statement.Index);

        /// <summary>What is said where the date is of that, else the whole statement, in the account's words.</summary>
        public string Label => IsInContent ? Excerpt.Of(Account, Statement) : Excerpt.Of(Account, Statement.Span);

        /// <summary>It stands in a headline or under a photograph.</summary>
        public bool IsAbove
        {
            get
            {
                var span = Statement.Span;
                return Account.Article.Blocks.Any(b => b.Role is BlockRole.Title or BlockRole.Heading or BlockRole.Caption && b.Span.Contains(span));
            }
        }

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
            if (time.Statement < 0 || time.Statement >= account.Statements.Count || time.Kind is TimeKind.Duration or TimeKind.Set || time.IsComparison) continue;
            if (DayRange.Of(time.Value) is null || !SaysSomething(account.Statements[time.Statement], time)) continue;
            yield return new(account, account.Statements[time.Statement], time);
        }
    }

    // A date with fewer than two words beside it ("this morning") tells nothing.
    private static bool SaysSomething(Statement statement, TimeReference time) => statement.Terms.Count(t => !t.Span.Overlaps(time.Span)) >= 2;

    private static TimelineEntry Entry(List<DatedStatement> dated)
    {
        var first = dated.OrderByDescending(d => d.IsInContent).ThenBy(d => d.Reference).First();
        return new(first.Time.Value!, first.Label, dated.Any(d => d.Time.Inferred), dated.Select(d => d.Reference).Distinct().Order().ToArray())
        {
            IsSomebodysWord = first.IsInContent && dated.TrueForAll(d => d.Statement.Attribution is not null),
        };
    }
}
