using Variorum.Claims;
using Variorum.Statements;
using Variorum.Stories;

namespace Variorum.Ledger;

/// <summary>A story, or a part of one, without its accounts, which have rows of their own.</summary>
internal sealed record Telling(
    IReadOnlyList<Claim> Claims, IReadOnlyDictionary<string, Corroboration> Corroboration, IReadOnlyList<Dispute> Disputes, Stemma Stemma, IReadOnlyList<TimelineEntry> Timeline)
{
    /// <summary>Claims, edges or entries that are packed at once: some hundred KiB of JSON.</summary>
    private const int Together = 500;

    private static readonly Telling Nothing = new([], new Dictionary<string, Corroboration>(), [], new([], []), []);

    public static IEnumerable<Telling> PartsOf(Story story)
    {
        foreach (var claims in story.Claims.Chunk(Together)) yield return Nothing with { Claims = claims, Corroboration = claims.ToDictionary(c => c.Id, c => story.Corroboration[c.Id], StringComparer.Ordinal) };
        foreach (var disputes in story.Disputes.Chunk(Together)) yield return Nothing with { Disputes = disputes };
        foreach (var nodes in story.Stemma.Nodes.Chunk(Together)) yield return Nothing with { Stemma = new(nodes, []) };
        foreach (var edges in story.Stemma.Edges.Chunk(Together)) yield return Nothing with { Stemma = new([], edges) };
        foreach (var entries in story.Timeline.Chunk(Together)) yield return Nothing with { Timeline = entries };
    }

    public static Telling Joined(IEnumerable<Telling> parts)
    {
        var (claims, corroboration, disputes) = (new List<Claim>(), new Dictionary<string, Corroboration>(StringComparer.Ordinal), new List<Dispute>());
        var (nodes, edges, timeline) = (new List<StemmaNode>(), new List<StemmaEdge>(), new List<TimelineEntry>());
        foreach (var part in parts)
        {
            claims.AddRange(part.Claims);
            foreach (var (claim, origins) in part.Corroboration) corroboration.Add(claim, origins);
            disputes.AddRange(part.Disputes);
            nodes.AddRange(part.Stemma.Nodes);
            edges.AddRange(part.Stemma.Edges);
            timeline.AddRange(part.Timeline);
        }
        return new(claims, corroboration, disputes, new(nodes, edges), timeline);
    }

    public Story With(IReadOnlyList<Account> accounts) => new(accounts, Claims, Corroboration, Disputes, Stemma, Timeline);
}
