namespace Variorum.Text;

/// <summary>A small hash of a word that is the same on every machine and in every run (FNV-1a, 32 bits).</summary>
public static class TextHash
{
    public const uint Seed = 2166136261;

    /// <summary>The hash of a word in lower case (invariant).</summary>
    public static uint OfLower(ReadOnlySpan<char> word)
    {
        uint hash = Seed;
        foreach (char c in word) hash = Add(hash, c < 128 ? (char)(char.IsAsciiLetterUpper(c) ? c | 0x20 : c) : char.ToLowerInvariant(c));
        return hash;
    }

    public static uint Add(uint hash, uint value) => (hash ^ value) * 16777619;
}
