using Variorum.Language;
using Variorum.Language.English;
using Variorum.Text;

namespace Variorum.Claims;

/// <summary>What the name of an organization says of it: the country before it, and whether it may be an office of a government.</summary>
internal static class BodyNames
{
    private static readonly Lexicon PublicBodies = Lexicon.Load("en/public-bodies.tsv");

    // "FBI", "INS": letters do not say what kind of body it is.
    private const int LongestAbbreviation = 6;

    /// <summary>"Ruritanian Fisheries Department" → its country and "Fisheries Department"; no country where none stands before a name of two words or more.</summary>
    public static (string? Country, string Bare) WithoutCountry(string name)
    {
        string? country = null;
        string bare = name;
        for (int space = name.IndexOf(' '), words = 0; space > 0 && words < 2; space = name.IndexOf(' ', space + 1), words++)
        {
            if (Gazetteer.Country(name.AsSpan(0, space), out string? code) == CountryKind.None || !name.AsSpan(space + 1).Contains(' ')) continue;
            (country, bare) = (code, name[(space + 1)..]);
        }
        return (country, bare);
    }

    /// <summary>Whether a body may be one of a government's: two such are not separate because they have two names.</summary>
    public static bool MayBeOfState(Entity body)
    {
        if (body.Name.Length <= LongestAbbreviation && body.Name.All(c => char.IsUpper(c) || c == '.')) return true;
        return body.Aliases.Prepend(body.Name).Any(name => NameLinker.Normal(name).Split(' ').Any(word => PublicBodies.TryGet(word, out var row) && row[1] == "state"));
    }
}
