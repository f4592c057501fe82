using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Claims;

/// <summary>
/// One event to which accounts give dates that exclude each other. Two dates belong to one event when the word they hang on
/// ("signed", "inspected") is the same and what stands around them agrees in rarer words and names.
/// </summary>
internal sealed class DateAligner(StatementIndex index)
{
    private const int Window = 8;

    // A word on which hundreds of dates hang tells of no one event.
    private const int MostTried = 60;

    // What two dates' surroundings share must weigh as much as three words that one statement in two has, or one in twenty.
    private const double LeastShared = 3;

    // An event that every third statement speaks of ("killed" in a war) may have happened on any day.
    private const double LeastAnchor = 1.1;

    /// <param name="Anchor">The event the date hangs on.</param>
    private sealed record Dated(StatementItem Item, TimeReference Time, DayRange Days, int Anchor, HashSet<int> Near);

    public IEnumerable<Claim> Align()
    {
        var dated = All().ToList();
        var byAnchor = dated.ToLookup(d => d.Anchor);
        var taken = new HashSet<Dated>();
        foreach (var seed in dated)
        {
            if (taken.Contains(seed)) continue;
            var group = byAnchor[seed.Anchor].Take(MostTried).Where(d => d != seed && !taken.Contains(d) && IsOneEvent(seed, d)).Prepend(seed).ToList();
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
                if (time.Kind is TimeKind.Duration or TimeKind.Set || DayRange.Of(time.Value) is not { } days || IsDateline(item, time)) continue;
                if (Around(item, time, days) is { } dated) yield return dated;
            }
        }
    }

    // "TOWN, March 4 (ABC) — A barge …" dates the telling.
    private static bool IsDateline(StatementItem item, TimeReference time)
    {
        const int Reach = 60;
        int start = item.Statement.Span.Start;
        return time.Span.End - start <= Reach && item.Account.Text.Value.AsSpan(time.Span.End, Math.Min(Reach - (time.Span.End - start), item.Statement.Span.End - time.Span.End)).ContainsAny('—', '–');
    }

    // The event is the nearest before the date, or behind it where none stands before; null where none is to be seen.
    private Dated? Around(StatementItem item, TimeReference time, DayRange days)
    {
        var terms = item.Terms.Where(t => !t.Span.Overlaps(time.Span)).ToList();
        int at = terms.FindIndex(t => t.Span.Start >= time.Span.End);
        if (at < 0) at = terms.Count;
        int anchor = terms[..at].FindLastIndex(t => IsEvent(item, t));
        if (anchor < 0) anchor = terms.FindIndex(at, t => IsEvent(item, t));
        if (anchor < 0 || index.Weight(terms[anchor].Concept) < LeastAnchor) return null;
        var near = terms.Skip(Math.Max(0, at - Window)).Take(2 * Window).Select(t => t.Concept);
        return new(item, time, days, terms[anchor].Concept, [.. near]);
    }

    private static bool IsEvent(StatementItem item, ItemTerm term) => !term.IsName && Concepts.IsEvent(item.Account.Text[term.Span]);

    private bool IsOneEvent(Dated a, Dated b)
    {
        if (a.Item == b.Item) return false;
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

    // An account that gives two dates itself speaks of two things.
    private bool Conflicts(List<Dated> group) =>
        EventAligner.HasSeveralVoices(index, group.Select(d => d.Item)) && group.Any(a => group.Any(b => a.Item.AccountOrdinal != b.Item.AccountOrdinal && !a.Days.Overlaps(b.Days)));

    private Claim Claim(List<Dated> group)
    {
        var ordered = group.OrderBy(d => d.Item.Ordinal).ThenBy(d => d.Time.Span).ToList();
        var readings = ordered.GroupBy(d => d.Days).OrderBy(g => g.Key.First).ThenBy(g => g.Key.Last)
            .Select(g => new Reading(Words(g.First()), [.. g.Select(d => d.Item.Reference).Distinct().Order()]));
        var first = ordered[0];
        string word = index.Word(first.Anchor, [first.Item]);
        return new(ClaimId.Of(ClaimKind.Date, first.Item.Reference, first.Time.Span.Start), ClaimKind.Date,
            Excerpt.Of(first.Item.Account, first.Item.Statement), [.. readings], $"the dates hang on the same word, “{word}”, and stand among the same rarer words");
    }

    private static string Words(Dated dated) => Excerpt.Of(dated.Item.Account, dated.Time.Span, 60) + $" ({dated.Time.Value})";
}
