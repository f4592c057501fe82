using System.Text;
using Variorum.Language;
using Variorum.Statements;

namespace Variorum.Claims;

/// <summary>
/// Knows the names of all accounts together: which name in one account is which name in another. Careful: two people
/// with one surname stay two; a bare surname is linked only where one full name in the story ends in it.
/// </summary>
public sealed class NameLinker
{
    private readonly Dictionary<string, string> _parent = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedDictionary<string, int>> _shown = new(StringComparer.Ordinal);

    public NameLinker(IReadOnlyList<Account> accounts)
    {
        foreach (var account in accounts)
        {
            foreach (var entity in account.Entities) Add(entity);
        }
        LinkPeople();
        LinkBodies(accounts);
        MoveShownNames();
    }

    /// <summary>One key for one thing in all accounts: <c>@XX</c> for a country, its people or its government.</summary>
    public string Key(Entity entity) =>
        entity is { Country: { } country, Type: not EntityType.Person } ? "@" + country : Root(Normal(entity.Name));

    /// <summary>The key of a name that no entity stands behind.</summary>
    public string Key(string name) => Root(Normal(name));

    /// <summary>The key of a source: its entity's, else its name's; null when nobody is named.</summary>
    public string? Key(Account account, Source source) =>
        source.Entity >= 0 && source.Entity < account.Entities.Count ? Key(account.Entities[source.Entity])
        : PersonIn(account, source) is { } person ? Key(person)
        : source.Name is { Length: > 0 } name ? PersonAtEnd(name) ?? Key(name) : null;

    // "Harbour master Ada Brom, writing to the board": the one person whose full name stands in the words.
    private static Entity? PersonIn(Account account, Source source)
    {
        // "Minister Ada Brom had told": where the source's words end before the name they stand before, the name is the source's.
        var behind = account.Mentions.FirstOrDefault(m => m is { Kind: MentionKind.Name, Type: EntityType.Person } && m.Span.Start == source.Span.End + 1);
        var whole = behind is null ? source.Span : source.Span.Union(behind.Span);
        string words = $"{source.Called}\n{account.Text.Quote(whole)}";
        var people = account.Entities.Where(e => e.Type == EntityType.Person && e.Name.Contains(' ') && words.Contains(e.Name, StringComparison.Ordinal)).Take(2).ToList();
        return people.Count == 1 ? people[0] : null;
    }

    // "Transport minister Iva Torn" where another account knows Iva Torn for a person.
    private string? PersonAtEnd(string name)
    {
        string normal = Normal(name);
        for (int space = normal.IndexOf(' '); space > 0; space = normal.IndexOf(' ', space + 1))
        {
            if (_people.ContainsKey(normal[(space + 1)..])) return Root(normal[(space + 1)..]);
        }
        return null;
    }

    /// <summary>The key of an owner's name as an account writes it: its entity's where the account has one of that name.</summary>
    public string OwnerKey(Account account, string owner)
    {
        string normal = Normal(owner);
        var entity = account.Entities.FirstOrDefault(e => Normal(e.Name) == normal || e.Aliases.Any(a => Normal(a) == normal));
        return entity is null ? Root(normal) : Key(entity);
    }

    /// <summary>The key of a place: its name without the words for what kind of place it is.</summary>
    public static string PlaceKey(string place)
    {
        string[] words = Normal(place).Split(' ');
        var own = words.Where(w => Concepts.Of(w) != "region").ToArray();
        return string.Join(' ', own.Length > 0 ? own : words);
    }

    /// <summary>The name by which a person or thing is shown: the longest of those the accounts use most.</summary>
    public string Shown(string key, string fallback)
    {
        if (!_shown.TryGetValue(Root(key), out var names)) return fallback;
        return names.OrderByDescending(n => n.Value).ThenByDescending(n => n.Key.Length).ThenBy(n => n.Key, StringComparer.Ordinal).First().Key;
    }

    private void Add(Entity entity)
    {
        string name = Normal(entity.Name);
        if (name.Length == 0) return;
        bool person = entity.Type == EntityType.Person;
        if (person && name.Contains(' ')) _people[name] = _people.GetValueOrDefault(name) + 1;
        if (!person && entity.Country is null)
        {
            foreach (string alias in entity.Aliases) if (IsTelling(alias)) Join(name, Normal(alias));
        }
        var shown = _shown.TryGetValue(name, out var s) ? s : _shown[name] = new(StringComparer.Ordinal);
        shown[entity.Name] = shown.GetValueOrDefault(entity.Name) + 1;
    }

