using Variorum.Claims;
using Variorum.Statements;

namespace Variorum.Stories;

/// <summary>Accounts → stemma: versions, agency credits, shared wording and citations, in the order of their strength.</summary>
internal static class StemmaBuilder
{
    /// <param name="accounts">In the order of the story.</param>
    public static Stemma Build(IReadOnlyList<Account> accounts, IReadOnlyList<Claim> claims)
    {
        var outlets = new Outlets(accounts);
        var wordings = Read(accounts);
        var overlaps = OverlapFinder.Find(wordings);
        var places = accounts.Select((account, i) => (account.Id, i)).ToDictionary(a => a.Id, a => a.i, StringComparer.Ordinal);
        var draft = new StemmaDraft(accounts);
        VersionLinks.Add(draft, accounts);
        AgencyLinks.Add(draft, accounts, outlets, (a, b) => overlaps.Between(places[a], places[b]));
        new WordingLinks(draft, wordings, overlaps, places).Add();
        CitationLinks.Add(draft, accounts, outlets, claims);
        return draft.Finish();
    }

    private static List<Wording> Read(IReadOnlyList<Account> accounts)
    {
        var vocabulary = new Dictionary<string, int>(StringComparer.Ordinal);
        var furniture = new Furniture(accounts, Outlets.Key, Outlets.VersionKey);
        return [.. accounts.Select(a => new Wording(a, vocabulary, block => furniture.Is(a, block)))];
    }
}
