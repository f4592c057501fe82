using System.Collections.Frozen;
using Variorum.Language;
using Variorum.Statements.Attributions;
using Variorum.Text;

namespace Variorum.Statements;

/// <summary>What a word does to the clause it governs or, negated, would do.</summary>
internal sealed record StanceWord(Stance Plain, Stance Negated);

/// <summary>Words of certainty and denial, by lemma and the place they work in: <c>data/en/stance-words.tsv</c>.</summary>
internal static class StanceWords
{
    public const string Clause = "clause", Passive = "passive", Mind = "mind", Cue = "cue", Withhold = "withhold", Negate = "negate", Page = "page", Factive = "factive", Refused = "refused", Distant = "distant";

    private static readonly FrozenDictionary<(uint Lemma, string Place), StanceWord> Words = Lexicon.Load("en/stance-words.tsv").Rows
        .Where(row => !row.Key.Contains(' ')).ToFrozenDictionary(row => (WordHash.Of(row.Key), row[1]), Entry);

    // Verb and particle: few, and asked for only where a verb has a particle.
    private static readonly FrozenDictionary<(string Lemma, string Place), StanceWord> Phrasal = Lexicon.Load("en/stance-words.tsv").Rows
        .Where(row => row.Key.Contains(' ')).ToFrozenDictionary(row => (row.Key, row[1]), Entry);

    /// <summary>What a word does in a place; null when it does nothing there.</summary>
    public static StanceWord? Find(Scene scene, int token, string place)
    {
        int particle = scene.Child(token, Relation.Compound_prt);
        if (particle >= 0 && Phrasal.TryGetValue(($"{scene.Tokens[token].Lemma.ToLowerInvariant()} {scene.Text.Form(particle)}", place), out var phrasal)) return phrasal;
        // An adjective's lemma may be the verb's ("convinced"): the form is asked too.
        return Words.GetValueOrDefault((scene.Lemma[token], place)) ?? Words.GetValueOrDefault((scene.Form[token], place));
    }

    private static StanceWord Entry(LexiconRow row) => new(Stance(row.Key, row[2], row[3]), Stance(row.Key, row[4], row[5]));

    private static Stance Stance(string word, string polarity, string certainty) =>
        new(Enum.Parse<Polarity>(polarity, true), Enum.Parse<Certainty>(certainty, true), word);
}
