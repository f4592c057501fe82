using Variorum.Claims;
using Variorum.Statements;
using Variorum.Stories;

namespace Variorum.Ledger;

/// <summary>A story without its accounts, which have rows of their own.</summary>
internal sealed record Telling(
    IReadOnlyList<Claim> Claims, IReadOnlyDictionary<string, Corroboration> Corroboration, IReadOnlyList<Dispute> Disputes, Stemma Stemma, IReadOnlyList<TimelineEntry> Timeline)
{
    public static Telling Of(Story story) => new(story.Claims, story.Corroboration, story.Disputes, story.Stemma, story.Timeline);

    public Story With(IReadOnlyList<Account> accounts) => new(accounts, Claims, Corroboration, Disputes, Stemma, Timeline);
}
