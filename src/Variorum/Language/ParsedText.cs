using Variorum.Language.English;
using Variorum.Text;

namespace Variorum.Language;

/// <summary>A text with its words, trees, names and references: all that later stages know about language.</summary>
public sealed class ParsedText(SourceText text, Token[] tokens, Sentence[] sentences)
{
    public SourceText Text { get; } = text;

    /// <summary>All words in order of the text.</summary>
    public Token[] Tokens { get; } = tokens;

    public IReadOnlyList<Sentence> Sentences { get; } = sentences;

    /// <summary>In order of the text; nested mentions follow the one that holds them.</summary>
    public IReadOnlyList<Mention> Mentions { get; set; } = [];

    public IReadOnlyList<Entity> Entities { get; set; } = [];

    /// <summary>What stands in quotation marks, in order of the text.</summary>
    internal IReadOnlyList<Quotation> Quotations => field ??= QuotationFinder.Find(this);

    /// <summary>Index in <see cref="Quotations"/> of the quotation a word stands in (its marks included), or -1.</summary>
    internal int[] QuotationOf => field ??= Laid(Quotations, Tokens.Length);

    /// <summary>In order of their cues; empty without a speech network.</summary>
    internal IReadOnlyList<SpeechFrame> SpeechFrames { get; set; } = [];

    public ReadOnlySpan<char> Form(int token) => Text[Tokens[token].Span];

    public ReadOnlySpan<Token> TokensOf(Sentence sentence) =>
        Tokens.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken);

    /// <summary>The index of the sentence a word stands in.</summary>
    internal int SentenceAt(int token)
    {
        int low = 0, high = Sentences.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Sentences[middle].EndToken <= token) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static int[] Laid(IReadOnlyList<Quotation> quotations, int words)
    {
        int[] of = new int[words];
        Array.Fill(of, -1);
        for (int q = 0; q < quotations.Count; q++) of.AsSpan(quotations[q].FirstToken, quotations[q].EndToken - quotations[q].FirstToken).Fill(q);
        return of;
    }
}
