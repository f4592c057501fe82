using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Claims;

/// <summary>
/// Figures that count one thing: the same unit, the same kind of thing counted, the same thing that befell it. A figure with
/// nothing said of what befell joins only where its surroundings speak of the same. Changes ("another 3,000") are never totals.
/// </summary>
internal sealed class FigureAligner(StatementIndex index)
{
    // Two figures of one kind of thing must share a fifth of what their statements weigh before they are taken for counts of one group.
    private const double LeastContext = 0.2;

    private static readonly HashSet<string> Durations = ["year", "month", "week", "day", "hour", "minute", "second", "decade", "century"];

    private sealed record Candidate(Figure Figure, StatementItem Item, string? Of, string? State, HashSet<int> Names);

    public IEnumerable<Claim> Align()
    {
        foreach (var kind in Candidates().GroupBy(c => (c.Figure.BaseUnit, c.Of, c.Figure.Quantity.IsChange)).OrderBy(g => g.First().Item.Ordinal))
        {
            if (kind.Key is { BaseUnit: null, Of: null }) continue;
            foreach (var group in Groups(kind)) if (IsClaim(group)) yield return Claim(group);
        }
    }

    private IEnumerable<Candidate> Candidates()
    {
        foreach (var items in index.OfAccount)
        {
            var byIndex = items.ToDictionary(i => i.Statement.Index);
            foreach (var quantity in items.First().Account.Quantities)
            {
                if (!byIndex.TryGetValue(quantity.Statement, out var item) || !IsCount(quantity)) continue;
                yield return new(Figure.Of(item.Account, item.Statement, quantity), item, Concept(quantity.Of), State(quantity.State), NamesIn(item, quantity.Span));
            }
        }
    }

    private static bool IsCount(Quantity quantity) =>
        (quantity.Low ?? quantity.Best ?? quantity.High) is not null && quantity.Unit is not "percentage" && !Durations.Contains(quantity.Unit ?? "");

    // The last word is the head of "refrigeration engineers"; people are counted under many words.
    private static string? Concept(string? of) =>
        of is null ? null : Concepts.Of(of[(of.TrimEnd().LastIndexOf(' ') + 1)..].Trim().ToLowerInvariant());

    private static string? State(string? state) =>
        state is null ? null : string.Join(' ', state.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Concepts.Of));

    private static HashSet<int> NamesIn(StatementItem item, TextSpan span) =>
        [.. item.Terms.Where(t => t.IsName && span.Overlaps(t.Span)).Select(t => t.Concept)];

    private List<List<Candidate>> Groups(IEnumerable<Candidate> kind)
    {
        var groups = new List<List<Candidate>>();
        // Those whose state is said come first: they make the groups that the others may join.
        foreach (var candidate in kind.OrderBy(c => c.State is null).ThenBy(c => c.Item.Ordinal).ThenBy(c => c.Figure.Quantity.Span))
        {
            var home = groups.Select(g => (Group: g, Fit: Fit(g, candidate))).Where(g => g.Fit >= LeastContext).OrderByDescending(g => g.Fit).FirstOrDefault().Group;
            if (home is null) groups.Add(home = []);
            home.Add(candidate);
        }
        return groups;
    }

    /// <summary>How well a figure fits a group, 0 to 2; one for the same state, the rest for alike surroundings.</summary>
    private double Fit(List<Candidate> group, Candidate candidate)
    {
        if (group.Any(g => g.State is not null && candidate.State is not null && g.State != candidate.State)) return 0;
        if (group.Any(g => g.Names.Count > 0 && candidate.Names.Count > 0 && !g.Names.Overlaps(candidate.Names))) return 0;
        double alike = group.Take(20).Max(g => index.Compare(g.Item, candidate.Item).Cosine);
        bool sameState = candidate.State is not null && group.Any(g => g.State == candidate.State);
        return sameState ? 1 + alike : alike;
    }

    private bool IsClaim(List<Candidate> group) => group.Count > 1 && EventAligner.HasSeveralVoices(index, group.Select(g => g.Item));

    private static Claim Claim(List<Candidate> group)
    {
        var ordered = group.OrderBy(c => c.Item.Ordinal).ThenBy(c => c.Figure.Quantity.Span).ToList();
        var readings = ordered.GroupBy(c => c.Figure.Value)
            .OrderBy(g => g.First().Figure.Mark).ThenBy(g => g.First().Item.Ordinal)
            .Select(g => new Reading(Words(g.First()), [.. g.Select(c => c.Item.Reference).Distinct().Order()]) { Figures = [.. g.Select(c => c.Figure)] }).ToList();
        var first = ordered[0];
        return new(ClaimId.Of(ClaimKind.Figure, first.Item.Reference, first.Figure.Quantity.Span.Start), ClaimKind.Figure, Label(ordered), readings, Reason(ordered));
    }

    private static string Words(Candidate candidate) => Excerpt.Of(candidate.Item.Account, candidate.Figure.Quantity.Span, 60);

    // The thing counted and what befell it, each as the first account that says so words it.
    private static string Label(List<Candidate> group)
    {
        string thing = group.Select(c => c.Figure.Quantity.Of ?? c.Figure.Quantity.Unit).First(o => o is not null)!;
        string? state = group.Select(c => c.Figure.Quantity.State).FirstOrDefault(s => s is not null);
        return state is null ? thing : $"{thing} {state}";
    }

    private static string Reason(List<Candidate> group)
    {
        var first = group[0];
        string thing = first.Of is { } of ? $"all count {of}" : $"all are measured in units of {first.Figure.BaseUnit}";
        var states = group.Where(c => c.State is not null).Select(c => c.Figure.Quantity.State!).Distinct().ToList();
        return states.Count == 0 ? $"{thing}, in statements that share their other words" : $"{thing} said to be {string.Join(" / ", states.Take(4))}";
    }
}
