namespace Variorum.Language.English;

/// <summary>Names of several words, found at a token by their longest match.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, List<(string Phrase, string[] Words)>> _byFirstWord = new(StringComparer.Ordinal);

    // One bit for the first two characters of each first word: nine of ten words of a text are turned away here.
    private readonly ulong[] _beginnings = new ulong[64];

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
        if (!MayBegin(names.Form(token))) return 0;
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
        var (row, bit) = Beginning(words[0]);
        _beginnings[row] |= bit;
    }

    private bool MayBegin(ReadOnlySpan<char> word)
    {
        var (row, bit) = Beginning(word);
        return (_beginnings[row] & bit) != 0;
    }

    private static (int Row, ulong Bit) Beginning(ReadOnlySpan<char> word) => (word[0] & 63, 1UL << (word.Length > 1 ? word[1] & 63 : 0));

    private static bool Matches(NameSheet names, int token, string[] words)
    {
        if (token + words.Length > names.Count || !names.InOneSentence(token, token + words.Length - 1)) return false;
        for (int i = 0; i < words.Length; i++) if (!Same(names.Form(token + i), words[i])) return false;
        return true;
    }

    private static bool Same(ReadOnlySpan<char> form, string word) =>
        form.SequenceEqual(word) || (word[0] == '\'' && form.Length == word.Length && form[0] == '’' && form[1..].SequenceEqual(word.AsSpan(1)));
}
