namespace Variorum.Claims;

/// <summary>The table claim × account: which reading each account gives.</summary>
public static class Apparatus
{
    /// <summary>For each account that takes part, the readings it gives (indices in <see cref="Claim.Readings"/>), in order of account id.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<int>> Row(Claim claim)
    {
        var row = new SortedDictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal);
        var pairs = claim.Readings.SelectMany((reading, i) => reading.Statements.Select(s => (s.Account, Reading: i)));
        foreach (var account in pairs.GroupBy(p => p.Account)) row[account.Key] = [.. account.Select(p => p.Reading).Distinct().Order()];
        return row;
    }
}
