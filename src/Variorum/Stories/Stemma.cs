using Variorum.Text;

namespace Variorum.Stories;

/// <summary>Which account leans on which: a directed acyclic graph, unseen origins included.</summary>
public sealed record Stemma(IReadOnlyList<StemmaNode> Nodes, IReadOnlyList<StemmaEdge> Edges);

/// <param name="Id">An account's id, or a made one for an origin that was not read.</param>
/// <param name="Unseen">An origin that the accounts point to but that is not among them.</param>
public sealed record StemmaNode(string Id, string Name, bool Unseen);

/// <summary>How a dependence shows.</summary>
public enum DependenceKind : byte { SharedWording, AgencyCredit, Citation, SameVersion }

/// <summary><paramref name="From"/> leans on <paramref name="To"/>.</summary>
/// <param name="Strength">Share of the leaning account's words, 0 to 1, that stand in the shared runs; 1 for a credit or a citation.</param>
/// <param name="Evidence">The passages it stands on: the leaning account's, and where known the other's.</param>
public sealed record StemmaEdge(string From, string To, DependenceKind Kind, double Strength, IReadOnlyList<SharedPassage> Evidence, string Reason);

/// <summary>A passage of the leaning account, and the one it matches in the other account where that was read.</summary>
public readonly record struct SharedPassage(TextSpan Here, TextSpan? There);
