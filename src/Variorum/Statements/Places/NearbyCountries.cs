using Variorum.Language;

namespace Variorum.Statements.Places;

/// <summary>How often an account names each country, its people or its government: a city of a name borne in several is likelier there.</summary>
internal sealed class NearbyCountries
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public NearbyCountries(ParsedText parsed)
    {
        foreach (var mention in parsed.Mentions)
        {
            if (mention.Kind != MentionKind.Name || mention.Type == EntityType.Person) continue;
            if (PlaceNames.Country(parsed.Text[mention.Span]) is { } code) _counts[code] = Count(code) + 1;
        }
    }

    public int Count(string country) => _counts.GetValueOrDefault(country);
}
