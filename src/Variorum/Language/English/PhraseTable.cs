namespace Variorum.Language.English;

/// <summary>Names of several words, found at a token by their longest match.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, List<(string Phrase, string[] Words)>> _byFirstWord = new(StringComparer.Ordinal);

    /// <param name="phrases">Words separated by spaces; a possessive is cut off its host as the tokenizer does.</param>
    public PhraseTable(IEnumerable<string> phrases)
    {
        foreach (string phrase in phrases.Distinct(StringComparer.Ordinal)) Add(phrase);
        foreach (var list in _byFirstWord.Values) list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>How many tokens from <paramref name="token"/> on are a phrase of the table; 0 when none.</summary>
    public int Match(NameSheet names, int token) => Match(names, token, out _);

    /// <param name="phrase">The phrase as it was given: its words may stand in the text without the spaces between them.</param>
    public int Match(NameSheet names, int token, out string phrase)
    {
        phrase = "";
        if (!_byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(names.Form(token), out var phrases)) return 0;
        foreach (var known in phrases)
        {
            if (!Matches(names, token, known.Words)) continue;
            phrase = known.Phrase;
            return known.Words.Length;
        }
        return 0;
    }

    private void Add(string phrase)
    {
        string[] words = phrase.Replace('’', '\'').Replace("'s ", " 's ", StringComparison.Ordinal).Replace("-", " - ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!_byFirstWord.TryGetValue(words[0], out var list)) _byFirstWord[words[0]] = list = [];
        list.Add((phrase, words));
    }

    private static bool Matches(NameSheet names, int token, string[] words)
    {
        if (token + words.Length > names.Count || !names.InOneSentence(token, token + words.Length - 1)) return false;
        for (int i = 0; i < words.Length; i++) if (!Same(names.Form(token + i), words[i])) return false;
        return true;
    }

    private static bool Same(ReadOnlySpan<char> form, string word) =>
        form.SequenceEqual(word) || (word[0] == '\'' && form.Length == word.Length && form[0] == '’' && form[1..].SequenceEqual(word.AsSpan(1)));
}
