using System.Numerics;
using Variorum.Text;

namespace Variorum.Articles.Roles;

/// <summary>What words hint at, looked up by their hash.</summary>
internal sealed class WordKinds
{
    /// <summary>The words of English pages.</summary>
    public static readonly WordKinds English = new(Lexicon.Load("en/function-words.tsv").Rows.Select(r => (r.Key, WordKind.Function)).Concat(Listed("en/page-words.tsv")));

    /// <summary>The words of pages in some thirty other languages, together: what is common in one is rare in most others. Their furniture is English in part
    /// ("Newsletter", "Login", names of services).</summary>
    public static readonly WordKinds Abroad = new(Listed("page-words-abroad.tsv").Concat(Listed("en/page-words.tsv").ExceptBy(Listed("page-words-abroad.tsv").Select(w => w.Word), w => w.Word)));

    /// <summary>Places for each word, at least, enough that nearly every look ends at the first: a page's every word is looked up, most in vain.</summary>
    private const int PlacesAWord = 8;

    private readonly uint[] _keys;
    private readonly WordKind[] _kinds;

    private WordKinds(IEnumerable<(string Word, WordKind Kind)> words)
    {
        var listed = words.ToList();
        int places = (int)BitOperations.RoundUpToPowerOf2((uint)(PlacesAWord * listed.Count));
        (_keys, _kinds) = (new uint[places], new WordKind[places]);
        foreach (var (word, kind) in listed)
        {
            uint hash = TextHash.OfLower(word);
            int place = PlaceOf(hash);
            _keys[place] = hash;
            _kinds[place] |= kind;
        }
    }

    public WordKind Of(uint hash) => _kinds[PlaceOf(hash)];

    /// <summary>Where a word stands, or the free place where it would: one with no kind.</summary>
    private int PlaceOf(uint hash)
    {
        uint[] keys = _keys;
        WordKind[] kinds = _kinds;
        int place = (int)hash & (keys.Length - 1);
        while (keys[place] != hash && kinds[place] != WordKind.None) place = (place + 1) & (keys.Length - 1);
        return place;
    }

    private static IEnumerable<(string Word, WordKind Kind)> Listed(string file) => Lexicon.Load(file).Rows.Select(r => (r.Key, Enum.Parse<WordKind>(r[1], ignoreCase: true)));
}