    // "the Board" inside one account must not tie two boards of two accounts together: several words or an abbreviation do.
    private static bool IsTelling(string alias) =>
        alias.Contains(' ') || (alias.Length >= 3 && alias.All(c => char.IsUpper(c) || char.IsDigit(c)));

    private void LinkPeople()
    {
        string[] full = [.. _people.Keys];
        foreach (var sameGiven in full.GroupBy(First).Select(g => g.ToArray()))
        {
            for (int i = 0; i < sameGiven.Length; i++)
                for (int j = i + 1; j < Math.Min(sameGiven.Length, i + 50); j++)
                    if (IsOnePerson(sameGiven[i], sameGiven[j])) Join(sameGiven[i], sameGiven[j]);
        }
        foreach (var bySurname in full.GroupBy(Last))
        {
            var roots = bySurname.Select(Root).Distinct().ToList();
            if (roots.Count == 1) Join(bySurname.First(), bySurname.Key);
        }
    }

    /// <summary>"The Fisheries Department" and "the Ruritanian Fisheries Department" are one where the story knows no other country's.</summary>
    private void LinkBodies(IReadOnlyList<Account> accounts)
    {
        var bodies = accounts.SelectMany(a => a.Entities).Where(e => e.Type == EntityType.Organization).Select(e => (e.Name, Key: Key(e))).Distinct().ToList();
        var bare = bodies.ToLookup(b => Normal(b.Name), b => b.Key);
        var ofCountries = bodies.Select(b => (b.Key, Parts: BodyNames.WithoutCountry(b.Name))).Where(b => b.Parts.Country is not null);
        foreach (var body in ofCountries.GroupBy(b => Normal(b.Parts.Bare)).Where(g => g.Select(b => b.Parts.Country).Distinct().Count() == 1))
        {
            foreach (string one in bare[body.Key]) foreach (var (other, _) in body) Join(one, other);
        }
        foreach (var (name, key) in bodies)
        {
            if (BehindDescription(name) is { } own) foreach (string one in bare[Normal(own)]) Join(one, key);
        }
    }

    /// <summary>"Ruritanian hotel chain Brom", "state oil firm Orvane": the name behind the words for what it is; null for any other.</summary>
    private static string? BehindDescription(string name)
    {
        string[] words = name.Split(' ');
        int last = Array.FindLastIndex(words, w => w.Length > 3 && char.IsLower(w[0]));
        return last >= 0 && last + 1 < words.Length ? string.Join(' ', words[(last + 1)..]) : null;
    }

    /// <summary>Same given name and either the same surname (one of them with a name between) or one spelled in two ways.</summary>
    private static bool IsOnePerson(string a, string b)
    {
        string x = Last(a), y = Last(b);
        if (x == y) return true;
        int shared = x.AsSpan().CommonPrefixLength(y);
        // Transliterations differ at the end: one or two letters after at least five shared.
        return shared >= 5 && Math.Max(x.Length, y.Length) - shared <= 2;
    }

    private void MoveShownNames()
    {
        foreach (string name in _shown.Keys.Order(StringComparer.Ordinal).ToArray())
        {
            string root = Root(name);
            if (root == name) continue;
            var to = _shown.TryGetValue(root, out var s) ? s : _shown[root] = new(StringComparer.Ordinal);
            foreach (var (shown, count) in _shown[name]) to[shown] = to.GetValueOrDefault(shown) + count;
        }
    }

    private static string First(string name) => name[..name.IndexOf(' ')];

    private static string Last(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private void Join(string a, string b)
    {
        string x = Root(a), y = Root(b);
        if (x == y || y.Length == 0) return;
        if (string.CompareOrdinal(x, y) < 0) _parent[y] = x; else _parent[x] = y;
    }

    private string Root(string name)
    {
        while (_parent.TryGetValue(name, out string? up)) name = up;
        return name;
    }

    /// <summary>Lower case, single spaces, no article in front, no possessive behind, no punctuation but hyphens.</summary>
    internal static string Normal(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c) || c == '-') text.Append(char.ToLowerInvariant(c));
            else if (c is '\'' or '’') text.Append('\'');
            else if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
        }
        string normal = text.ToString().Trim();
        if (normal.EndsWith("'s", StringComparison.Ordinal)) normal = normal[..^2];
        else if (normal.EndsWith('\'')) normal = normal[..^1];
        return normal.StartsWith("the ", StringComparison.Ordinal) ? normal[4..] : normal;
    }
}
