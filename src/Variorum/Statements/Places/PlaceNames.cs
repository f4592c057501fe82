using System.Collections.Frozen;
using Variorum.Language;
using Variorum.Language.English;
using Variorum.Text;

namespace Variorum.Statements.Places;

/// <summary>Names of places without what surrounds them, and the countries they name.</summary>
internal static class PlaceNames
{
    private static readonly Lexicon Nouns = Lexicon.Load("en/place-nouns.tsv", ignoreCase: true);

    private static readonly FrozenDictionary<string, string> CountryNames = Lexicon.Load("en/countries.tsv").Rows
        .Where(row => row[2] == "name").GroupBy(row => row[1], StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, Usual, StringComparer.Ordinal);

    // Registers put the formal name first; news use the shortest that is not an abbreviation.
    private const int LongestAbbreviation = 3;

    private static string Usual(IEnumerable<LexiconRow> names) =>
        names.Select(row => row.Key).OrderBy(name => name.Length <= LongestAbbreviation).ThenBy(name => name.Length).First();

    /// <summary>A word for a kind of place ("town", "region") or a direction before one ("eastern").</summary>
    public static bool IsPlaceNoun(ReadOnlySpan<char> word) => Nouns.TryGet(word, out var row) && row[1] == "noun";

    public static bool IsDirection(ReadOnlySpan<char> word) => Nouns.TryGet(word, out var row) && row[1] == "direction";

    /// <summary>ISO 3166-1 alpha-2 code of the country a name, an adjective or a people stands for; capitals are cities here.</summary>
    public static string? Country(ReadOnlySpan<char> name) =>
        Gazetteer.Country(Trimmed(name), out string? code) is CountryKind.Name or CountryKind.Adjective or CountryKind.People ? code : null;

    /// <summary>The country whose government or capital a name is: the Washington that speaks is one country's.</summary>
    public static string? Seat(ReadOnlySpan<char> name) => Gazetteer.Country(name, out string? code) is CountryKind.Government or CountryKind.Capital ? code : null;

    public static IReadOnlyList<City> Cities(ReadOnlySpan<char> name) => Gazetteer.Cities(name);

    /// <summary>The usual English name of a country.</summary>
    public static string NameOf(string code) => CountryNames.GetValueOrDefault(code, code);

    /// <summary>"the eastern Strel region" → "Strel".</summary>
    public static ReadOnlySpan<char> Core(ReadOnlySpan<char> name)
    {
        name = Trimmed(name);
        if (Gazetteer.Country(name, out _) == CountryKind.Name || Gazetteer.IsCity(name)) return name;
        for (int space; (space = name.IndexOf(' ')) > 0 && IsDirection(name[..space]);) name = name[(space + 1)..];
        for (int space; (space = name.LastIndexOf(' ')) > 0 && IsPlaceNoun(name[(space + 1)..]);) name = name[..space];
        return name;
    }

    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    /// <summary>A mention's span without a possessive at its end.</summary>
    public static TextSpan WithoutPossessive(ParsedText parsed, Mention mention)
    {
        var text = parsed.Text[mention.Span];
        return text.EndsWith("'s", StringComparison.Ordinal) || text.EndsWith("’s", StringComparison.Ordinal) ? new TextSpan(mention.Span.Start, mention.Span.End - 2) : mention.Span;
    }
}
