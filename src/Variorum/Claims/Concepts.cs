using Variorum.Text;

namespace Variorum.Claims;

/// <summary>What a word is compared as: words for the same kind of thing count as one, and common words count for less.</summary>
internal static class Concepts
{
    private static readonly Lexicon SameThings = Lexicon.Load("en/concepts.tsv");
    private static readonly Lexicon CommonWords = Lexicon.Load("en/common-words.tsv");

    /// <summary>The concept of a word (a lemma or an inflected form, lower case), else its stem.</summary>
    public static string Of(string word) => SameThings.TryGet(word, out var row) ? row[1] : Stem(word);

    /// <summary>Whether a word names something that happens, as far as its concept or its ending shows.</summary>
    public static bool IsEvent(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[word.Length > 64 ? 64 : word.Length];
        word[..lower.Length].ToLowerInvariant(lower);
        if (SameThings.TryGet(lower, out var row)) return row[2] == "event";
        return lower.Length > 5 && (lower.EndsWith("ed") || lower.EndsWith("ing") || lower.EndsWith("tion") || lower.EndsWith("ment"));
    }

    /// <summary>
    /// How much sharing a word says, 0.2 for the commonest to 1: falls by 0.4 for each tenfold frequency above 100 per million,
    /// where a word stops being rare enough to point at one event.
    /// </summary>
    public static double Rarity(string word)
    {
        if (!CommonWords.TryGet(word, out var row)) return 1;
        double perMillion = double.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture);
        return Math.Clamp(1 - 0.4 * Math.Log10(perMillion / 100), 0.2, 1);
    }

    /// <summary>Takes regular endings off, so that forms meet where no lemma is known. Not a word to be shown.</summary>
    private static string Stem(string word)
    {
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal)) return word[..^3] + "y";
        if (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i')) return Stem(word[..^1]);
        if (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal)) return Undoubled(word[..^3]);
        if (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal)) return Undoubled(word[..^2]);
        return word.Length > 4 && word[^1] == 'e' ? word[..^1] : word;
    }

    private static string Undoubled(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1] : stem;
}
