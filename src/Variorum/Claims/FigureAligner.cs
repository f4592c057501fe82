using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Claims;

/// <summary>
/// Figures that count one thing: the same unit, the same kind of thing counted, the same thing that befell it. A figure with
/// nothing said of what befell joins only where its surroundings speak of the same. Changes ("another 3,000") are never totals,
/// and a share ("a third of the 12,000") is no count of the whole. A figure of one voice alone is shown where it says what befell
/// somebody or something: "two men" is no claim.
/// </summary>
internal sealed class FigureAligner(StatementIndex index)
{
    // Two figures of one kind of thing must share a fifth of what their surroundings weigh before they are taken for counts of one group.
    private const double LeastContext = 0.2;

    // The statements of two sums of money must be alike themselves.
    private const double LeastContextOfMoney = 0.35;

    public IEnumerable<Claim> Align()
    {
        foreach (var thing in new FigureCandidates(index).Find().GroupBy(c => (c.Figure.BaseUnit, c.Figure.Thing)).OrderBy(g => g.First().Item.Ordinal))
        {
            if (thing.Key is { BaseUnit: null, Thing: null } || !HasSeveralVoices(thing)) continue;
            foreach (var kind in thing.GroupBy(c => (c.Figure.Quantity.IsChange, Share: c.Figure.Quantity.Base is not null, c.IsWhole)))
            {
                foreach (var group in Groups(kind, thing.First().Figure.IsMoney ? LeastContextOfMoney : LeastContext))
                {
                    if (HasSeveralVoices(group) || group.Exists(c => c.Figure.State is not null || c.Figure.Quantity.Base is not null)) yield return Claim(group);
                }
            }
        }
    }

    private bool HasSeveralVoices(IEnumerable<FigureCandidate> candidates) => EventAligner.HasSeveralVoices(candidates.Select(c => c.Item));

    private IEnumerable<List<FigureCandidate>> Groups(IEnumerable<FigureCandidate> kind, double least)
    {
        var groups = new List<FigureCluster>();
        // Those whose state is said come first: they make the groups that the others may join.
        foreach (var candidate in kind.OrderBy(c => c.Figure.State is null).ThenBy(c => c.Item.Ordinal).ThenBy(c => c.Figure.Quantity.Span))
        {
            var home = groups.Select(g => (Group: g, Fit: g.Fit(index, candidate))).Where(g => g.Fit >= least).OrderByDescending(g => g.Fit).FirstOrDefault().Group;
            if (home is null) groups.Add(home = new FigureCluster());
            home.Add(candidate);
        }
        Merge(groups, least);
        return groups.Select(g => g.Members);
    }

    // A later figure may tie two groups together that were apart when it came.
    private void Merge(List<FigureCluster> groups, double least)
    {
        for (int into = 0; into < groups.Count; into++)
        {
            for (int from = groups.Count - 1; from > into; from--)
            {
                if (!AreTied(groups[into], groups[from], least)) continue;
                foreach (var member in groups[from].Members) groups[into].Add(member);
                groups.RemoveAt(from);
            }
        }
    }

    /// <summary>Each figure of one group may stand in the other, and one of them belongs there.</summary>
    private bool AreTied(FigureCluster into, FigureCluster from, double least)
    {
        bool tied = false;
        foreach (var member in from.Members)
        {
            double fit = into.Fit(index, member);
            if (fit == 0) return false;
            tied |= fit >= least;
        }
        return tied;
    }

    private static Claim Claim(List<FigureCandidate> group)
    {
        var ordered = group.OrderBy(c => c.Item.Ordinal).ThenBy(c => c.Figure.Quantity.Span).ToList();
        var readings = ordered.GroupBy(c => c.Figure.Value)
            .OrderBy(g => g.First().Figure.Mark).ThenBy(g => g.First().Item.Ordinal)
            .Select(g => new Reading(Words(g.FirstOrDefault(c => !c.IsShort) ?? g.First()), g.Select(c => c.Item.Reference).Distinct().Order().ToArray()) { Figures = g.Select(c => c.Figure).ToArray() }).ToList();
        var first = ordered[0];
        return new(ClaimId.Of(ClaimKind.Figure, first.Item.Reference, first.Figure.Quantity.Span.Start), ClaimKind.Figure, Label(ordered), readings, Reason(ordered));
    }

    private static string Words(FigureCandidate candidate) => Excerpt.Of(candidate.Item.Account, candidate.Figure.Quantity.Span, 60);

    // The thing counted and what befell it, each as the first account that says so words it.
    private static string Label(List<FigureCandidate> group)
    {
        if (group.Select(c => c.Figure.Quantity.Of ?? c.Figure.Thing).FirstOrDefault(o => o is not null) is not { } thing)
        {
            return Excerpt.Of(group[0].Item.Account, group[0].Item.Statement, 100);
        }
        string? state = group.Select(c => c.Figure.Quantity.State).FirstOrDefault(s => s is not null);
        // "One person", "four deaths" and "three dead" are all of people.
        if (state is not null && group[0].Figure.IsPeople) thing = "people";
        string label = state is null ? thing : $"{thing} {state}";
        if (group[0].Figure.Quantity.Base is not null) label = "share of " + label;
        return group[0].Figure.Quantity.IsChange ? "additional " + label : label;
    }

    private static string Reason(List<FigureCandidate> group)
    {
        string thing = group.Select(c => c.Figure.Quantity.Of ?? c.Figure.Thing).FirstOrDefault(of => of is not null) is { } of ? $"all count {of}" : $"all are measured in units of {group[0].Figure.BaseUnit}";
        var states = group.Select(c => c.Figure.Quantity.State).OfType<string>().Distinct().ToList();
        return states.Count == 0 ? $"{thing}, in statements that share their other words" : $"{thing} said to be {string.Join(" / ", states.Take(4))}";
    }
}
