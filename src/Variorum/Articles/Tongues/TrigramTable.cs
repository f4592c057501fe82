using System.Numerics;

namespace Variorum.Articles.Tongues;

/// <summary>
/// Which languages use a trigram, and how much: keys in one array that is searched from a hashed place onwards, what the
/// languages hold in two others. Three times as fast as a dictionary of arrays, and every letter of a page passes here.
/// Trigrams of the letters a to z, which nearly all are, have a place of their own: no search, and few enough to stay near.
/// </summary>
internal sealed class TrigramTable
{
    /// <summary>Places a trigram: with three of four free, nearly every search ends at its first or second place.</summary>
    private const int Spread = 4;

    /// <summary>The golden ratio in 64 bits (Knuth, The Art of Computer Programming, 6.4).</summary>
    private const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>A space and the letters a to z.</summary>
    private const int Signs = 27;

    private readonly int[] _plainFirsts = new int[Signs * Signs * Signs];
    private readonly ulong[] _plainUsers = new ulong[Signs * Signs * Signs];
    private readonly ulong[] _keys;
    private readonly ulong[] _users;
    private readonly int[] _firsts;
    private readonly byte[] _languages;
    private readonly short[] _shares;
    private readonly int _shift;

    /// <param name="facts">A trigram's key, the number of a language that uses it, below 64, and its share there.</param>
    public TrigramTable(IReadOnlyCollection<(ulong Key, byte Language, short Share)> facts)
    {
        var groups = facts.GroupBy(f => f.Key).ToList();
        int places = (int)BitOperations.RoundUpToPowerOf2((uint)(groups.Count * Spread));
        _shift = 64 - BitOperations.Log2((uint)places);
        (_keys, _users, _firsts) = (new ulong[places], new ulong[places], new int[places]);
        // A list starts with its length, so that one look finds it whole.
        // Place 0 is an empty list, for the trigrams that no language uses.
        var (languages, shares) = (new List<byte> { 0 }, new List<short> { 0 });
        foreach (var group in groups)
        {
            int place = PlaceOf(group.Key);
            (_keys[place], _firsts[place]) = (group.Key, languages.Count);
            languages.Add((byte)group.Count());
            shares.Add(0);
            foreach (var (_, language, share) in group)
            {
                ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(language, 64);
                _users[place] |= 1UL << language;
                languages.Add(language);
                shares.Add(share);
            }
            int plain = PlainOf(group.Key);
            if (plain >= 0) (_plainFirsts[plain], _plainUsers[plain]) = (_firsts[place], _users[place]);
        }
        (_languages, _shares) = ([.. languages], [.. shares]);
    }

    /// <summary>The languages that use a trigram and its shares there; empty when none does.</summary>
    public ReadOnlySpan<byte> Of(ulong key, out ReadOnlySpan<short> shares)
    {
        int plain = PlainOf(key), first = (plain >= 0 ? _plainFirsts[plain] : _firsts[PlaceOf(key)]) + 1, count = _languages[first - 1];
        shares = _shares.AsSpan(first, count);
        return _languages.AsSpan(first, count);
    }

    /// <summary>Whether a language uses a trigram much.</summary>
    public bool Has(ulong key, int language) => ((PlainOf(key) is >= 0 and var plain ? _plainUsers[plain] : _users[PlaceOf(key)]) >> language & 1) != 0;

    /// <summary>The place of a trigram of plain letters, or -1.</summary>
    private static int PlainOf(ulong key)
    {
        uint a = SignOf((char)(key >> 32)), b = SignOf((char)(key >> 16)), c = SignOf((char)key);
        return a < Signs && b < Signs && c < Signs ? (int)((((a * Signs) + b) * Signs) + c) : -1;
    }

    private static uint SignOf(char c) => c == ' ' ? 0 : (uint)(c - 'a') is < Signs - 1 and var letter ? letter + 1 : Signs;

    /// <summary>Where a key stands, or the free place where it would. No key is 0: the middle of a trigram is a letter.</summary>
    private int PlaceOf(ulong key)
    {
        int place = (int)(key * Golden >> _shift);
        while (_keys[place] != key && _keys[place] != 0) place = place + 1 & _keys.Length - 1;
        return place;
    }
}
