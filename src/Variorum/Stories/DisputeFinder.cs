using Variorum.Claims;
using Variorum.Statements;

namespace Variorum.Stories;

/// <summary>Which claims have readings that cannot all hold.</summary>
internal sealed class DisputeFinder(IReadOnlyDictionary<string, Account> accounts, NameLinker names, Stemma stemma)
{
    private readonly FigureConflicts _figures = new(accounts, names);
    private readonly StemmaEdge[] _versions = [.. stemma.Edges.Where(e => e.Kind == DependenceKind.SameVersion)];

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
        ClaimKind.Figure => _figures.Sides(claim) is { } found ? New(claim, DisputeKind.Figure, found.Sides, found.Reason) : null,
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
        foreach (var edge in _versions)
        {
            foreach (var (was, before) in figures.Where(f => f.figure.Reference.Account == edge.To))
            {
                var now = figures.FirstOrDefault(f => f.figure.Reference.Account == edge.From && !f.figure.Agrees(before) && _figures.Voice(f.figure.Reference) == _figures.Voice(before.Reference)).reading;
                bool kept = figures.Any(f => f.figure.Reference.Account == edge.From && f.figure.Agrees(before) && !_figures.IsOfEarlierVersion(f.figure.Reference));
                if (now is null || kept) continue;
                return new("r" + claim.Id[1..], DisputeKind.Revision, claim.Id, [Of(was, edge.To, "earlier version"), Of(now, edge.From, "later version")],
                    $"“{was.Label}” in one version of the page became “{now.Label}” in the next");
            }
        }
        return null;
    }

    // What other outlets give is no version of the page.
    private static Reading Of(Reading reading, string account, string mark) => reading with
    {
        Mark = mark,
        Statements = [.. reading.Statements.Where(s => s.Account == account)],
        Figures = [.. reading.Figures.Where(f => f.Reference.Account == account)],
    };

    private Dispute? Denial(Claim claim)
    {
        var affirmed = claim.Readings.Where(r => !r.Denied).ToList();
        var denied = claim.Readings.Where(r => r.Denied).ToList();
        if (affirmed.Count == 0 || denied.Count == 0) return null;
        var deniers = denied.SelectMany(r => r.Statements).Select(_figures.Voice).ToHashSet();
        if (affirmed.SelectMany(r => r.Statements).Select(_figures.Voice).All(deniers.Contains)) return null;
        return New(claim, DisputeKind.Denial, claim.Readings, "what one side affirms the other denies");
    }
}
