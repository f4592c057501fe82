using Variorum.Text;

namespace Variorum.Articles.Roles;

/// <summary>Counts a block's words, marks and shapes in one pass; nothing is allocated for a word.</summary>
/// <param name="expected">About how many words will be read.</param>
internal sealed class WordingReader(int expected = 0)
{
    /// <summary>Hashes of the words of all blocks read so far, in order.</summary>
    public List<uint> Words { get; } = new(expected);

    public Wording Read(ReadOnlySpan<char> text)
    {
        var found = new Wording { FirstWord = Words.Count, Hash = TextHash.Seed };
        found.First = text[0];
        found.Last = text[^1];
        found.BeforeLast = text.Length > 1 ? text[^2] : ' ';
        for (int at = 0; at < text.Length;)
        {
            char c = text[at];
            if (char.IsAsciiLetterOrDigit(c) || c >= 128 && (char.IsLetterOrDigit(c) || IsIdeograph(c))) at = ReadWord(ref found, text, at);
            else AddMark(ref found, text, at++);
        }
        return found;
    }

    /// <summary>The first word of a text that has the given hash; for explanations.</summary>
    public static ReadOnlySpan<char> WordOf(ReadOnlySpan<char> text, uint hash)
    {
        for (int at = 0; at < text.Length;)
        {
            int end = IsIdeograph(text[at]) ? at + 1 : char.IsLetterOrDigit(text[at]) ? EndOfWord(text, at) : at;
            if (end > at && HashOf(text[at..end]) == hash) return text[at..end];
            at = Math.Max(end, at + 1);
        }
        return [];
    }

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        uint hash = TextHash.Seed;
        foreach (char c in word)
        {
            if (c is not ('\'' or '’')) hash = TextHash.Add(hash, char.IsAsciiLetterUpper(c) ? (uint)(c | 0x20) : c < 128 ? c : char.ToLowerInvariant(c));
        }
        return hash;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !IsIdeograph(text[at]))
        {
            if (char.IsLetterOrDigit(text[at]) || VowelSign.Is(text[at])) at++;
            else if (text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1])) at++;
            else break;
        }
        return at;
    }

    // Scripts without spaces: a character is about half a word, which is near enough for telling text from labels.
    private static bool IsIdeograph(char c) => c is >= '\u3040' and <= '\u9fff' or >= '\u0e00' and <= '\u0eff';

    /// <summary>Reads the word that begins here: as many characters as <see cref="EndOfWord"/> finds, or one ideograph.</summary>
    /// <returns>Where it ends.</returns>
    private int ReadWord(ref Wording found, ReadOnlySpan<char> text, int start)
    {
        int at = start, capitals = 0, digits = 0;
        uint hash = TextHash.Seed;
        for (; at < text.Length; at++)
        {
            char c = text[at];
            if (char.IsAsciiLetterLower(c)) hash = TextHash.Add(hash, c);
            else if (char.IsAsciiLetterUpper(c))
            {
                capitals++;
                hash = TextHash.Add(hash, c | 0x20u);
            }
            else if (char.IsAsciiDigit(c))
            {
                digits++;
                hash = TextHash.Add(hash, c);
            }
            else if (c is '\'' or '’')
            {
                if (at + 1 == text.Length || !char.IsLetter(text[at + 1])) break;
            }
            else if (c < 128 || !(char.IsLetterOrDigit(c) || at == start || VowelSign.Is(c)) || IsIdeograph(c) && at > start) break;
            else
            {
                if (char.IsUpper(c)) capitals++;
                found.Foreign++;
                hash = TextHash.Add(hash, char.ToLowerInvariant(c));
                if (!IsIdeograph(c)) continue;
                at++;
                break;
            }
        }
        AddWord(ref found, text[start..at], hash, capitals, digits);
        return at;
    }

    private void AddWord(ref Wording found, ReadOnlySpan<char> word, uint hash, int capitals, int digits)
    {
        found.Words++;
        found.Digits += digits;
        found.Capitals += capitals;
        found.Letters += word.Length - digits;
        if (char.IsUpper(word[0])) found.Capitalised++;
        if (capitals > 1 && capitals == word.Length) found.AllCapitals++;
        if (word is "i") found.LowerI = true;
        if (digits == 4 && word.Length == 4 && (word.StartsWith("19") || word.StartsWith("20"))) found.Year = true;
        found.Hash = TextHash.Add(found.Hash, hash);
        Words.Add(hash);
        found.Count(WordKinds.English.Of(hash));
    }

    private static void AddMark(ref Wording found, ReadOnlySpan<char> text, int at)
    {
        char c = text[at];
        bool last = at + 1 == text.Length;
        switch (c)
        {
            case '\n': found.LineBreaks++; break;
            case ',' or '،' or '、': found.Commas++; break;
            case '"' or '“' or '”' or '«' or '»' or '„': found.Quotes++; break;
            case '@': found.Address = true; break;
            case '©': found.Copyright = true; break;
            case '|': found.Bar = true; break;
            case '›' or '»' or '→' or '▶' or '▼': found.Arrow = true; break;
            case '$' or '€' or '£' or '¥': found.Currency = true; break;
            case ':' when at > 0 && !last && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]): found.Clock = true; break;
            case '/' when at > 0 && text[at - 1] == '/': found.Address = true; break;
        }
        if (!Wording.IsStop(c)) return;
        if (!last && text[at + 1] == c && c != '.') found.Runs++;
        if (last || char.IsWhiteSpace(text[at + 1]) || text[at + 1] is '"' or '”' or '“' or '»' or '’' or ')') found.SentenceEnds++;
    }
}
