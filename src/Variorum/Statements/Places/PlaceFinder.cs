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
        if (PlaceNames.Country(name) is { } country) return new PlaceReference(span, text, [country], owner);
        var cities = PlaceNames.Cities(name);
        if (cities.Count == 0) return new PlaceReference(span, text, Hint(parsed, index, owner) is { } only ? [only] : [], owner);
        string[] countries = [.. cities.Select(c => c.Country).Distinct(StringComparer.Ordinal)];
        string likely = Likely(countries, Hint(parsed, index, owner) ?? PlaceNames.Seat(name), near);
        var at = cities.First(c => c.Country == likely);
        return new PlaceReference(span, text, [likely, .. countries.Where(c => c != likely)], owner) { Coordinates = (at.Latitude, at.Longitude) };
    }

    /// <summary>The country that the text names beside the place: its owner, or the one behind a comma.</summary>
    private static string? Hint(ParsedText parsed, int index, string? owner)
    {
        var mention = parsed.Mentions[index];
        int next = mention.EndToken;
        if (next + 1 < parsed.Tokens.Length && parsed.Form(next) is ",")
        {
            for (int m = index + 1; m < parsed.Mentions.Count && parsed.Mentions[m].FirstToken <= next + 1; m++)
            {
                if (parsed.Mentions[m].FirstToken == next + 1 && PlaceNames.Country(parsed.Text[parsed.Mentions[m].Span]) is { } behind) return behind;
            }
        }
        return owner is null ? null : PlaceNames.Country(owner);
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
