using Variorum.Articles;
using Variorum.Text;

namespace Variorum.Ledger;

/// <summary>What a person can decide on top of what the program found.</summary>
public enum DecisionKind : byte
{
    Merge,
    Split,
    Reject,
    Rename,
    Grade,

    /// <summary>What a block of an account is for.</summary>
    Role,
    Undo,
}

/// <summary>A person's decision: an entry of its own, never changed, undone only by a later one.</summary>
/// <param name="Id">Its number in the ledger; 0 before it is kept.</param>
/// <param name="By">Who decided.</param>
/// <param name="Target">Id of what it is about: a claim, a statement (<c>account/s7</c>), a source, an account.</param>
/// <param name="Detail">What a merge merges with, a new name, a grade (<c>B2</c>), a role.</param>
/// <param name="Undoes">For <see cref="DecisionKind.Undo"/>, the number of the decision it undoes; else null.</param>
public sealed record Decision(long Id, DecisionKind Kind, string By, string Target, string? Detail = null, long? Undoes = null)
{
    /// <summary>When it was kept, by the ledger's clock.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Why, in the person's words; null where none were given.</summary>
    public string? Because { get; init; }

    /// <summary>For <see cref="DecisionKind.Role"/>, the block it is about; else null.</summary>
    public Anchor? Anchor { get; init; }

    /// <summary>The number of the undoing in force; null while the decision stands.</summary>
    public long? UndoneBy { get; init; }

    /// <summary>As <c>Articles</c> lays it over the account; null for other kinds.</summary>
    public RoleDecision? Role => Kind != DecisionKind.Role ? null
        : new RoleDecision(Anchor!, Enum.Parse<BlockRole>(Detail!, ignoreCase: true), By, DateOnly.FromDateTime(At.UtcDateTime), Because);

    /// <summary>A decision, not yet kept, about a block of an account; boilerplate leaves it out.</summary>
    public static Decision OnRole(string by, string account, Anchor anchor, BlockRole role, string? because) =>
        new(0, DecisionKind.Role, by, account, role.ToString().ToLowerInvariant()) { Anchor = anchor, Because = because };
}
