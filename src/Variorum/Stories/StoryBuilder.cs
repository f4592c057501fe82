using Variorum.Claims;
using Variorum.Statements;

namespace Variorum.Stories;

/// <summary>Accounts → story: claims, origins, disputes, stemma, timeline. The same for any order of the accounts.</summary>
public static class StoryBuilder
{
    /// <param name="accounts">In any order; of several with one id, the one whose path sorts first is kept.</param>
    public static Story Build(IReadOnlyList<Account> accounts)
    {
        var ordered = InOrder(accounts);
        var byId = ordered.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var names = new NameLinker(ordered);
        Leftovers.Collect(ordered.Count);
        var claims = ClaimAligner.Align(ordered, names);
        Leftovers.Collect(ordered.Count);
        var stemma = StemmaBuilder.Build(ordered, claims);
        Leftovers.Collect(ordered.Count);
        var corroborator = new Corroborator(new OriginTracer(ordered, stemma, names), byId);
        var corroboration = claims.ToDictionary(c => c.Id, corroborator.Of, StringComparer.Ordinal);
        var weighed = ByWeight(claims, corroboration);
        return new(ordered, weighed, corroboration, WidestFirst(new DisputeFinder(byId, names, stemma).Find(weighed)), stemma, TimelineBuilder.Build(ordered, claims));
    }

    // A dispute that many accounts carry before one that a single account sets out.
    private static List<Dispute> WidestFirst(IEnumerable<Dispute> disputes) =>
        [.. disputes.OrderByDescending(d => d.Sides.SelectMany(s => s.Statements).Select(s => s.Account).Distinct().Count())];

    /// <summary>The accounts in order of publication; those without a date of their own come last.</summary>
    public static IReadOnlyList<Account> InOrder(IReadOnlyList<Account> accounts) =>
    [
        .. accounts.GroupBy(a => a.Id, StringComparer.Ordinal).Select(g => g.MinBy(a => a.Path, StringComparer.Ordinal)!)
            .OrderBy(a => Moment.Of(a) is { IsKnown: true } moment ? moment.To : DateTime.MaxValue).ThenBy(a => a.Id, StringComparer.Ordinal),
    ];

    // Most behind it first: origins shown separate, then accounts, then origins not shown to be one.
    private static List<Claim> ByWeight(IReadOnlyList<Claim> claims, Dictionary<string, Corroboration> corroboration) =>
    [
        .. claims.Select((claim, i) => (claim, i))
            .OrderByDescending(c => corroboration[c.claim.Id].Low)
            .ThenByDescending(c => c.claim.Statements.Select(s => s.Account).Distinct().Count())
            .ThenByDescending(c => corroboration[c.claim.Id].High).ThenBy(c => c.i).Select(c => c.claim),
    ];
}
