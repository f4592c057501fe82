using System.Collections.Frozen;
using Variorum.Text;

namespace Variorum.Articles.Roles;

/// <summary>Looks words up by their hash.</summary>
internal static class WordKinds
{
    private static readonly FrozenDictionary<uint, WordKind> Kinds = Load();

    public static WordKind Of(uint hash) => Kinds.GetValueOrDefault(hash);

    private static FrozenDictionary<uint, WordKind> Load()
    {
        var kinds = new Dictionary<uint, WordKind>();
        foreach (var row in Lexicon.Load("en/function-words.tsv").Rows) Add(row.Key, WordKind.Function);
        foreach (var row in Lexicon.Load("en/page-words.tsv").Rows) Add(row.Key, Enum.Parse<WordKind>(row[1], ignoreCase: true));
        return kinds.ToFrozenDictionary();

        void Add(string word, WordKind kind)
        {
            uint hash = TextHash.OfLower(word);
            kinds[hash] = kinds.GetValueOrDefault(hash) | kind;
        }
    }
}
