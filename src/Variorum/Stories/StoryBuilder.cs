using Variorum.Statements;

namespace Variorum.Stories;

/// <summary>Accounts → story: claims, origins, disputes, stemma, timeline. The same for any order of the accounts.</summary>
public static class StoryBuilder
{
    public static Story Build(IReadOnlyList<Account> accounts) =>
        new(accounts, [], new Dictionary<string, Corroboration>(), [], new Stemma([], []), []);
}
