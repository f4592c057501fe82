using Variorum.Text;

namespace Variorum.Language.English;

/// <summary>Cuts the tokens of a block into sentences at its stops, with the quotation marks and brackets that close
/// behind them, at deliberate line ends, and around rules drawn with punctuation.</summary>
internal readonly ref struct SentenceSplitter
{
    /// <summary>"asked the deputy mayor": how far behind a closed quotation its verb may stand.</summary>
    private const int SpeechVerbReach = 5;

    /// <summary>As many equal signs, stars, dashes in a row are a drawn line.</summary>
    private const int ShortestRule = 5;

    private static readonly Lexicon SpeechVerbs = Lexicon.Load("en/speech-verbs.tsv");

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly LineEnds _lines;

    private SentenceSplitter(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first)
    {
        _text = text;
        _tokens = tokens;
        _lines = first < tokens.Length ? new LineEnds(text, tokens[first].Span.Start, tokens[^1].Span.End) : default;
    }

    /// <param name="tokens">All tokens so far; those from <paramref name="first"/> on belong to the block.</param>
    public static void Split(string text, ReadOnlySpan<Token> tokens, int first, int block, List<Sentence> sentences)
    {
        var splitter = new SentenceSplitter(text, tokens, first);
        for (int start = first; start < tokens.Length;)
        {
            int end = splitter.SentenceEnd(start);
            sentences.Add(new Sentence(new TextSpan(tokens[start].Span.Start, tokens[end - 1].Span.End), start, end, block));
            start = end;
        }
    }

    private int SentenceEnd(int start)
    {
        bool words = false;
        for (int i = start; i < _tokens.Length - 1; i++)
        {
            words |= CharTable.IsWord(First(i));
            if (IsRule(i) || IsRule(i + 1) || BreaksLine(i) || IsStampEdge(start, i)) return i + 1;
            if (IsFace(i) && CharTable.IsUpper(First(i + 1))) return i + 1;
            if (!words || !IsFinal(i)) continue;
            int end = AfterClosers(i + 1);
            if (end == _tokens.Length || Begins(i, end)) return end;
        }
        return _tokens.Length;
    }

    private char First(int i) => _text[_tokens[i].Span.Start];

    private ReadOnlySpan<char> Form(int i) => _text[_tokens[i].Span.Start.._tokens[i].Span.End];

    private bool IsRule(int i) => _tokens[i].Span.Length >= ShortestRule && First(i) == Form(i)[1] && First(i) is '=' or '*' or '_' or '-' or '—' or '~' or '#' or '+';

    /// <summary>A date and time in figures that stand on their own ("Coast News 08/16/2021 03:48 PM Ferries …"): what is before it ends with it,
    /// what comes after begins with a capital.</summary>
    private bool IsStampEdge(int start, int i)
    {
        if (IsStamp(i + 1)) return CharTable.IsUpper(First(i)) || i > start && !CharTable.IsWord(First(i));
        int stamp = Form(i) is "AM" or "PM" or "am" or "pm" ? i - 2 : i - 1;
        return stamp >= start && IsStamp(stamp) && (stamp == i - 2 || Form(i + 1) is not ("AM" or "PM" or "am" or "pm")) && CharTable.IsUpper(First(i + 1));
    }

    private bool IsStamp(int i) =>
        i + 1 < _tokens.Length && CharTable.IsDigit(First(i)) && CharTable.IsDigit(First(i + 1)) && Form(i).Count('/') == 2 && Form(i + 1).Contains(':');

    private bool BreaksLine(int i) => _lines.Any && _lines.IsDeliberate(_text, _tokens[i].Span.End, _tokens[i + 1].Span);

    private bool IsFinal(int i) => _text[_tokens[i].Span.End - 1] is '.' or '!' or '?' or '…' or '。' or '？' or '！' or '؟';

    private int AfterClosers(int i)
    {
        while (i < _tokens.Length && IsCloser(i)) i++;
        return AfterNote(i);
    }

    private bool IsCloser(int i) => First(i) switch
    {
        ')' or ']' or '}' or '”' or '»' => true,
        '"' or '\'' or '’' => _tokens[i].Span.Length <= 2 && _tokens[i].Span.Start == _tokens[i - 1].Span.End,
        '.' or '!' or '?' => true,
        _ => IsFace(i),
    };

    private bool IsFace(int i) => _tokens[i].Span.Length > 1 && Pictographs.EmoticonEnd(_text, _tokens[i].Span.Start) == _tokens[i].Span.End;

    /// <summary>"… in 1805. [19]": the number of a note belongs to the sentence it explains.</summary>
    private int AfterNote(int i)
    {
        bool note = i + 2 < _tokens.Length && First(i) == '[' && First(i + 2) == ']' && CharTable.IsDigit(First(i + 1));
        return note ? i + 3 : i;
    }

    /// <summary>Whether a new sentence begins at token <paramref name="next"/>, behind the stop and its closers.</summary>
    private bool Begins(int stop, int next)
    {
        var form = Form(stop);
        char first = First(next);
        bool closed = next > stop + 1;
        if (CharTable.IsWord(form[0])) return form[^1] == '.' && Abbreviations.EndsSentence(form, FirstWord(next));
        if (CharTable.IsLower(first)) return !closed && form is not ("…" or "..." or "..") && Form(next) is not ("and" or "or");
        // "ID.3", "RM3.06m": a stop between a word and a digit without space on either side is no end.
        if (!closed && CharTable.IsDigit(first) && stop > 0 && _tokens[stop - 1].Span.End == _tokens[stop].Span.Start && _tokens[stop].Span.End == _tokens[next].Span.Start) return false;
        if (first is ',' or ';' or ':' or ')' or '—') return false;
        return !(closed && form[0] != '.' && IsSpeaker(next));
    }

    /// <summary>The first word at or behind <paramref name="i"/>, past opening quotation marks and brackets.</summary>
    private ReadOnlySpan<char> FirstWord(int i)
    {
        while (i + 1 < _tokens.Length && First(i) is '"' or '“' or '‘' or '(' or '[' or '\'') i++;
        return Form(i);
    }

    /// <summary>“Why now?” Jane Example asked: the quotation is part of the sentence that names its speaker.</summary>
    private bool IsSpeaker(int next)
    {
        for (int i = next; i < _tokens.Length && i < next + SpeechVerbReach; i++)
        {
            if (SpeechVerbs.Contains(Form(i))) return true;
            if (First(i) is '.' or ',' or '“' or '"') return false;
        }
        return false;
    }
}
