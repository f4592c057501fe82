using System.Collections.Frozen;
using Variorum.Text;

namespace Variorum.Language.Networks;

/// <summary>What the speech network is told of a word besides its states: rows of one table.</summary>
internal sealed class SpeechFeatures(IReadOnlyList<string> classes)
{
    /// <summary>Features a word: Penn tag, relation, quotation marks, place in the sentence, class of the cue lexicon.</summary>
    public const int Count = 5;

    /// <summary>Rows of the table of lemmas, by hash. The training texts fill 6,775 of them; the 3,391 met eight times or more learn: 96 % of the words that have a row.</summary>
    public const int Lemmas = 8192;

    private const int Relations = 50, Quotations = 130, Places = 136, Classes = 140;

    private static readonly Lexicon Cues = Lexicon.Load("en/cues.tsv");

    private readonly FrozenDictionary<string, int> _verbs = Of("verb", classes), _nouns = Of("noun", classes), _others = Of("other", classes);

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _forms = Of("other", classes).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The classes of the cue lexicon, sorted.</summary>
    public static string[] KnownClasses() => [.. Cues.Rows.Select(row => row[2]).Distinct().Order(StringComparer.Ordinal)];

    public void Fill(ParsedText text, Sentence sentence, int token, Span<int> features)
    {
        ref readonly var word = ref text.Tokens[token];
        features[0] = word.Penn;
        features[1] = Relations + (int)word.Relation;
        features[2] = Quotations + Quotation(text.QuotationOf, token);
        features[3] = Places + (token == sentence.FirstToken ? 1 : 0) + (token == sentence.EndToken - 1 ? 2 : 0);
        features[4] = Classes + Class(text, token);
    }

    /// <summary>The row of a word's lemma: from 1, or 0 for words that carry no content of their own.</summary>
    public static int Lemma(in Token word)
    {
        if (word.Tag is not (UniversalTag.VERB or UniversalTag.NOUN or UniversalTag.ADJ or UniversalTag.ADV)) return 0;
        return string.IsNullOrEmpty(word.Lemma) ? 0 : WordShape.Bucket(word.Lemma, Lemmas);
    }

    // 0 in no quotation, 2 its first word, 3 its last, 1 between.
    private static int Quotation(int[] quotations, int token)
    {
        int own = quotations[token];
        if (own < 0) return 0;
        if (token + 1 == quotations.Length || quotations[token + 1] != own) return 3;
        return token == 0 || quotations[token - 1] != own ? 2 : 1;
    }

    private int Class(ParsedText text, int token)
    {
        ref readonly var word = ref text.Tokens[token];
        var part = word.Tag switch
        {
            UniversalTag.VERB or UniversalTag.AUX => _verbs,
            UniversalTag.NOUN or UniversalTag.PROPN => _nouns,
            _ => _others,
        };
        if (part.TryGetValue(word.Lemma, out int found)) return found;
        return _forms.TryGetValue(text.Form(token), out found) ? found : 0;
    }

    // From 1; a class the network was not trained with counts as none.
    private static FrozenDictionary<string, int> Of(string part, IReadOnlyList<string> classes)
    {
        var entries = Cues.Rows.Where(row => row[1] == part).GroupBy(row => row.Key, StringComparer.OrdinalIgnoreCase);
        return entries.ToFrozenDictionary(rows => rows.Key, rows => classes.ToList().IndexOf(rows.First()[2]) + 1, StringComparer.OrdinalIgnoreCase);
    }
}
