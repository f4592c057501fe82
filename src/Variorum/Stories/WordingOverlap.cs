namespace Variorum.Stories;

/// <summary>A run of words that two accounts share outside quotation marks.</summary>
internal readonly record struct SharedRun(int First, int Second, int Length);

/// <summary>All that two accounts share, <paramref name="A"/> and <paramref name="B"/> being places in the list of wordings, A before B.</summary>
/// <param name="Words">The length of all runs together.</param>
internal readonly record struct WordingOverlap(int A, int B, int Words, ArraySegment<SharedRun> Runs)
{
    /// <summary>The other of the two.</summary>
    public int Partner(int me) => A == me ? B : A;
}
