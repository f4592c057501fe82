using System.Collections.Frozen;
using System.Globalization;
using Variorum.Text;

namespace Variorum.Statements.Places;

/// <summary>A state, a province or another first division of a country.</summary>
internal sealed record Region(string Country, double Latitude, double Longitude);

/// <summary>The regions of <c>data/en/regions.tsv</c>, by name and by newspapers' abbreviations.</summary>
internal static class Regions
{
    private static readonly FrozenDictionary<string, Region[]> ByName = Lexicon.Load("en/regions.tsv").Rows
        .SelectMany(row => row[4].Split(';', StringSplitOptions.RemoveEmptyEntries).Prepend(row.Key).Select(name => (Name: name, Region: Read(row))))
        .GroupBy(r => r.Name, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Select(r => r.Region).ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Region[]>.AlternateLookup<ReadOnlySpan<char>> Lookup = ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All regions of a name, in the order of the list.</summary>
    public static IReadOnlyList<Region> Find(ReadOnlySpan<char> name) => Lookup.TryGetValue(name, out var found) ? found : [];

    private static Region Read(LexiconRow row) => new(row[1], double.Parse(row[2], CultureInfo.InvariantCulture), double.Parse(row[3], CultureInfo.InvariantCulture));
}
