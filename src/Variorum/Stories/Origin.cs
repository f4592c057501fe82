using Variorum.Claims;

namespace Variorum.Stories;

/// <summary>Where a statement entered the record.</summary>
public enum OriginKind : byte { SpeakersAct, Document, OwnReporting, Unseen }

/// <param name="Name">Who or what it is ("speech of 26 April by the mayor", "the agency's report").</param>
/// <param name="Reason">Why these statements are traced to it.</param>
public sealed record Origin(OriginKind Kind, string Name, IReadOnlyList<StatementReference> Statements, string Reason);

/// <summary>
/// How many independent origins stand behind a claim: between <paramref name="Low"/> and <paramref name="High"/>;
/// where the low bound is 1 and the high is more, independence is not established.
/// </summary>
/// <param name="Remarks">How the bounds come from the origins.</param>
public sealed record Corroboration(int Low, int High, IReadOnlyList<Origin> Origins, IReadOnlyList<string> Remarks)
{
    /// <summary>Why each origin is one, and how they are counted.</summary>
    public IEnumerable<string> Reasons => Origins.Select(o => $"{o.Name}: {o.Reason}").Concat(Remarks);
}
