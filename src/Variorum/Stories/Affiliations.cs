using Variorum.Claims;
using Variorum.Language;
using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Stories;

/// <summary>For which country, or else for which body, a source speaks, as far as one account says.</summary>
internal readonly struct Affiliations(Account account, NameLinker names)
{
    // "Ruritanian chief of the general staff Ada Brom": an office is seldom longer than this.
    private const int OfficeLength = 60;

    public (string? Country, string? Body) Of(Source source, Entity? entity)
    {
        if (entity is null) return (CountryIn(source.Span), null);
        if (entity.Type != EntityType.Person)
        {
            return (entity.Country ?? CountryIn(source.Span)) is { } own ? (own, null) : (null, entity.Type == EntityType.Organization ? names.Key(entity) : null);
        }
        return ByOffice(entity) is { } country ? (country, null) : ByRole(entity);
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

    private (string? Country, string? Body) ByRole(Entity person)
    {
        foreach (var other in account.Entities)
        {
            if (other.Type == EntityType.Person || !person.Roles.Any(role => Names(role, other))) continue;
            return other.Country is { } country ? (country, null) : (null, names.Key(other));
        }
        return (null, null);
    }

    private static bool Names(string role, Entity entity) =>
        role.Contains(entity.Name, StringComparison.OrdinalIgnoreCase) || entity.Aliases.Any(a => a.Length > 2 && role.Contains(a, StringComparison.OrdinalIgnoreCase));
}
