using Variorum.Language;
using Variorum.Statements.Figures;
using Variorum.Text;

namespace Variorum.Statements.Places;

/// <summary>
/// Finds the places a text names, the countries that have a place of each name, and whom the text says it belongs to
/// ("Ruritania's Strel district", "the Ruritanian town of Strel").
/// </summary>
internal static class PlaceFinder
{
    public static List<PlaceReference> Find(ParsedText parsed)
    {
        var found = new List<PlaceReference>();
        var near = new NearbyCountries(parsed);
        for (int m = 0; m < parsed.Mentions.Count; m++)
        {
            var mention = parsed.Mentions[m];
            if (mention is not { Kind: MentionKind.Name, Type: EntityType.Location }) continue;
            if (PlaceNames.IsDirection(parsed.Text[mention.Span]) || FigureWords.Find(parsed.Text[mention.Span]).Time == TimeRole.Month) continue;
            string? owner = Ownership.Of(parsed, m);
            found.Add(Reference(parsed, m, owner, near));
        }
        return found;
    }

    private static PlaceReference Reference(ParsedText parsed, int index, string? owner, NearbyCountries near)
    {
        var mention = parsed.Mentions[index];
        var span = PlaceNames.WithoutPossessive(parsed, mention);
        var name = PlaceNames.Core(parsed.Text[span]);
        string text = parsed.Text.Quote(span);
        var within = Within(parsed, index);
        string? hint = within?.Country ?? (owner is null ? null : PlaceNames.Country(owner));
        var spots = Spots(name);
        if (PlaceNames.Country(name) is { } country)
        {
            // "Georgia" is a country and a state of another: both stay, in the order of what the account speaks of.
            if (spots.Count == 0 || Likely([country, spots[0].Country], hint, near) == country) return new PlaceReference(span, text, [country, .. spots.Select(s => s.Country).Where(c => c != country).Distinct(StringComparer.Ordinal)], owner);
            return new PlaceReference(span, text, [spots[0].Country, country], owner) { Coordinates = spots[0].At };
        }
        if (spots.Count == 0) return new PlaceReference(span, text, hint is null ? [] : [hint], owner);
        string[] countries = [.. spots.Select(s => s.Country).Distinct(StringComparer.Ordinal)];
        string likely = Likely(countries, hint ?? PlaceNames.Seat(name), near);
        return new PlaceReference(span, text, [likely, .. countries.Where(c => c != likely)], owner) { Coordinates = Nearest([.. spots.Where(s => s.Country == likely)], within) };
    }

    private readonly record struct Spot(string Country, (double Latitude, double Longitude) At);

    /// <summary>The cities of a name, most populous first, with the regions of that name: before them, unless the city is a seat of government or a metropolis.</summary>
    private static List<Spot> Spots(ReadOnlySpan<char> name)
    {
        var cities = PlaceNames.Cities(name);
        List<Spot> spots = [.. cities.Select(c => new Spot(c.Country, (c.Latitude, c.Longitude)))];
        var regions = Regions.Find(name).Select(r => new Spot(r.Country, (r.Latitude, r.Longitude)));
        bool cityFirst = PlaceNames.Seat(name) is not null || (cities.Count > 0 && cities[0].Population > Metropolis);
        if (cityFirst) spots.AddRange(regions);
        else spots.InsertRange(0, regions);
        return spots;
    }

    // A city of this size is meant before the region it gave its name to (New York), a smaller one after it (Victoria, Ontario).
    private const int Metropolis = 1_000_000;

    /// <summary>Of several places of a name in a country the one nearest to the region named beside it, else the first.</summary>
    private static (double Latitude, double Longitude) Nearest(Spot[] spots, Spot? within)
    {
        if (within is not { } region || region.At == default) return spots[0].At;
        double Away(Spot spot) => Math.Pow(spot.At.Latitude - region.At.Latitude, 2) + Math.Pow((spot.At.Longitude - region.At.Longitude) * Math.Cos(region.At.Latitude * Math.PI / 180), 2);
        return spots.MinBy(Away).At;
    }

    /// <summary>The country or region behind a comma: "Lyon, France", "Salem, Oregon".</summary>
    private static Spot? Within(ParsedText parsed, int index)
    {
        var mention = parsed.Mentions[index];
        int next = mention.EndToken;
        if (next + 1 < parsed.Tokens.Length && parsed.Form(next) is ",")
        {
            for (int m = index + 1; m < parsed.Mentions.Count && parsed.Mentions[m].FirstToken <= next + 1; m++)
            {
                if (parsed.Mentions[m].FirstToken != next + 1) continue;
                var behind = parsed.Text[parsed.Mentions[m].Span];
                var regions = Regions.Find(behind);
                // "Atlanta, Georgia": a city of the country's own is looked for first.
                if (PlaceNames.Country(behind) is { } country && (regions.Count == 0 || HasCity(parsed, index, country))) return new Spot(country, default);
                if (regions.Count > 0) return new Spot(regions[0].Country, (regions[0].Latitude, regions[0].Longitude));
            }
        }
        return null;
    }

    private static bool HasCity(ParsedText parsed, int index, string country)
    {
        var cities = PlaceNames.Cities(PlaceNames.Core(parsed.Text[PlaceNames.WithoutPossessive(parsed, parsed.Mentions[index])]));
        return cities.Any(c => c.Country == country);
    }

    /// <summary>The country named beside the place; else one the account speaks of; else that of the most populous place.</summary>
    private static string Likely(string[] countries, string? hint, NearbyCountries near)
    {
        if (hint is not null && countries.Contains(hint)) return hint;
        string best = countries[0];
        int most = 0;
        foreach (string country in countries)
        {
            if (near.Count(country) > most) (best, most) = (country, near.Count(country));
        }
        return best;
    }
}
