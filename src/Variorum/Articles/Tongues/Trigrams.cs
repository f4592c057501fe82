namespace Variorum.Articles.Tongues;

/// <summary>The letter trigrams of a text in lower case, whatever stands between words being one space.</summary>
internal ref struct Trigrams(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private char _before = ' ', _at = ' ';
    private int _next;

    /// <summary>The next trigram that has a letter in its middle; false at the end.</summary>
    public bool Next(out ulong key)
    {
        while (_next <= _text.Length)
        {
            char next = _next < _text.Length && char.IsLetter(_text[_next]) ? char.ToLowerInvariant(_text[_next]) : ' ';
            _next++;
            if (next == ' ' && _at == ' ') continue;
            bool whole = _at != ' ';
            key = Key(_before, _at, next);
            (_before, _at) = (_at, next);
            if (whole) return true;
        }
        key = 0;
        return false;
    }

    public static ulong Key(char a, char b, char c) => (ulong)a << 32 | (ulong)b << 16 | c;
}
