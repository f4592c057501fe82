using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Claims;

/// <summary>
/// One event to which accounts give dates that exclude each other. Two dates belong to one event when the word they hang on
/// ("signed", "inspected") is the same and what stands around them agrees in at least one more rare word or name.
/// </summary>
internal sealed class DateAligner(StatementIndex index)
{
    private const int Window = 8;

    // The word a date hangs on is the nearest content word before it in one of the two, and in the other among the three before it (behind
    // it where it opens the statement): so for all dates in the tests' stories.
    private const int MostAnchors = 3;

    // What two dates' surroundings share must weigh as much as three words that one statement in two has, or one in twenty.
    private const double LeastShared = 3;

    // Lighter words ("take", "last") are nothing for a date to hang on.
    private const double LightWeight = 0.7;

    /// <param name="Nearest">The content word nearest to the date.</param>
    private sealed record Dated(StatementItem Item, TimeReference Time, DayRange Days, int Nearest, HashSet<int> Anchors, HashSet<int> Near);

    public IEnumerable<Claim> Align()
    {
        var dated = All().ToList();
        var byAnchor = dated.SelectMany(d => d.Anchors, (d, anchor) => (anchor, d)).ToLookup(x => x.anchor, x => x.d);
        var taken = new HashSet<Dated>();
        foreach (var seed in dated)
        {
            if (taken.Contains(seed)) continue;
            var group = seed.Anchors.Order().SelectMany(a => byAnchor[a].Take(60)).Distinct()
                .Where(d => d != seed && !taken.Contains(d) && IsOneEvent(seed, d)).Prepend(seed).ToList();
            if (!Conflicts(group)) continue;
            taken.UnionWith(group);
            yield return Claim(group);
        }
    }

    private IEnumerable<Dated> All()
    {
        foreach (var item in index.Items)
        {
            foreach (var time in item.ContentTimes)
            {
                if (time.Kind is TimeKind.Duration or TimeKind.Set || DayRange.Of(time.Value) is not { } days) continue;
                yield return Around(item, time, days);
            }
        }
    }

    private Dated Around(StatementItem item, TimeReference time, DayRange days)
    {
        var terms = item.Terms.Where(t => !t.Span.Overlaps(time.Span)).ToList();
        int at = terms.FindIndex(t => t.Span.Start >= time.Span.End);
        if (at < 0) at = terms.Count;
        var plain = terms.Select((t, i) => (t, i)).Where(x => !x.t.IsName && index.Weight(x.t.Concept) > LightWeight).ToList();
        var anchors = plain.Where(x => x.i < at).Reverse().Take(MostAnchors).Select(x => x.t.Concept).ToList();
        if (anchors.Count == 0) anchors = [.. plain.Take(MostAnchors).Select(x => x.t.Concept)];
        var near = terms.Skip(Math.Max(0, at - Window)).Take(2 * Window).Select(t => t.Concept);
        return new(item, time, days, anchors.Count > 0 ? anchors[0] : -1, [.. anchors], [.. near]);
    }

    private bool IsOneEvent(Dated a, Dated b)
    {
        if (a.Item == b.Item || !(a.Anchors.Contains(b.Nearest) || b.Anchors.Contains(a.Nearest))) return false;
        var shared = a.Near.Where(b.Near.Contains).ToList();
        return shared.Count >= 2 && shared.Sum(index.Weight) >= LeastShared && !CountDifferently(a.Item, b.Item);
    }

    // Two sentences alike but for their figures tell of two events, or of one that grows; neither is a dispute over its date.
    private static bool CountDifferently(StatementItem a, StatementItem b)
    {
        var here = Figures(a);
        var there = Figures(b);
        return here.Count > 0 && there.Count > 0 && !here.Any(x => there.Any(y => x.Agrees(y)));
    }

    private static List<Figure> Figures(StatementItem item) =>
        [.. item.Account.Quantities.Where(q => q.Statement == item.Statement.Index).Select(q => Figure.Of(item.Account, item.Statement, q))];

    private bool Conflicts(List<Dated> group) =>
        EventAligner.HasSeveralVoices(index, group.Select(d => d.Item)) && group.Any(a => group.Any(b => !a.Days.Overlaps(b.Days)));

    private Claim Claim(List<Dated> group)
    {
        var ordered = group.OrderBy(d => d.Item.Ordinal).ThenBy(d => d.Time.Span).ToList();
        var readings = ordered.GroupBy(d => d.Days).OrderBy(g => g.Key.First).ThenBy(g => g.Key.Last)
            .Select(g => new Reading(Words(g.First()), [.. g.Select(d => d.Item.Reference).Distinct().Order()]));
        var first = ordered[0];
        int anchor = first.Anchors.OrderBy(a => a != first.Nearest).ThenBy(a => a).First(a => ordered.Skip(1).Any(d => d.Anchors.Contains(a)));
        string word = index.Word(anchor, [first.Item]);
        return new(ClaimId.Of(ClaimKind.Date, first.Item.Reference, first.Time.Span.Start), ClaimKind.Date,
            Excerpt.Of(first.Item.Account, first.Item.Statement), [.. readings], $"the dates hang on the same word, “{word}”, and stand among the same rarer words");
    }

    private static string Words(Dated dated) => Excerpt.Of(dated.Item.Account, dated.Time.Span, 60) + $" ({dated.Time.Value})";
}
