using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Claims;

/// <summary>
/// One event that accounts place differently: the same event with the same words around it, "in" or "near" two places of which
/// neither account names the other's. Countries are left aside: a town and its country are no contradiction.
/// </summary>
internal sealed class PlaceAligner(StatementIndex index)
{
    // A word on which hundreds of places hang tells of no one event.
    private const int MostTried = 60;

    // Closer places are two names for one scene: a town and its suburb, a camp and its village.
    private const double LeastKilometres = 30;

    private const double EarthRadius = 6371;

    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase) { "in", "at", "near", "outside", "off" };

    private sealed record Placed(StatementItem Item, PlaceReference Place, string Key, EventAnchor Anchor);

    public IEnumerable<Claim> Align()
    {
        var placed = All().ToList();
        var byEvent = placed.ToLookup(p => p.Anchor.Event);
        var taken = new HashSet<Placed>();
        foreach (var seed in placed)
        {
            if (taken.Contains(seed)) continue;
            var others = byEvent[seed.Anchor.Event].Take(MostTried).Where(p => !taken.Contains(p) && IsOneEventElsewhere(seed, p)).ToList();
            if (others.Count == 0) continue;
            var group = byEvent[seed.Anchor.Event].Take(MostTried).Where(p => p.Key == seed.Key && !taken.Contains(p)).Concat(others).Distinct().ToList();
            taken.UnionWith(group);
            yield return Claim(group);
        }
    }

    private IEnumerable<Placed> All()
    {
        foreach (var items in index.OfAccount)
        {
            var byIndex = items.ToDictionary(i => i.Statement.Index);
            foreach (var place in items.First().Account.Places)
            {
                if (!byIndex.TryGetValue(place.Statement, out var item) || IsCountry(item, place) || !IsScene(item.Account.Text, place)) continue;
                if (EventAnchor.Of(index, item, place.Span) is { } anchor) yield return new(item, place, NameLinker.PlaceKey(place.Name), anchor);
            }
        }
    }

    private static bool IsCountry(StatementItem item, PlaceReference place) =>
        Regions.Contains(place.Name) || item.Account.Entities.Any(e => e.Country is not null && e.Name == place.Name);

    // A town and its region are no contradiction either.
    private static readonly Lexicon Regions = Lexicon.Load("en/regions.tsv");

    // The word before the place says that something happened there.
    private static bool IsScene(SourceText text, PlaceReference place)
    {
        var before = text.Value.AsSpan(0, place.Span.Start).TrimEnd();
        return Prepositions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before[(before.LastIndexOfAny(" \n\t") + 1)..]);
    }

    private bool IsOneEventElsewhere(Placed a, Placed b) =>
        a.Item.AccountOrdinal != b.Item.AccountOrdinal && a.Key != b.Key && AreApart(a, b) && index.Kinship.MayTellOneThing(a.Item, b.Item) && a.Anchor.IsOneEvent(index, b.Anchor)
        && !Names(a.Item.Account, b.Key) && !Names(b.Item.Account, a.Key) && !a.Anchor.CountsDifferently(b.Anchor);

    private static bool Names(Account account, string key) => account.Places.Any(p => NameLinker.PlaceKey(p.Name) == key);

    // Without coordinates of both it cannot be told that one does not lie in the other.
    private static bool AreApart(Placed a, Placed b) =>
        a.Place.Coordinates is { } here && b.Place.Coordinates is { } there && Kilometres(here, there) >= LeastKilometres;

    private static double Kilometres((double Latitude, double Longitude) a, (double Latitude, double Longitude) b)
    {
        double x = double.DegreesToRadians(a.Latitude), y = double.DegreesToRadians(b.Latitude);
        double high = Math.Sin((x - y) / 2), wide = Math.Sin(double.DegreesToRadians(a.Longitude - b.Longitude) / 2);
        return 2 * EarthRadius * Math.Asin(Math.Sqrt(Math.Min(1, high * high + Math.Cos(x) * Math.Cos(y) * wide * wide)));
    }

    private static Claim Claim(List<Placed> group)
    {
        var ordered = group.OrderBy(p => p.Item.Ordinal).ThenBy(p => p.Place.Span).ToList();
        var readings = ordered.GroupBy(p => p.Key, StringComparer.Ordinal)
            .Select(g => new Reading(Excerpt.Of(g.First().Item.Account, g.First().Place.Span, 60), [.. g.Select(p => p.Item.Reference).Distinct().Order()]));
        var first = ordered[0];
        return new(ClaimId.Of(ClaimKind.Place, first.Item.Reference, first.Place.Span.Start), ClaimKind.Place,
            Excerpt.Of(first.Item.Account, first.Item.Statement), [.. readings], "the same event, in the same rarer words, is put in places that lie apart");
    }
}
