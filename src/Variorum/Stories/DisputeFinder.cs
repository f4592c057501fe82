using Variorum.Claims;
using Variorum.Statements;

namespace Variorum.Stories;

/// <summary>Which claims have readings that cannot all hold.</summary>
internal sealed class DisputeFinder(IReadOnlyDictionary<string, Account> accounts, NameLinker names, Stemma stemma)
{
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
        foreach (var edge in _versions)
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
        var readings = claim.Readings.Select(Tellings).ToList();
        var sides = new SortedSet<int>();
        string? example = null;
        for (int i = 0; i < readings.Count; i++)
        {
            for (int j = i + 1; j < readings.Count; j++)
            {
                // Two that are sides already need no further conflict: of a hundred readings nearly all pairs are such.
                if (sides.Contains(i) && sides.Contains(j) || !Conflict(readings[i], readings[j])) continue;
                sides.UnionWith([i, j]);
                example ??= $"“{claim.Readings[i].Label}” and “{claim.Readings[j].Label}” cannot both hold of the same days";
            }
        }
        return example is null ? null : New(claim, DisputeKind.Figure, [.. sides.Select(i => claim.Readings[i])], example);
    }

    /// <summary>Who gives a figure, and for which days.</summary>
    private readonly record struct Telling(string Voice, DayRange? AsOf);

    /// <summary>The figure of a reading, which all of its statements give, with those who give it now, each once.</summary>
    private (Figure? Figure, List<Telling> Tellings) Tellings(Reading reading)
    {
        var now = reading.Figures.Where(f => !IsEarlierVersion(f.Reference)).ToList();
        return (now.FirstOrDefault(), [.. now.Select(f => new Telling(Voice(f.Reference), f.AsOf)).Distinct()]);
    }

    private static bool Conflict((Figure? Figure, List<Telling> Tellings) a, (Figure? Figure, List<Telling> Tellings) b) =>
        a.Figure is { } x && b.Figure is { } y && !x.Agrees(y)
        && a.Tellings.Exists(here => b.Tellings.Exists(there => here.Voice != there.Voice && OfSameDays(here.AsOf, there.AsOf)));

    // A figure that grows from day to day is no dispute; where a day is not known it cannot be told.
    private static bool OfSameDays(DayRange? a, DayRange? b) =>
        (a, b) switch
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
