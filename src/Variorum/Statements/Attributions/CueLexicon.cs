using System.Collections.Frozen;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Statements.Attributions;

/// <summary>What a word that introduces speech or thought commits its source to.</summary>
/// <param name="Class">"assert", "deny", "believe" …: the classes of <c>data/en/cues.tsv</c>.</param>
internal sealed record CueEntry(string Class, Stance Stance);

/// <summary>The cue lexicon, looked up by the hash of a lemma and the part of speech.</summary>
internal static class CueLexicon
{
    private static readonly FrozenDictionary<(uint Lemma, char Part), CueEntry> Entries = Load();

    /// <summary>The entry of a word, or null when it is not known to introduce speech or thought.</summary>
    public static CueEntry? Find(Scene scene, int token) =>
        Entries.GetValueOrDefault((scene.Lemma[token], Part(scene.Tokens[token].Tag))) ?? Entries.GetValueOrDefault((scene.Form[token], 'o'));

    private static char Part(UniversalTag tag) => tag switch
    {
        UniversalTag.VERB or UniversalTag.AUX => 'v',
        UniversalTag.NOUN or UniversalTag.PROPN => 'n',
        _ => 'o',
    };

    private static FrozenDictionary<(uint, char), CueEntry> Load() =>
        Lexicon.Load("en/cues.tsv").Rows.ToFrozenDictionary(
            row => (WordHash.Of(row.Key), row[1][0]),
            row => new CueEntry(row[2], new Stance(Enum.Parse<Polarity>(row[3], true), Enum.Parse<Certainty>(row[4], true), row.Key)));
}
