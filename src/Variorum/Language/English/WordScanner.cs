using Variorum.Text;

namespace Variorum.Language.English;

/// <summary>Walks once over a stretch of text and emits its tokens. Looks ahead by bounded lengths only, so that time is
/// linear in the text whatever it holds.</summary>
internal ref struct WordScanner
{
    private readonly ReadOnlySpan<char> _text;
    private readonly int _start;
    private readonly TokenBuffer _tokens;

    private WordScanner(string text, TextSpan span, TokenBuffer tokens)
    {
        _text = text.AsSpan(0, span.End);
        _start = span.Start;
        _tokens = tokens;
    }

    public static void Scan(string text, TextSpan span, TokenBuffer tokens)
    {
        var scanner = new WordScanner(text, span, tokens);
        for (int i = span.Start; i < span.End;) i = scanner.Next(i);
    }

    /// <summary>Emits what stands at <paramref name="i"/> and returns where it ends.</summary>
    private readonly int Next(int i)
    {
        switch (CharTable.Of(_text[i]))
        {
            case CharClass.Space:
                return i + 1;
            case CharClass.Lower or CharClass.Upper or CharClass.Letter:
                return Word(i);
            case CharClass.Digit:
                return Number(i, i);
            case CharClass.Apostrophe:
                return LeadingApostrophe(i);
            case CharClass.Mark when i + 1 < _text.Length && CharTable.IsWord(_text[i + 1]):
                return Word(i);
            case CharClass.Surrogate or CharClass.Pictograph:
                return Emit(i, Pictographs.End(_text, i));
            default:
                return Punctuation(i);
        }
    }

    private readonly int Word(int start)
    {
        int i = RunOfWord(start);
        if (i == _text.Length || CharTable.Of(_text[i]) == CharClass.Space) return EmitWord(start, i);
        int address = Addresses.End(_text, start, i);
        if (address > i) return Emit(start, address);
        i = Connected(start, i);
        if (i < _text.Length && _text[i] == '.' && Abbreviations.KeepsStop(_text, _start, start, i)) return Emit(start, i + 1);
        return IsCurrency(start, i) ? Emit(start, i + 1) : EmitWord(start, i);
    }

    /// <summary>"US$40", "A$5": the letters belong to the sign.</summary>
    private readonly bool IsCurrency(int start, int i) =>
        i + 1 < _text.Length && _text[i] == '$' && i - start <= 2 && CharTable.IsUpper(_text[i - 1]) && CharTable.IsDigit(_text[i + 1]);

    /// <summary>Extends a word over the apostrophes, hyphens, stops and ampersands that belong inside it.</summary>
    private readonly int Connected(int start, int i)
    {
        while (i + 1 < _text.Length && CharTable.IsWord(_text[i + 1]))
        {
            bool joins = CharTable.Of(_text[i]) switch
            {
                CharClass.Apostrophe => true,
                CharClass.Hyphen => Hyphens.Joins(_text, start, i),
                CharClass.Stop => Abbreviations.IsInsideAcronym(_text, start, i),
                _ => _text[i] == '_' || (_text[i] == '&' && IsShortCapitals(start, i)),
            };
            if (!joins) break;
            i = RunOfWord(i + 1);
        }
        return i;
    }

    /// <summary>"AT&amp;T", "R&amp;D": capitals on both sides, one of them alone.</summary>
    private readonly bool IsShortCapitals(int start, int at) =>
        CharTable.IsUpper(_text[at - 1]) && CharTable.IsUpper(_text[at + 1]) && at - start <= 3
        && (at + 2 == _text.Length || !CharTable.IsLower(_text[at + 2]));

    private readonly int Number(int start, int digits)
    {
        int address = Addresses.End(_text, start, RunOfWord(start));
        if (address > start && address > RunOfWord(start)) return Emit(start, address);
        int i = Numbers.End(_text, digits);
        int suffix = RunOfWord(i);
        if (suffix == i) return Emit(start, i);
        if (!Numbers.IsUnit(_text[i..suffix])) return Emit(start, Connected(start, suffix));
        Emit(start, i);
        return EmitWord(i, suffix);
    }

    /// <summary>"’90s" and "’em" are one word, "’bad’" is a quotation.</summary>
    private readonly int LeadingApostrophe(int i)
    {
        int end = i + 1 < _text.Length ? RunOfWord(i + 1) : i + 1;
        if (end == i + 1) return Punctuation(i);
        bool alone = i == _start || !CharTable.IsWord(_text[i - 1]);
        if (alone && Numbers.IsShortYear(_text[(i + 1)..end])) return Emit(i, end);
        if (alone && Clitics.StandsAlone(_text[i..end])) return EmitWord(i, end);
        return Emit(i, i + 1);
    }

    private readonly int Punctuation(int i)
    {
        char c = _text[i];
        if (c == '.' && i + 1 < _text.Length && CharTable.IsDigit(_text[i + 1]) && (i == _start || !CharTable.IsWord(_text[i - 1]))) return Number(i, i + 1);
        if (c is '@' or '#' && Addresses.HandleEnd(_text, _start, i) is var handle && handle > i) return Emit(i, handle);
        if (Pictographs.EmoticonEnd(_text, i) is var face && face > i) return Emit(i, face);
        return Emit(i, Runs.End(_text, i));
    }

    private readonly int RunOfWord(int i)
    {
        while (i < _text.Length && CharTable.IsWord(_text[i])) i++;
        return i;
    }

    private readonly int EmitWord(int start, int end)
    {
        Clitics.Emit(_text, start, end, _tokens);
        return end;
    }

    private readonly int Emit(int start, int end)
    {
        _tokens.Add(start, end);
        return end;
    }
}
