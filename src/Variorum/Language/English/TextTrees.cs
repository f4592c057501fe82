using Variorum.Text;

namespace Variorum.Language.English;

/// <summary>Questions that reference rules ask of the trees of a text.</summary>
internal sealed class TextTrees
{
    private static readonly Lexicon Saying = Lexicon.Load("en/verbs-of-saying.tsv");

    private readonly byte[] _quoted;

    public TextTrees(ParsedText text)
    {
        Text = text;
        Sentences = new int[text.Tokens.Length];
        for (int s = 0; s < text.Sentences.Count; s++) Sentences.AsSpan(text.Sentences[s].FirstToken, text.Sentences[s].EndToken - text.Sentences[s].FirstToken).Fill(s);
        _quoted = Quotes(text);
    }

    public ParsedText Text { get; }

    /// <summary>The sentence of each token.</summary>
    public int[] Sentences { get; }

    public ref readonly Token this[int token] => ref Text.Tokens[token];

    public bool IsQuoted(int token) => _quoted[token] != 0;

    /// <summary>The token of a run whose governor stands outside it.</summary>
    public int Head(int first, int end)
    {
        for (int i = first; i < end; i++) if (Text.Tokens[i].Head < first || Text.Tokens[i].Head >= end) return i;
        return first;
    }

    public bool IsSubject(int token) => Text.Tokens[token].Relation is Relation.Nsubj or Relation.Nsubj_pass or Relation.Nsubj_outer;

    /// <summary>Whether a token is the subject of a verb of saying, thinking or finding.</summary>
    public bool IsSpeaker(int token) =>
        Text.Tokens[token].Relation == Relation.Nsubj && Text.Tokens[token].Head is var verb and >= 0 && Saying.Contains(Text.Tokens[verb].Lemma);

    /// <summary>Whether <paramref name="above"/> governs a token, directly or by others.</summary>
    public bool Governs(int above, int token)
    {
        for (int steps = 0; token >= 0 && steps < 200; token = Text.Tokens[token].Head, steps++) if (token == above) return true;
        return false;
    }

    /// <summary>Whether a token stands in a clause that tells more about <paramref name="noun"/> ("Vale, who said she …").</summary>
    public bool IsInClauseOf(int noun, int token)
    {
        for (int steps = 0; token >= 0 && steps < 200; token = Text.Tokens[token].Head, steps++)
        {
            if (Text.Tokens[token].Head == noun) return Text.Tokens[token].Relation is Relation.Acl or Relation.Acl_relcl or Relation.Advcl_relcl or Relation.Parataxis;
        }
        return false;
    }

    /// <summary>The predicate whose argument or modifier a token is, past nouns it modifies.</summary>
    public int Clause(int token)
    {
        int head = Text.Tokens[token].Head;
        for (int steps = 0; head >= 0 && steps < 50 && Text.Tokens[head].Tag is not (UniversalTag.VERB or UniversalTag.AUX) && !HasSubject(head); steps++) head = Text.Tokens[head].Head;
        return head;
    }

    private bool HasSubject(int token)
    {
        var sentence = Text.Sentences[Sentences[token]];
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++) if (Text.Tokens[i].Head == token && IsSubject(i)) return true;
        return false;
    }

    /// <summary>Which tokens stand between quotation marks; an open mark counts to the end of its block, and straight marks alternate.</summary>
    private static byte[] Quotes(ParsedText text)
    {
        var quoted = new byte[text.Tokens.Length];
        bool open = false;
        int block = -1;
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Block != block) (open, block) = (false, sentence.Block);
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var form = text.Form(i);
                open = form switch { "“" or "``" or "«" => true, "”" or "''" or "»" => false, "\"" => !open, _ => open };
                quoted[i] = open ? (byte)1 : (byte)0;
            }
        }
        return quoted;
    }
}
