using System.Numerics;

namespace Variorum.Statements.Attributions;

/// <summary>
/// Gathers the features of one candidate as 32-bit hashes in a buffer of the caller: a feature is a template and up to
/// four values. No text is built and nothing allocated.
/// </summary>
internal ref struct FeatureHash(Span<uint> buffer)
{
    private readonly Span<uint> _buffer = buffer;
    private int _count;

    public readonly ReadOnlySpan<uint> Features => _buffer[.._count];

    public void Add(uint template) => Put(Mix(0x811C9DC5, template));

    public void Add(uint template, uint a) => Put(Mix(Mix(0x811C9DC5, template), a));

    public void Add(uint template, uint a, uint b) => Put(Mix(Mix(Mix(0x811C9DC5, template), a), b));

    public void Add(uint template, uint a, uint b, uint c) => Put(Mix(Mix(Mix(Mix(0x811C9DC5, template), a), b), c));

    /// <summary>Hash of a word in lower case: the same in every run and on every machine.</summary>
    public static uint Word(ReadOnlySpan<char> word)
    {
        uint hash = 0x9747B28C;
        foreach (char c in word) hash = Mix(hash, char.ToLowerInvariant(c));
        return hash;
    }

    public static uint Mix(uint hash, uint value) => (BitOperations.RotateLeft(hash, 5) ^ value) * 0x9E3779B1;

    private void Put(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        _buffer[_count++] = hash ^ (hash >> 13);
    }
}
