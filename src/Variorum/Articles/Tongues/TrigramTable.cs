using System.Numerics;

namespace Variorum.Articles.Tongues;

/// <summary>
/// Which languages use a trigram, and how much: keys in one array that is searched from a hashed place onwards, what the
/// languages hold in another. Three times as fast as a dictionary of arrays, and every letter of a page passes here.
/// Trigrams of the letters a to z, which nearly all are, have a place of their own: no search, and few enough to stay near.
/// </summary>
internal sealed class TrigramTable
{
    /// <summary>Places a trigram: with three of four free, nearly every search ends at its first or second place.</summary>
    private const int Spread = 4;

    /// <summary>The golden ratio in 64 bits (Knuth, The Art of Computer Programming, 6.4).</summary>
    private const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>More languages than <c>data/languages.tsv</c> has.</summary>
    private const int Languages = 64;

    private readonly ushort[] _plainFirsts = new ushort[Trigrams.Plain];

    // A bit a trigram for each language: one language's fit into the nearest cache, and one language is asked about all day.
    private readonly ulong[][] _plainUsers = [.. Enumerable.Range(0, Languages).Select(_ => new ulong[(Trigrams.Plain + 63) / 64])];
    private readonly ulong[] _keys;
    private readonly ulong[] _users;
    private readonly int[] _firsts;
    private readonly Share[] _shares;
    private readonly int _shift;

    /// <summary>How much a language uses a trigram; at the head of a list, how many follow.</summary>
    public readonly record struct Share(short Value, byte Language);

    /// <param name="facts">A trigram, the number of a language that uses it, below 64, and its share there.</param>
    public TrigramTable(IReadOnlyCollection<(Trigram Trigram, byte Language, short Share)> facts)
    {
        var groups = facts.GroupBy(f => f.Trigram).ToList();
        int places = (int)BitOperations.RoundUpToPowerOf2((uint)(groups.Count * Spread));
        _shift = 64 - BitOperations.Log2((uint)places);
        (_keys, _users, _firsts) = (new ulong[places], new ulong[places], new int[places]);
        // A list starts with its length, so that one look finds it whole.
        // Place 0 is an empty list, for the trigrams that no language uses.
        var shares = new List<Share> { default };
        foreach (var group in groups)
        {
            int place = PlaceOf(group.Key.Key);
            (_keys[place], _firsts[place]) = (group.Key.Key, shares.Count);
            shares.Add(new Share((short)group.Count(), 0));
            foreach (var (_, language, share) in group)
            {
                ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(language, Languages);
                _users[place] |= 1UL << language;
                shares.Add(new Share(share, language));
                if (group.Key.Plain < Trigrams.Plain) _plainUsers[language][group.Key.Plain / 64] |= 1UL << group.Key.Plain;
            }
            if (group.Key.Plain < Trigrams.Plain) _plainFirsts[group.Key.Plain] = checked((ushort)_firsts[place]);
        }
        _shares = [.. shares];
    }

    /// <summary>The languages that use a trigram and its shares there; empty when none does.</summary>
    public ReadOnlySpan<Share> Of(Trigram trigram)
    {
        int first = trigram.Plain < Trigrams.Plain ? _plainFirsts[trigram.Plain] : _firsts[PlaceOf(trigram.Key)];
        return _shares.AsSpan(first + 1, _shares[first].Value);
    }

    /// <summary>Whether a language uses a trigram much.</summary>
    public bool Has(Trigram trigram, int language) =>
        ((trigram.Plain < Trigrams.Plain ? _plainUsers[language][trigram.Plain / 64] >> trigram.Plain : _users[PlaceOf(trigram.Key)] >> language) & 1) != 0;

    /// <summary>Where a key stands, or the free place where it would. No key is 0: the middle of a trigram is a letter.</summary>
    private int PlaceOf(ulong key)
    {
        int place = (int)(key * Golden >> _shift);
        while (_keys[place] != key && _keys[place] != 0) place = place + 1 & _keys.Length - 1;
        return place;
    }
}
