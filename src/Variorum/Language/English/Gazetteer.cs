using System.Globalization;
using Variorum.Text;

namespace Variorum.Language.English;

/// <summary>Countries, cities and forenames as English texts write them. Immutable; loaded at first use.</summary>
public static class Gazetteer
{
    private static readonly Lazy<Lexicon> Countries = new(() => Lexicon.Load("en/countries.tsv"));
    private static readonly Lazy<Lexicon> Governments = new(() => Lexicon.Load("en/governments.tsv"));
    private static readonly Lazy<Lexicon> Demonyms = new(() => Lexicon.Load("en/demonyms.tsv"));
    private static readonly Lazy<Lexicon> CityList = new(() => Lexicon.Load("en/cities.tsv"));
    private static readonly Lazy<Lexicon> Forenames = new(() => Lexicon.Load("en/forenames.tsv"));
    private static readonly Lazy<Lexicon> ForenamesAbroad = new(() => Lexicon.Load("en/forenames-abroad.tsv"));
    private static readonly Lazy<Lexicon> Surnames = new(() => Lexicon.Load("en/surnames.tsv"));

    /// <summary>The country a word names and how; the words without article or possessive, as in the text.</summary>
    /// <param name="code">ISO 3166-1 alpha-2; null with <see cref="CountryKind.None"/>.</param>
    public static CountryKind Country(ReadOnlySpan<char> name, out string? code)
    {
        if (Governments.Value.TryGet(name, out var row) || Countries.Value.TryGet(name, out row) || Demonyms.Value.TryGet(name, out row))
        {
            code = row[1];
            return Kind(row[2]);
        }
        code = null;
        return CountryKind.None;
    }

    /// <summary>All cities of a name, most populous first; empty when it is none.</summary>
    public static IReadOnlyList<City> Cities(ReadOnlySpan<char> name)
    {
        var rows = CityList.Value.All(name);
        var cities = new City[rows.Length];
        for (int i = 0; i < cities.Length; i++) cities[i] = Read(rows[i]);
        return cities;
    }

    public static bool IsCity(ReadOnlySpan<char> name) => CityList.Value.Contains(name);

    public static bool IsForename(ReadOnlySpan<char> word) => Forenames.Value.Contains(word) || ForenamesAbroad.Value.Contains(word);

    public static bool IsSurname(ReadOnlySpan<char> word) => Surnames.Value.Contains(word);

    /// <summary>Whether a surname is common where surnames stand first (China, Korea, Vietnam, Hungary, Cambodia).</summary>
    public static bool IsLeadingSurname(ReadOnlySpan<char> word) =>
        Surnames.Value.TryGet(word, out var row) && row[1].Split(' ').Any(code => code is "KR" or "CN" or "TW" or "VN" or "KH" or "HK");

    /// <summary>The gender nearly all bearers of a forename have.</summary>
    /// <remarks>Unknown where the lists disagree: a name may be a woman's here and a man's abroad.</remarks>
    public static Gender GenderOf(ReadOnlySpan<char> forename)
    {
        bool here = Forenames.Value.TryGet(forename, out var row);
        bool abroad = ForenamesAbroad.Value.TryGet(forename, out var other);
        if (!here) return abroad ? GenderOf(other) : Gender.Unknown;
        return !abroad || GenderOf(row) == GenderOf(other) ? GenderOf(row) : Gender.Unknown;
    }

    private static Gender GenderOf(LexiconRow row) => row[1] switch
    {
        "F" => Gender.Feminine,
        "M" => Gender.Masculine,
        _ => Gender.Unknown,
    };

    private static CountryKind Kind(string word) => word switch
    {
        "name" => CountryKind.Name,
        "adjective" => CountryKind.Adjective,
        "people" => CountryKind.People,
        "capital" => CountryKind.Capital,
        _ => CountryKind.Government,
    };

    private static City Read(LexiconRow row) => new(row.Key, row[1], int.Parse(row[2], CultureInfo.InvariantCulture),
        double.Parse(row[3], CultureInfo.InvariantCulture), double.Parse(row[4], CultureInfo.InvariantCulture));
}
