using Variorum.Claims;
using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Stories;

/// <summary>Who published what, across the accounts of a story.</summary>
internal sealed class Outlets(IReadOnlyList<Account> accounts)
{
    private readonly ILookup<string, Account> _byOutlet = accounts.ToLookup(Key);
    private readonly ILookup<string, string> _byInitials = accounts.Select(Key).Distinct().ToLookup(Initials);

    private static readonly Lexicon Agencies = Lexicon.Load("en/agencies.tsv");

    /// <summary>The compared form of an outlet's name; of the several names of a news agency, always the same.</summary>
    public static string Normal(string name) => NameLinker.Normal(Agencies.TryGet(name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name, out var row) ? row[1] : name);

    /// <summary>One key for the accounts of one outlet: its name, else the host of the page's address, else the account alone.</summary>
    public static string Key(Account account) =>
        account.Article.Outlet is { Value: { Length: > 0 } name } ? Normal(name)
        : Uri.TryCreate(account.Article.Address, UriKind.Absolute, out var address) && address.Host.Length > 0 ? "host " + address.Host
        : "account " + account.Id;

    /// <summary>One key for the versions of one page: outlet and address, else the account alone.</summary>
    public static string VersionKey(Account account)
    {
        if (account.Article.Address is not { Length: > 0 } address) return "account " + account.Id;
        int fragment = address.IndexOf('#', StringComparison.Ordinal);
        return (fragment < 0 ? address : address[..fragment]).TrimEnd('/');
    }

    /// <summary>The outlet's name for the reader; the file it came in where none is known.</summary>
    public static string Name(Account account) =>
        account.Article.Outlet?.Value ?? (Uri.TryCreate(account.Article.Address, UriKind.Absolute, out var address) && address.Host.Length > 0 ? address.Host : $"unknown outlet ({FileName(account.Path)})");

    private static string FileName(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];

    /// <summary>The accounts of the outlet or agency of this name; an abbreviation stands for the words it is made of.</summary>
    public IEnumerable<Account> Of(string name)
    {
        string normal = Normal(name), initials = Initials(normal);
        var keys = initials.Length > 0 ? _byInitials[normal].Append(normal).Append(initials) : _byInitials[normal].Append(normal);
        return keys.Where(k => k.Length > 0).Distinct().Order(StringComparer.Ordinal).SelectMany(k => _byOutlet[k]);
    }

    public static bool IsSame(string a, string b) =>
        a.Length > 0 && (a == b || Initials(a) == b || Initials(b) == a);

    /// <summary>Whether a name holds all words of another, both in their compared form.</summary>
    public static bool HoldsAll(string name, string other)
    {
        string[] words = name.Split(' ');
        return other.Split(' ').All(words.Contains);
    }

    /// <summary>The letters a name of three words or more is abbreviated to; empty for shorter ones.</summary>
    public static string Initials(string name)
    {
        string[] words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 3 ? "" : string.Concat(words.Where(w => w is not ("of" or "and" or "the" or "for")).Select(w => w[0]));
    }
}
