using Variorum.Claims;

namespace Variorum.Reports;

/// <summary>All figures of a story that count one kind of thing, by what befell it.</summary>
public sealed record FigureGroup(string Name, IReadOnlyList<ClaimView> Claims)
{
    public IEnumerable<Reading> Readings => Claims.SelectMany(c => c.Claim.Readings);

    public static Figure FirstOf(ClaimView claim) => claim.Claim.Readings[0].Figures[0];

    /// <summary>The thing as most of the figures word it.</summary>
    public static string NameOf(IEnumerable<ClaimView> claims)
    {
        var figures = claims.SelectMany(c => c.Claim.Readings).SelectMany(r => r.Figures).ToList();
        var words = figures.Select(f => f.Quantity.Of).OfType<string>().Select(of => of.Trim()[(of.Trim().LastIndexOf(' ') + 1)..].ToLowerInvariant())
            .GroupBy(w => w, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault();
        return words?.Key ?? figures[0].BaseUnit ?? figures[0].Thing ?? "";
    }
}
