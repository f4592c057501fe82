using Variorum.Language;
using Variorum.Text;

namespace Variorum.Statements.Attributions;

/// <summary>
/// A parsed text laid out for looking things up: children and extents in the trees, quotations, names, and a number for
/// every lemma. Built once a text, in time linear in its words.
/// </summary>
internal sealed class Scene
{
    private readonly int[] _childStart;
    private readonly int[] _children;

    public Scene(ParsedText text)
    {
        Text = text;
        int count = text.Tokens.Length;
        (Left, Right, Depth, SentenceOf) = (new int[count], new int[count], new int[count], new int[count]);
        (Lemma, Form, Entity) = (new uint[count], new uint[count], new EntityType[count]);
        (_childStart, _children) = (new int[count + 2], new int[count]);
        FillWords();
        FillTrees();
        FillNames();
        Cue = new CueEntry?[count];
        for (int i = 0; i < count; i++) Cue[i] = CueLexicon.Find(this, i);
        (Quotations, Quotation) = (text.Quotations, text.QuotationOf);
    }

    public ParsedText Text { get; }
    public ReadOnlySpan<Token> Tokens => Text.Tokens;
    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>The words governed by a word, itself included, stand in <c>[Left, Right)</c>.</summary>
    public int[] Left { get; }
    public int[] Right { get; }

    /// <summary>Steps to the root of the sentence.</summary>
    public int[] Depth { get; }
    public int[] SentenceOf { get; }

    /// <summary>Hashes of the lower-case lemma and of the lower-case form.</summary>
    public uint[] Lemma { get; }
    public uint[] Form { get; }

    /// <summary>The type of the outermost name a word stands in.</summary>
    public EntityType[] Entity { get; }

    /// <summary>What the cue lexicon says of each word.</summary>
    public CueEntry?[] Cue { get; }

    /// <summary>Index in <see cref="Quotations"/> of the quotation a word stands in (its marks included), or -1.</summary>
    public int[] Quotation { get; }

    public Relation RelationOf(int token) => Text.Tokens[token].Relation;
    public int HeadOf(int token) => Text.Tokens[token].Head;
    public int SentenceStart(int token) => Text.Sentences[SentenceOf[token]].FirstToken;
    public int SentenceEnd(int token) => Text.Sentences[SentenceOf[token]].EndToken;

    /// <summary>Direct dependents in order of the text.</summary>
    public ReadOnlySpan<int> Children(int token) => _children.AsSpan(_childStart[token], _childStart[token + 1] - _childStart[token]);

    /// <summary>The first dependent with a relation, or -1.</summary>
    public int Child(int token, Relation relation)
    {
        foreach (int child in Children(token))
        {
            if (RelationOf(child) == relation) return child;
        }
        return -1;
    }

    /// <summary>A word of punctuation, quotation marks or symbols only.</summary>
    public bool IsPunctuation(int token) => !Text.Form(token).ContainsAnyLettersOrDigits();

    /// <summary>Whether every word of a sentence stands in quotation marks.</summary>
    public bool IsQuoted(Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++) if (Quotation[i] < 0 && !IsPunctuation(i)) return false;
        return true;
    }

    public TextSpan SpanOf(TokenSpan span) => new(Tokens[span.Start].Span.Start, Tokens[span.End - 1].Span.End);

    private void FillWords()
    {
        for (int i = 0; i < Tokens.Length; i++)
        {
            Form[i] = WordHash.Of(Text.Form(i));
            Lemma[i] = Tokens[i].Lemma is { Length: > 0 } lemma ? WordHash.Of(lemma) : Form[i];
            (Left[i], Right[i]) = (i, i + 1);
        }
        for (int s = 0; s < Text.Sentences.Count; s++)
        {
            for (int i = Text.Sentences[s].FirstToken; i < Text.Sentences[s].EndToken; i++) SentenceOf[i] = s;
        }
    }

    private void FillTrees()
    {
        for (int i = 0; i < Tokens.Length; i++)
        {
            if (HeadOf(i) >= 0) _childStart[HeadOf(i) + 2]++;
            // Punctuation hangs anywhere and stretches nothing.
            for (int up = RelationOf(i) == Relation.Punct ? -1 : HeadOf(i); up >= 0 && (Left[up] > i || Right[up] <= i); up = HeadOf(up))
            {
                (Left[up], Right[up]) = (Math.Min(Left[up], i), Math.Max(Right[up], i + 1));
            }
            for (int up = HeadOf(i); up >= 0; up = HeadOf(up)) Depth[i]++;
        }
        for (int i = 2; i < _childStart.Length; i++) _childStart[i] += _childStart[i - 1];
        for (int i = 0; i < Tokens.Length; i++)
        {
            if (HeadOf(i) >= 0) _children[_childStart[HeadOf(i) + 1]++] = i;
        }
    }

    private void FillNames()
    {
        foreach (var mention in Text.Mentions)
        {
            if (mention.Kind != MentionKind.Name) continue;
            for (int i = mention.FirstToken; i < mention.EndToken; i++)
            {
                if (Entity[i] == EntityType.None) Entity[i] = mention.Type;
            }
        }
    }
}
