using System.Numerics;

namespace Variorum.Statements.Attributions;

/// <summary>Words as numbers.</summary>
internal static class WordHash
{
    /// <summary>Hash of a word in lower case: the same in every run and on every machine.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        uint hash = 0x9747B28C;
        foreach (char c in word) hash = (BitOperations.RotateLeft(hash, 5) ^ char.ToLowerInvariant(c)) * 0x9E3779B1;
        return hash;
    }
}
