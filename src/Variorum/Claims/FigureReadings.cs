using Variorum.Statements;

namespace Variorum.Claims;

/// <summary>
/// Parts the statements of one claim by the figures in them: "two have died" and "three have died" tell of one thing and are two readings
/// of it, and nobody is to be named behind the other's number. Statements without a figure stand with the reading of most accounts.
/// </summary>
internal static class FigureReadings
{
    /// <returns>Groups of at least one, the one of most accounts first; of equals the one with the earlier statement.</returns>
    public static List<List<StatementItem>> Of(IReadOnlyList<StatementItem> items)
    {
        var groups = new List<(List<StatementItem> Items, List<List<Figure>> Figures)>();
        var without = new List<StatementItem>();
        foreach (var item in items)
        {
            if (!item.HasFigure || Figures(item) is not { Count: > 0 } own) { without.Add(item); continue; }
            var home = groups.FirstOrDefault(g => !g.Figures.Exists(other => AreAtOdds(own, other)));
            if (home.Items is null) groups.Add(home = ([], []));
            home.Items.Add(item);
            home.Figures.Add(own);
        }
        List<List<StatementItem>> parts = [.. groups.Select(g => g.Items).OrderByDescending(g => g.Select(i => i.AccountOrdinal).Distinct().Count()).ThenBy(g => g[0].Ordinal)];
        if (parts.Count == 0) return [without];
        parts[0] = [.. parts[0].Concat(without).OrderBy(i => i.Ordinal)];
        return parts;
    }

    private static List<Figure> Figures(StatementItem item) =>
        [.. item.Account.Quantities.Where(q => q.Statement == item.Statement.Index && FigureCandidates.IsCount(q) && !q.IsChange && q.Base is null && !FigureCandidates.IsTurnedDown(item.Account, q) && !IsFormer(item.Account, q)).Select(q => Figure.Of(item.Account, item.Statement, q))];

    // "Up from 14 cases", "from 14 to 22": what was, and not what is told.
    private static bool IsFormer(Account account, Quantity quantity)
    {
        var before = account.Text.Value.AsSpan(0, quantity.Span.Start).TrimEnd();
        return before.EndsWith(" from") || before.EndsWith(" compared with") || before.EndsWith(" compared to");
    }

    /// <summary>Both count one thing, and no figure that one gives of it agrees with any of the other's.</summary>
    private static bool AreAtOdds(List<Figure> own, List<Figure> other)
    {
        // "40,000 guests" and "about 52,000 of these", each the only figure of two statements that are alike.
        if (own.Count == 1 && other.Count == 1 && (IsBare(own[0]) || IsBare(other[0]))) return !own[0].Agrees(other[0]);
        foreach (var figure in own)
        {
            var alike = other.Where(f => IsOfOneKind(figure, f)).ToList();
            if (alike.Count > 0 && !own.Where(f => IsOfOneKind(f, alike[0])).Any(f => alike.Exists(f.Agrees))) return true;
        }
        return false;
    }

    private static bool IsBare(Figure figure) => figure is { Thing: null, BaseUnit: null, State: null };

    // What befell those counted may be left out by one of two that tell of the same; two different things may not.
    private static bool IsOfOneKind(Figure a, Figure b) =>
        a.BaseUnit == b.BaseUnit && a.Thing == b.Thing && (a.Thing ?? a.BaseUnit) is not null && (a.State is null || b.State is null || a.State == b.State);
}
