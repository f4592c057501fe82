using System.Globalization;
using Variorum.Text;

namespace Variorum.Articles;

/// <summary>A person's word on what a stretch of an account's text is for. It counts above the program's.</summary>
/// <param name="Anchor">The block as it stood when it was decided on: blocks have no lasting number.</param>
/// <param name="Role"><see cref="BlockRole.Boilerplate"/> leaves it out.</param>
/// <param name="By">Who decided.</param>
/// <param name="On">The day of it, UTC.</param>
/// <param name="Because">Why, in the person's words; null where none were given.</param>
public sealed record RoleDecision(Anchor Anchor, BlockRole Role, string By, DateOnly On, string? Because)
{
    /// <summary>"put back as heading", "left out".</summary>
    public string Deed => Role == BlockRole.Boilerplate ? "left out" : $"put back as {Role.ToString().ToLowerInvariant()}";

    /// <summary>"put back as body by Ida Brook on 2026-03-04: it ends the article".</summary>
    public string Reason => $"{Deed} by {By} on {On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}{(Because is null ? "" : ": " + Because)}";
}
