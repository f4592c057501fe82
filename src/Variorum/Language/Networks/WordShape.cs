namespace Variorum.Language.Networks;

/// <summary>What the network sees of a word's letters. Mirrors <c>tools/language/lexical.py</c>; change both or neither.</summary>
internal static class WordShape
{
    /// <summary>Characters of a word that are looked at; what is longer is a web address or noise.</summary>
    public const int Longest = 128;

    /// <summary>Buckets of the hashed shapes; 0 is kept for "absent".</summary>
    public const int Shapes = 1024;

    /// <summary>Lower case with straight quotes, into <paramref name="target"/>.</summary>
    public static ReadOnlySpan<char> Plain(ReadOnlySpan<char> word, Span<char> target)
    {
        int n = Math.Min(word.Length, Longest);
        for (int i = 0; i < n; i++) target[i] = char.ToLowerInvariant(Straight(word[i]));
        return target[..n];
    }

    /// <summary>Case and character classes in order, runs cut at three: McDonald → XxXxxx, 2,000 → d,ddd.</summary>
    public static ReadOnlySpan<char> Shape(ReadOnlySpan<char> word, Span<char> target)
    {
        int length = 0, run = 0;
        char last = '\0';
        foreach (char raw in word[..Math.Min(word.Length, Longest)])
        {
            char c = Straight(raw);
            char kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? 'd' : c;
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 3) target[length++] = kind;
        }
        return target[..length];
    }

    /// <summary>FNV-1a, 64 bits, over UTF-16 units.</summary>
    public static ulong Hash(ReadOnlySpan<char> text)
    {
        ulong hash = 0xcbf29ce484222325;
        foreach (char c in text) hash = (hash ^ c) * 0x100000001b3;
        return hash;
    }

    /// <summary>1 … size-1, from the high half of the hash: the low bits are weak for short strings.</summary>
    public static int Bucket(ReadOnlySpan<char> text, int size) => 1 + (int)((uint)(Hash(text) >> 32) % (uint)(size - 1));

    private static char Straight(char c) => c switch
    {
        '\u2018' or '\u2019' => '\'',
        '\u201c' or '\u201d' or '\u00ab' or '\u00bb' => '"',
        _ => c,
    };
}
