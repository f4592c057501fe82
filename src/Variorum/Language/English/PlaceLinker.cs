namespace Variorum.Language.English;

/// <summary>Places and peoples of one text: the same name, the same country by another name, a region with and without its kind.</summary>
internal sealed class PlaceLinker(NameSheet names)
{
    private readonly Dictionary<string, NameCluster> _clusters = new(StringComparer.Ordinal);
    private readonly List<NameCluster> _order = [];

    public List<NameCluster> Link(List<NameSpan> places)
    {
        var halves = Halves(places);
        foreach (var place in places)
        {
            var words = NameForm.Words(names, place);
            if (words.Length == 0) continue;
            string key = $"{place.Type} {KeyOf(place, words, halves)}";
            if (!_clusters.TryGetValue(key, out var cluster)) _order.Add(_clusters[key] = cluster = new NameCluster(place.Type));
            cluster.Add(place, words);
        }
        return _order;
    }

    private string KeyOf(NameSpan place, string[] words, Dictionary<string, string> halves)
    {
        string key = names.Key(place);
        if (place.Type == EntityType.Location && halves.TryGetValue(key, out string? whole)) key = whole;
        if (Gazetteer.Country(key, out string? code) == CountryKind.Name) return code!;
        return words.Length > 1 && IsKind(words[^1]) ? string.Join(' ', words[..^1]) : string.Join(' ', words);
    }

    /// <summary>"the North" in a text that speaks of North Freedonia.</summary>
    private Dictionary<string, string> Halves(List<NameSpan> places)
    {
        var halves = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var place in places.Where(p => p.Type == EntityType.Location && p.Length == 2))
        {
            bool country = Gazetteer.Country(names.Key(place), out _) == CountryKind.Name;
            if (country && names.Form(place.First) is "North" or "South") halves.TryAdd(names.Key(place.First, place.First + 1), names.Key(place));
        }
        return halves;
    }

    private static bool IsKind(string word) =>
        word is "region" or "oblast" or "district" or "province" or "county" or "state" or "city" or "town" or "village" or "republic" or "prefecture" or "governorate";
}
