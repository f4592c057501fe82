using Variorum.Text;

namespace Variorum.Articles.Roles;

/// <summary>Looks words up by their hash.</summary>
internal static class WordKinds
{
    /// <summary>A few hundred words in places enough that nearly every look ends at the first: a page's every word is looked up, most in vain.</summary>
    private const int Places = 4096;

    private static readonly uint[] Keys = new uint[Places];
    private static readonly WordKind[] Kinds = new WordKind[Places];

    static WordKinds()
    {
        foreach (var row in Lexicon.Load("en/function-words.tsv").Rows) Add(row.Key, WordKind.Function);
        foreach (var row in Lexicon.Load("en/page-words.tsv").Rows) Add(row.Key, Enum.Parse<WordKind>(row[1], ignoreCase: true));

        static void Add(string word, WordKind kind)
        {
            uint hash = TextHash.OfLower(word);
            int place = PlaceOf(hash);
            Keys[place] = hash;
            Kinds[place] |= kind;
        }
    }

    public static WordKind Of(uint hash) => Kinds[PlaceOf(hash)];

    /// <summary>Where a word stands, or the free place where it would: one with no kind.</summary>
    private static int PlaceOf(uint hash)
    {
        uint place = hash % Places;
        while (Keys[place] != hash && Kinds[place] != WordKind.None) place = (place + 1) % Places;
        return (int)place;
    }
}
