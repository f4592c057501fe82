using Variorum.Claims;
using Variorum.Statements;

namespace Variorum.Stories;

/// <summary>The outlets of a story by the names they give themselves.</summary>
internal sealed class OutletNames
{
    private readonly Dictionary<string, int> _accounts = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _byName, _byInitials;

    public OutletNames(IReadOnlyList<Account> accounts)
    {
        foreach (var account in accounts)
        {
            if (account.Article.Outlet is { } outlet) _accounts[outlet.Value] = _accounts.GetValueOrDefault(outlet.Value) + 1;
        }
        string[] names = [.. _accounts.Keys.Order(StringComparer.Ordinal)];
        _byName = names.ToLookup(NameLinker.Normal, StringComparer.Ordinal);
        _byInitials = names.ToLookup(name => Outlets.Initials(NameLinker.Normal(name)), StringComparer.Ordinal);
    }

    /// <summary>The outlet of another account of this name or abbreviation; of several the first in ordinal order, null for none.</summary>
    public string? OfAnother(Account account, string name)
    {
        string normal = NameLinker.Normal(name), initials = Outlets.Initials(normal);
        var same = _byName[normal].Where(outlet => NameLinker.Normal(outlet).Length > 0);
        if (normal.Length > 0) same = same.Concat(_byInitials[normal]);
        if (initials.Length > 0) same = same.Concat(_byName[initials]);
        string? own = account.Article.Outlet?.Value;
        return same.Where(outlet => outlet != own || _accounts[outlet] > 1).Order(StringComparer.Ordinal).FirstOrDefault();
    }
}
