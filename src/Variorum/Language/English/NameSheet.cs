namespace Variorum.Language.English;

/// <summary>The names of one text while rules mend them: never overlapping, found by token.</summary>
internal sealed class NameSheet
{
    private readonly NameSpan?[] _byToken;

    public NameSheet(ParsedText text)
    {
        Text = text;
        _byToken = new NameSpan?[text.Tokens.Length];
        Sentences = new int[text.Tokens.Length];
        for (int s = 0; s < text.Sentences.Count; s++) Sentences.AsSpan(text.Sentences[s].FirstToken, text.Sentences[s].EndToken - text.Sentences[s].FirstToken).Fill(s);
        foreach (var m in text.Mentions.Where(m => m.Kind == MentionKind.Name)) Put(new NameSpan(m.FirstToken, m.EndToken, m.Type, m.Reason, false));
    }

    public ParsedText Text { get; }

    /// <summary>The sentence of each token.</summary>
    public int[] Sentences { get; }

    public int Count => _byToken.Length;

    /// <summary>The name that holds a token.</summary>
    public NameSpan? At(int token) => _byToken[token];

    /// <summary>Sets a name; whatever it overlaps goes.</summary>
    public void Put(NameSpan name)
    {
        for (int i = name.First; i < name.End; i++) Remove(i);
        _byToken.AsSpan(name.First, name.Length).Fill(name);
    }

    public void Remove(int token)
    {
        if (_byToken[token] is { } old) _byToken.AsSpan(old.First, old.Length).Clear();
    }

    /// <summary>All names in order of the text.</summary>
    public List<NameSpan> All()
    {
        var all = new List<NameSpan>();
        for (int i = 0; i < _byToken.Length; i++) if (_byToken[i] is { } name && name.First == i) all.Add(name);
        return all;
    }

    public ReadOnlySpan<char> Form(int token) => Text.Form(token);

    public UniversalTag Tag(int token) => Text.Tokens[token].Tag;

    public bool InOneSentence(int a, int b) => Sentences[a] == Sentences[b];

    /// <summary>Whether a token begins its sentence, where a capital says nothing.</summary>
    public bool IsFirstWord(int token) => Text.Sentences[Sentences[token]].FirstToken == token;

    public bool IsCapitalised(int token) => char.IsUpper(Form(token)[0]);

    /// <summary>No space between a token and the next.</summary>
    public bool Touches(int token) => token + 1 < Count && Text.Tokens[token].Span.End == Text.Tokens[token + 1].Span.Start && InOneSentence(token, token + 1);

    /// <summary>The words of a name with single spaces and straight apostrophes: how names are compared.</summary>
    public string Key(NameSpan name) => Key(name.First, name.End);

    public string Key(int first, int end)
    {
        var words = new System.Text.StringBuilder();
        for (int i = first; i < end; i++)
        {
            if (i > first && Text.Tokens[i].Span.Start > Text.Tokens[i - 1].Span.End) words.Append(' ');
            words.Append(Form(i));
        }
        return words.Replace('’', '\'').ToString();
    }
}
