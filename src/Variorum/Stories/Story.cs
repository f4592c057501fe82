using Variorum.Claims;
using Variorum.Statements;

namespace Variorum.Stories;

/// <summary>What the accounts of one story come to, taken together.</summary>
public sealed record Story(
    IReadOnlyList<Account> Accounts,
    IReadOnlyList<Claim> Claims,
    IReadOnlyDictionary<string, Corroboration> Corroboration,
    IReadOnlyList<Dispute> Disputes,
    Stemma Stemma,
    IReadOnlyList<TimelineEntry> Timeline);
