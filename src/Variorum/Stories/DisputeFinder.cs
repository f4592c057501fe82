using Variorum.Claims;
using Variorum.Statements;

namespace Variorum.Stories;

/// <summary>Which claims have readings that cannot all hold.</summary>
internal sealed class DisputeFinder(IReadOnlyDictionary<string, Account> accounts, NameLinker names, Stemma stemma)
{
    public IEnumerable<Dispute> Find(IReadOnlyList<Claim> claims)
    {
        foreach (var claim in claims)
        {
            if (Of(claim) is { } dispute) yield return dispute;
            if (claim.Kind == ClaimKind.Figure && Revision(claim) is { } revision) yield return revision;
        }
    }

    private Dispute? Of(Claim claim) => claim.Kind switch
    {
        ClaimKind.Event => Denial(claim),
        ClaimKind.Figure => FigureDispute(claim),
        ClaimKind.Date => New(claim, DisputeKind.Date, claim.Readings, "the dates given for it exclude each other"),
        ClaimKind.Place => New(claim, DisputeKind.Place, claim.Readings, "it is said to have happened in different places"),
        ClaimKind.Belonging => New(claim, DisputeKind.Belonging, claim.Readings, "the same place is said to belong to different owners"),
        ClaimKind.Course => New(claim, DisputeKind.Course, claim.Readings, "one side says that it is over, the other that it goes on"),
        _ => null,
    };

    private static Dispute New(Claim claim, DisputeKind kind, IReadOnlyList<Reading> sides, string reason) =>
        new("d" + claim.Id[1..], kind, claim.Id, sides, reason);

    /// <summary>A figure that a later version of a page gives differently from the earlier one, each on the same word.</summary>
    private Dispute? Revision(Claim claim)
    {
        var figures = claim.Readings.SelectMany(r => r.Figures, (reading, figure) => (reading, figure)).ToList();
        foreach (var edge in stemma.Edges.Where(e => e.Kind == DependenceKind.SameVersion))
        {
            foreach (var (was, before) in figures.Where(f => f.figure.Reference.Account == edge.To))
            {
                var now = figures.FirstOrDefault(f => f.figure.Reference.Account == edge.From && !f.figure.Agrees(before) && Voice(f.figure.Reference) == Voice(before.Reference)).reading;
                bool kept = figures.Any(f => f.figure.Reference.Account == edge.From && f.figure.Agrees(before) && !IsEarlierVersion(f.figure.Reference));
                if (now is null || kept) continue;
                return new("r" + claim.Id[1..], DisputeKind.Revision, claim.Id, [was with { Mark = "earlier version" }, now with { Mark = "later version" }],
                    $"“{was.Label}” in one version of the page became “{now.Label}” in the next");
            }
        }
        return null;
    }

    private bool IsEarlierVersion(StatementReference reference)
    {
        var account = accounts[reference.Account];
        return account.Statements[reference.Statement].Attribution?.Source is { } source && account.Text[source.Span].Contains("version", StringComparison.OrdinalIgnoreCase);
    }

    private Dispute? Denial(Claim claim)
    {
        var affirmed = claim.Readings.Where(r => !r.Denied).ToList();
        var denied = claim.Readings.Where(r => r.Denied).ToList();
        if (affirmed.Count == 0 || denied.Count == 0) return null;
        var deniers = denied.SelectMany(r => r.Statements).Select(Voice).ToHashSet();
        if (affirmed.SelectMany(r => r.Statements).Select(Voice).All(deniers.Contains)) return null;
        return New(claim, DisputeKind.Denial, claim.Readings, "what one side affirms the other denies");
    }

    private Dispute? FigureDispute(Claim claim)
    {
        var sides = new SortedSet<int>();
        string? example = null;
        for (int i = 0; i < claim.Readings.Count; i++)
        {
            for (int j = i + 1; j < claim.Readings.Count; j++)
            {
                if (!Conflict(claim.Readings[i], claim.Readings[j])) continue;
                sides.UnionWith([i, j]);
                example ??= $"“{claim.Readings[i].Label}” and “{claim.Readings[j].Label}” cannot both hold of the same days";
            }
        }
        return example is null ? null : New(claim, DisputeKind.Figure, [.. sides.Select(i => claim.Readings[i])], example);
    }

    private bool Conflict(Reading a, Reading b) => a.Figures.Any(x => !IsEarlierVersion(x.Reference) && b.Figures.Any(y => !x.Agrees(y) && !IsEarlierVersion(y.Reference) && Voice(x.Reference) != Voice(y.Reference) && OfSameDays(x, y)));

    // A figure that grows from day to day is no dispute; where a day is not known it cannot be told.
    private static bool OfSameDays(Figure a, Figure b) =>
        (a.AsOf, b.AsOf) switch
        {
            ({ } x, { } y) => x.Overlaps(y),
            (null, null) => true,
            _ => false,
        };

    private string Voice(StatementReference reference)
    {
        var account = accounts[reference.Account];
        return account.Statements[reference.Statement].Attribution is { Source: { } source } ? names.Key(account, source) ?? "?" : "outlet " + Outlets.Key(account);
    }
}
