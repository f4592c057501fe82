namespace Variorum.Language;

/// <summary>A person, organization, place or group that an account speaks of, under one or more names.</summary>
/// <param name="Name">The fullest name the account uses.</param>
/// <param name="Aliases">The other names used for it in this account, sorted ordinally.</param>
/// <param name="Roles">Titles and offices said of it ("president", "spokesman for the port"), lower case, sorted ordinally.</param>
/// <param name="Mentions">Indices in <see cref="ParsedText.Mentions"/>, ascending.</param>
public sealed record Entity(int Index, string Name, EntityType Type, IReadOnlyList<string> Aliases, IReadOnlyList<string> Roles, IReadOnlyList<int> Mentions)
{
    /// <summary>ISO 3166-1 alpha-2 code of the country this names, or whose government, capital or people it is.</summary>
    public string? Country { get; init; }
}
