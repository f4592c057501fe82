using Variorum.Text;

namespace Variorum.Language.English;

/// <summary>A growing array of tokens, filled in order of the text.</summary>
internal sealed class TokenBuffer(int capacity)
{
    private Token[] _tokens = new Token[Math.Max(capacity, 16)];

    public int Count { get; private set; }

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, Count);

    public void Add(int start, int end)
    {
        if (Count == _tokens.Length) Array.Resize(ref _tokens, Count * 2);
        ref var token = ref _tokens[Count++];
        token.Span = new TextSpan(start, end);
        token.Head = -1;
        token.Lemma = "";
    }

    public Token[] ToArray() => _tokens[..Count];
}
