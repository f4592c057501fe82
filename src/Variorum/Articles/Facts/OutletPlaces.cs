using System.Runtime.InteropServices;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>Where the names that may be a page's outlet stand in its text: counted for all of them in one pass.</summary>
internal sealed class OutletPlaces
{
    /// <summary>More places of a name say nothing more.</summary>
    private const int MostSeen = 60;

    // By the last bits of a first letter, which lengths the first words of names have: nine words in ten need no hash.
    private const int LastLetter = 127, LongestWord = 63;
    private readonly ulong[] _begins = new ulong[LastLetter + 1];

    private readonly PageView _page;
    private readonly Dictionary<uint, List<int>> _byWord = [];
    private readonly IReadOnlyList<OutletCandidate> _all;
    private readonly Count[] _counts;

    /// <summary>How many blocks around the text and of it hold a name, how many hold nothing else, and whether one has it in small letters.</summary>
    internal record struct Count(int Around, int Told, int Lines, bool IsSmall, int LastBlock);

    public OutletPlaces(PageView page, IReadOnlyList<OutletCandidate> all)
    {
        (_page, _all, _counts) = (page, all, new Count[all.Count]);
        for (int i = 0; i < all.Count; i++)
        {
            _counts[i].LastBlock = -1;
            string name = all[i].Name;
            int first = EndOfWord(name, 0);
            _begins[char.ToLowerInvariant(name[0]) & LastLetter] |= 1ul << Math.Min(first, LongestWord);
            _begins[char.ToUpperInvariant(name[0]) & LastLetter] |= 1ul << Math.Min(first, LongestWord);
            ref var same = ref CollectionsMarshal.GetValueRefOrAddDefault(_byWord, TextHash.OfLower(name.AsSpan(0, first)), out _);
            (same ??= []).Add(i);
        }
        for (int block = 0; block < page.Count; block++)
        {
            if (page.Blocks[block].Role != BlockRole.Comment) Look(block);
        }
    }

    public Count Of(int candidate) => _counts[candidate];

    private void Look(int block)
    {
        var text = _page.Text(block);
        for (int at = 0; at < text.Length;)
        {
            int end = EndOfWord(text, at);
            if (end > at && (_begins[text[at] & LastLetter] & 1ul << Math.Min(end - at, LongestWord)) != 0 && _byWord.TryGetValue(TextHash.OfLower(text[at..end]), out var names))
            {
                foreach (int name in names) See(name, block, text, at);
            }
            at = Math.Max(end, at + 1);
        }
    }

    private void See(int candidate, int block, ReadOnlySpan<char> text, int at)
    {
        string name = _all[candidate].Name;
        ref var count = ref _counts[candidate];
        if (count.LastBlock == block || count.Around + count.Told == MostSeen || !text[at..].StartsWith(name, StringComparison.OrdinalIgnoreCase)) return;
        if (at + name.Length < text.Length && char.IsLetterOrDigit(text[at + name.Length])) return;
        count.LastBlock = block;
        count.IsSmall |= IsSmall(text.Slice(at, name.Length), name);
        if (text.Length <= name.Length + 2) count.Lines++;
        if (OutletSearch.IsFurniture(_page, block)) count.Around++;
        else count.Told++;
    }

    /// <summary>Whether a name that has capitals is written without any.</summary>
    private static bool IsSmall(ReadOnlySpan<char> written, string name)
    {
        bool capitals = false;
        foreach (char c in written) if (char.IsUpper(c)) return false;
        foreach (char c in name) capitals |= char.IsUpper(c);
        return capitals;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
        return at;
    }
}
