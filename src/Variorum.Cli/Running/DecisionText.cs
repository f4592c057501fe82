using System.Globalization;
using Variorum.Claims;
using Variorum.Ledger;

namespace Variorum.Cli.Running;

/// <summary>Decisions as lines for a reader, times in UTC.</summary>
internal static class DecisionText
{
    private const int Words = 80;

    public static void Write(TextWriter output, IEnumerable<DecisionView> decisions)
    {
        bool any = false;
        foreach (var view in decisions)
        {
            any = true;
            var decision = view.Decision;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{decision.Id,4}  {decision.At.UtcDateTime:yyyy-MM-dd HH:mm}  {decision.By}: {Place(view)}{Deed(decision)}"));
            if (decision.Because is { } why) output.WriteLine($"      because: {why}");
            if (decision.UndoneBy is { } undoing) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"      undone by decision {undoing}"));
            if (view.IsOverruled) output.WriteLine("      a later decision on the same words counts");
            if (view.IsOrphan) output.WriteLine("      an orphan: these words are no block of the account now");
        }
        if (!any) output.WriteLine("no decisions (variorum put-back, leave-out)");
    }

    /// <summary>What was decided: <c>put back as body: The lock is shut.</c></summary>
    public static string Deed(Decision decision) => decision switch
    {
        { Role: { } role } => $"{role.Deed}: {Excerpt.Of(decision.Anchor!.Words, Words)}",
        { Undoes: { } undone } => string.Create(CultureInfo.InvariantCulture, $"undoes decision {undone}"),
        _ => $"{decision.Kind.ToString().ToLowerInvariant()} {decision.Target}: {decision.Detail}",
    };

    private static string Place(DecisionView view)
    {
        if (view.Decision.Kind != DecisionKind.Role) return "";
        string account = $"account {view.Account?.Siglum ?? view.Decision.Target}";
        return view.Blocks.Count switch
        {
            0 => $"{account}, ",
            1 => string.Create(CultureInfo.InvariantCulture, $"{account}, block {view.Blocks[0]}, "),
            _ => $"{account}, blocks {string.Join(' ', view.Blocks.Select(b => b.ToString(CultureInfo.InvariantCulture)))}, ",
        };
    }
}
