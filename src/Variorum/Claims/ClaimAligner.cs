using Variorum.Statements;

namespace Variorum.Claims;

/// <summary>Accounts → claims: which statements are about the same thing, and where they read differently.</summary>
public static class ClaimAligner
{
    /// <param name="accounts">In the order of the story; ids are unique.</param>
    /// <returns>In the order of the statements they begin with, then of kind.</returns>
    public static IReadOnlyList<Claim> Align(IReadOnlyList<Account> accounts, NameLinker names)
    {
        var index = new StatementIndex(accounts, names);
        return
        [
            .. EventAligner.Align(index),
            .. new FigureAligner(index).Align(),
            .. new DateAligner(index).Align(),
            .. new PlaceAligner(index).Align(),
            .. BelongingAligner.Align(index),
            .. new CourseAligner(index).Align(),
        ];
    }
}
