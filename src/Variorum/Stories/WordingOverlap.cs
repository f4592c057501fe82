namespace Variorum.Stories;

/// <summary>A run of words that two accounts share outside quotation marks.</summary>
internal readonly record struct SharedRun(int First, int Second, int Length);

/// <summary>All that two accounts share, <paramref name="A"/> and <paramref name="B"/> being places in the list of wordings, A before B.</summary>
internal sealed record WordingOverlap(int A, int B, IReadOnlyList<SharedRun> Runs)
{
    public int Words { get; } = Runs.Sum(r => r.Length);
}
