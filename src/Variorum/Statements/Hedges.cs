using Variorum.Text;

namespace Variorum.Statements;

/// <summary>Words that make an assertion less than certain: modals and adverbs of <c>data/en/hedges.tsv</c>.</summary>
internal static class Hedges
{
    private static readonly Lexicon Words = Lexicon.Load("en/hedges.tsv", ignoreCase: true);

    /// <summary>What is left of certainty behind this word; null when it is not a hedge.</summary>
    public static Certainty? Find(ReadOnlySpan<char> word) =>
        Words.TryGet(word, out var row) ? Enum.Parse<Certainty>(row[1], ignoreCase: true) : null;
}
