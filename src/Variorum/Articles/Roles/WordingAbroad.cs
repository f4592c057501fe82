namespace Variorum.Articles.Roles;

/// <summary>Pages that are not in English: their words are counted by the lists of other languages.</summary>
internal static class WordingAbroad
{
    /// <summary>Of the words of English sentences a quarter and more are among its hundred commonest; of other languages one in ten looks like one of them.</summary>
    private const double EnglishShare = 0.2;

    /// <summary>A sentence has so many words; two of them say what a page is in.</summary>
    private const int SentenceWords = 8, FewestWords = 2 * SentenceWords;

    public static bool IsAbroad(ReadOnlySpan<Wording> wordings)
    {
        int words = 0, functions = 0;
        foreach (ref readonly var wording in wordings)
        {
            if (wording.Words < SentenceWords || !wording.EndsSentence) continue;
            words += wording.Words;
            functions += wording.Functions;
        }
        return words >= FewestWords && functions < EnglishShare * words;
    }

    /// <param name="words">The hashes of all words of the page.</param>
    public static void Recount(Span<Wording> wordings, ReadOnlySpan<uint> words)
    {
        foreach (ref var wording in wordings)
        {
            wording.Functions = wording.Dates = wording.Calls = wording.Furniture = wording.Credits = wording.Tellings = wording.Talk = 0;
            foreach (uint word in words.Slice(wording.FirstWord, wording.Words)) wording.Count(WordKinds.Abroad.Of(word));
        }
    }
}
