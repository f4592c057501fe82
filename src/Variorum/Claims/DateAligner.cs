using Variorum.Statements;

namespace Variorum.Claims;

/// <summary>
/// One event to which accounts give dates that exclude each other. Two dates belong to one event when the word they hang on
/// ("signed", "inspected") is the same and what stands around them agrees in rarer words and names.
/// </summary>
internal sealed class DateAligner(StatementIndex index)
{
    // A word on which hundreds of dates hang tells of no one event.
    private const int MostTried = 60;

    private sealed record Dated(StatementItem Item, TimeReference Time, DayRange Days, EventAnchor Anchor);

    public IEnumerable<Claim> Align()
    {
        var dated = All().GroupBy(d => (d.Item.AccountOrdinal, EventAligner.Voice(d.Item), d.Anchor.Event)).Where(g => !ComesBack([.. g])).SelectMany(g => g).OrderBy(d => d.Item.Ordinal).ThenBy(d => d.Time.Span).ToList();
        var byAnchor = dated.ToLookup(d => d.Anchor.Event);
        var taken = new HashSet<Dated>();
        foreach (var seed in dated)
        {
            if (taken.Contains(seed)) continue;
            var group = byAnchor[seed.Anchor.Event].Take(MostTried).Where(d => d != seed && !taken.Contains(d) && IsOneEvent(seed, d)).Prepend(seed).ToList();
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
                if (time.Kind is TimeKind.Duration or TimeKind.Set || DayRange.Of(time.Value) is not { } days || IsClock(item, time) || IsDateline(item, time)) continue;
                if (EventAnchor.Of(index, item, time.Span) is { } anchor) yield return new(item, time, days, anchor);
            }
        }
    }

    // "At 6 a.m." says no day; the one in its value is that of the telling.
    private static bool IsClock(StatementItem item, TimeReference time) =>
        time.Value is { } value && value.IndexOf('T', StringComparison.Ordinal) is var t and >= 0 && t + 1 < value.Length && char.IsAsciiDigit(value[t + 1])
        && !item.Account.Text[time.Span].ContainsAnyInRange('A', 'Z');

    // "TOWN, March 4 (ABC) — A barge …" dates the telling.
    private static bool IsDateline(StatementItem item, TimeReference time)
    {
        const int Reach = 60;
        int start = item.Statement.Span.Start;
        return time.Span.End - start <= Reach && item.Account.Text.Value.AsSpan(time.Span.End, Math.Min(Reach - (time.Span.End - start), item.Statement.Span.End - time.Span.End)).ContainsAny('—', '–');
    }

    private bool IsOneEvent(Dated a, Dated b) =>
        a.Item != b.Item && index.Kinship.MayTellOneThing(a.Item, b.Item) && a.Anchor.IsOneEvent(index, b.Anchor) && !a.Anchor.CountsDifferently(b.Anchor);

    private static bool Conflicts(List<Dated> group) =>
        EventAligner.HasSeveralVoices(group.Select(d => d.Item)) && group.Any(a => group.Any(b => a.Item.AccountOrdinal != b.Item.AccountOrdinal && AreApart(a, b)));

    // One voice that dates such an event twice in one account speaks of two: elections are won every four years.
    private static bool ComesBack(List<Dated> ofOneVoice) => ofOneVoice.Exists(a => ofOneVoice.Exists(b => AreApart(a, b)));

    private static bool AreApart(Dated a, Dated b) => !a.Days.Overlaps(b.Days) && !MayBeOneWeekday(a, b);

    // "Friday" may be the last one or the next: a week apart is no contradiction.
    private static bool MayBeOneWeekday(Dated a, Dated b) =>
        Math.Abs(a.Days.First.DayNumber - b.Days.First.DayNumber) == 7 && (IsWeekdayAlone(a) || IsWeekdayAlone(b));

    private static bool IsWeekdayAlone(Dated dated) =>
        dated.Days.First == dated.Days.Last && !dated.Item.Account.Text[dated.Time.Span].ContainsAnyInRange('0', '9');

    private Claim Claim(List<Dated> group)
    {
        var ordered = group.OrderBy(d => d.Item.Ordinal).ThenBy(d => d.Time.Span).ToList();
        var readings = Sides(ordered).Select(side => new Reading(Words(side[0]), [.. side.Select(d => d.Item.Reference).Distinct().Order()]));
        var first = ordered[0];
        string word = index.Word(first.Anchor.Event, [first.Item]);
        return new(ClaimId.Of(ClaimKind.Date, first.Item.Reference, first.Time.Span.Start), ClaimKind.Date,
            Excerpt.Of(first.Item.Account, first.Item.Statement), [.. readings], $"the dates hang on the same word, “{word}”, and stand among the same rarer words");
    }

    /// <summary>Those who may mean the same days, the narrowest first: "earlier this year" stands beside "in January" where no other date of this year is given.</summary>
    private static IEnumerable<List<Dated>> Sides(List<Dated> ordered)
    {
        var sides = new List<List<Dated>>();
        foreach (var days in ordered.GroupBy(d => d.Days).OrderBy(g => g.Key.Last.DayNumber - g.Key.First.DayNumber).ThenBy(g => g.Key.First))
        {
            var near = sides.Where(s => s[0].Days.Overlaps(days.Key)).ToList();
            if (near.Count == 1) near[0].AddRange(days);
            else sides.Add([.. days]);
        }
        return sides.OrderBy(s => s[0].Days.First).ThenBy(s => s[0].Days.Last);
    }

    private static string Words(Dated dated) => Excerpt.Of(dated.Item.Account, dated.Time.Span, 60) + $" ({dated.Time.Value})";
}
