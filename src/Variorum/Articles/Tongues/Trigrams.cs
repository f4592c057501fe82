namespace Variorum.Articles.Tongues;

/// <summary>Three letters in a row, in lower case; a space stands for whatever is between words.</summary>
/// <param name="Key">The three of them in 16 bits each.</param>
/// <param name="Plain">Of the letters a to z and spaces, the number that stands for the three in base 27; of others one beyond <see cref="Trigrams.Plain"/>.</param>
internal readonly record struct Trigram(ulong Key, int Plain)
{
    public Trigram(char a, char b, char c) : this((ulong)a << 32 | (ulong)b << 16 | c, Trigrams.Number(Trigrams.SignOf(a), Trigrams.SignOf(b), Trigrams.SignOf(c)))
    {
    }
}

/// <summary>The letter trigrams of a text in lower case, whatever stands between words being one space.</summary>
internal ref struct Trigrams(ReadOnlySpan<char> text)
{
    /// <summary>A space and the letters a to z.</summary>
    private const int Signs = 27;

    /// <summary>How many trigrams the letters a to z and a space make.</summary>
    public const int Plain = Signs * Signs * Signs;

    private const ulong ThreeLetters = 0xFFFF_FFFF_FFFF;

    // A look instead of four comparisons: every letter of a page passes here.
    private static readonly byte[] AsciiSigns = [.. Enumerable.Range(0, 128).Select(c => char.IsAsciiLetter((char)c) ? (byte)((c | 0x20) - 'a' + 1) : (byte)0)];

    private readonly ReadOnlySpan<char> _text = text;
    private ulong _key = ' ';
    private int _signBefore, _signAt, _next;

    /// <summary>The next trigram that has a letter in its middle; false at the end.</summary>
    public bool Next(out Trigram trigram)
    {
        while (_next <= _text.Length)
        {
            char next = _next < _text.Length ? _text[_next] : ' ';
            _next++;
            int sign;
            if (next < AsciiSigns.Length)
            {
                sign = AsciiSigns[next];
                next = sign == 0 ? ' ' : (char)(next | 0x20);
            }
            else
            {
                next = char.IsLetter(next) ? char.ToLowerInvariant(next) : ' ';
                sign = SignOf(next);
            }
            bool whole = (char)_key != ' ';
            if (next == ' ' && !whole) continue;
            _key = (_key << 16 | next) & ThreeLetters;
            trigram = new Trigram(_key, Number(_signBefore, _signAt, sign));
            (_signBefore, _signAt) = (_signAt, sign);
            if (whole) return true;
        }
        trigram = default;
        return false;
    }

    public static int SignOf(char c) => c == ' ' ? 0 : char.IsAsciiLetterLower(c) ? c - 'a' + 1 : Plain;

    public static int Number(int a, int b, int c) => (((a * Signs) + b) * Signs) + c;
}
