using System.Runtime.InteropServices;
using Variorum.Text;

namespace Variorum.Articles.Roles;

/// <summary>
/// Whether a block says that it is about the article, its makers or its readers: a note on the author, a call to subscribe,
/// a line that leads elsewhere. A thousand pages do not teach a net the words of such lines; people know them.
/// </summary>
internal static class PhraseFeatures
{
    // Of each run of words with which a phrase begins, what it says as a whole: nothing as long as it is but a beginning.
    private static readonly Dictionary<uint, PhraseKind> Phrases = [];

    // Of each word's hash, by its last bits, whether a phrase may begin with it: most words are passed over with one look.
    private static readonly bool[] Begins = new bool[1 << 15];
    private static readonly int Longest = Load();

    public static void Fill(PageFeatures features, ReadOnlySpan<uint> words)
    {
        for (int i = 0; i < features.Count; i++)
        {
            var kinds = Of(words.Slice(features.Wordings[i].FirstWord, features.Wordings[i].Words));
            if (kinds == PhraseKind.None) continue;
            var row = features.Row(i);
            WordingFeatures.Set(row, Feature.NotePhrase, (kinds & PhraseKind.Note) != 0);
            WordingFeatures.Set(row, Feature.CallPhrase, (kinds & PhraseKind.Call) != 0);
            WordingFeatures.Set(row, Feature.LeadPhrase, (kinds & PhraseKind.Lead) != 0);
        }
    }

    /// <summary>What the phrases in a block's words say; one that leads elsewhere counts at the beginning only.</summary>
    private static PhraseKind Of(ReadOnlySpan<uint> words)
    {
        var kinds = PhraseKind.None;
        for (int at = 0; at < words.Length; at++)
        {
            if (!Begins[PlaceOf(words[at])]) continue;
            uint gram = TextHash.Seed;
            for (int i = at; i < Math.Min(words.Length, at + Longest); i++)
            {
                gram = TextHash.Add(gram, words[i]);
                if (!Phrases.TryGetValue(gram, out var kind)) break;
                kinds |= at == 0 ? kind : kind & ~PhraseKind.Lead;
            }
        }
        return kinds;
    }

    private static int PlaceOf(uint word) => (int)(word & (uint)(Begins.Length - 1));

    private static int Load()
    {
        int longest = 0;
        foreach (var row in Lexicon.Load("en/page-phrases.tsv").Rows.Concat(Lexicon.Load("page-phrases-abroad.tsv").Rows))
        {
            var reader = new WordingReader(row.Key.Length);
            reader.Read(row.Key);
            var words = CollectionsMarshal.AsSpan(reader.Words);
            Begins[PlaceOf(words[0])] = true;
            for (int length = 1; length < words.Length; length++) Phrases.TryAdd(WordGram.Of(words[..length]), PhraseKind.None);
            CollectionsMarshal.GetValueRefOrAddDefault(Phrases, WordGram.Of(words), out _) |= Enum.Parse<PhraseKind>(row[1], ignoreCase: true);
            longest = Math.Max(longest, words.Length);
        }
        return longest;
    }
}
