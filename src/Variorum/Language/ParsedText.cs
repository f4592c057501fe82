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

    public ReadOnlySpan<char> Form(int token) => Text[Tokens[token].Span];

    public ReadOnlySpan<Token> TokensOf(Sentence sentence) =>
        Tokens.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken);
}
