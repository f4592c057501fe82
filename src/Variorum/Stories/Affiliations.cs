using Variorum.Claims;
using Variorum.Language;
using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Stories;

/// <summary>For whom a source speaks.</summary>
/// <param name="Country">The country, or null.</param>
/// <param name="Body">The key of the organization, where no country is known; or null.</param>
/// <param name="MayBeOfState">The body may be an office of some government.</param>
internal readonly record struct Affiliation(string? Country, string? Body, bool MayBeOfState);

/// <summary>For which country, or else for which body, a source speaks, as far as one account says.</summary>
internal sealed class Affiliations(Account account, NameLinker names)
{
    // "Ruritanian chief of the general staff Ada Brom": an office is seldom longer than this.
    private const int OfficeLength = 60;

    public Affiliation Of(Source source, Entity? entity)
    {
        if (entity is null) return CountryIn(source.Span) is { } named ? new(named, null, false) : BodyIn(source.Span) is { } employer ? OfBody(employer) : default;
        if (entity.Type == EntityType.Person) return ByOffice(entity) is { } country ? new(country, null, false) : ByRole(entity);
        if ((entity.Country ?? CountryIn(source.Span) ?? BodyNames.WithoutCountry(entity.Name).Country) is { } own) return new(own, null, false);
        return entity.Type == EntityType.Organization ? OfBody(entity) : default;
    }

    /// <summary>The body whose spokesman a source is ("a spokeswoman for the port", "Ada Brom, a spokeswoman for the port"): what such a one says is
    /// the body's word. Null for everybody else.</summary>
    public Entity? SpokenFor(Source source, Entity? entity)
    {
        if (entity is null) return IsSpokesman(source.Called ?? account.Text.Quote(source.Span)) ? BodyIn(source.Span) : null;
        return entity.Roles.Where(IsSpokesman).Select(role => account.Entities.FirstOrDefault(e => e.Type == EntityType.Organization && Names(role, e))).FirstOrDefault(e => e is not null);
    }

    private static bool IsSpokesman(string words) => words.Split(' ').Any(word => Concepts.Of(word.ToLowerInvariant()) == "spokesman");

    /// <summary>The one organization named in the words for the source.</summary>
    private Entity? BodyIn(TextSpan span)
    {
        var known = account.Entities;
        var bodies = account.Mentions.Where(m => m.Kind == MentionKind.Name && span.Contains(m.Span) && m.Entity >= 0 && m.Entity < known.Count)
            .Select(m => known[m.Entity]).Where(e => e.Type == EntityType.Organization).Distinct().Take(2).ToList();
        return bodies.Count == 1 ? bodies[0] : null;
    }

    // "The authorities", "the company": who has no name here may be any other. A place in an office ("the Riverside district attorney") is a public one.
    private Affiliation OfBody(Entity body) => body.Country is { } country ? new(country, null, false)
        : HasName(body) ? new(null, names.Key(body), body.Type != EntityType.Organization || BodyNames.MayBeOfState(body)) : default;

    private bool HasName(Entity entity)
    {
        foreach (int mention in entity.Mentions) if (mention < account.Mentions.Count && account.Mentions[mention].Kind == MentionKind.Name) return true;
        return false;
    }

    /// <summary>"Ruritanian officials": the one country named in the words for the source.</summary>
    private string? CountryIn(TextSpan span)
    {
        string? country = null;
        foreach (var mention in account.Mentions)
        {
            if (!span.Contains(mention.Span) || Country(mention) is not { } named) continue;
            if (country is not null && country != named) return null;
            country = named;
        }
        return country;
    }

    /// <summary>The country named in the words just before one of the person's names.</summary>
    private string? ByOffice(Entity person)
    {
        foreach (int index in person.Mentions)
        {
            if (index >= account.Mentions.Count || account.Mentions[index] is not { Kind: MentionKind.Name } name) continue;
            foreach (var mention in account.Mentions)
            {
                int gap = name.Span.Start - mention.Span.End;
                if (gap is < 0 or > OfficeLength || Country(mention) is not { } country) continue;
                if (!account.Text.Value.AsSpan(mention.Span.End, gap).ContainsAny(",.;:\n")) return country;
            }
        }
        return null;
    }

    private string? Country(Mention mention) =>
        mention.Kind == MentionKind.Name && mention.Entity >= 0 && mention.Entity < account.Entities.Count && account.Entities[mention.Entity] is { Type: not EntityType.Person } entity ? entity.Country : null;

    private Affiliation ByRole(Entity person)
    {
        foreach (var other in account.Entities)
        {
            if (other.Type != EntityType.Person && person.Roles.Any(role => Names(role, other))) return OfBody(other);
        }
        return default;
    }

    private static bool Names(string role, Entity entity) =>
        role.Contains(entity.Name, StringComparison.OrdinalIgnoreCase) || entity.Aliases.Any(a => a.Length > 2 && role.Contains(a, StringComparison.OrdinalIgnoreCase));
}
