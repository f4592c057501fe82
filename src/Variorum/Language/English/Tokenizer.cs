using Variorum.Articles;
using Variorum.Text;

namespace Variorum.Language.English;

/// <summary>Cuts the telling blocks of an article into words and sentences.</summary>
public static class Tokenizer
{
    public static ParsedText Tokenize(SourceText text, IReadOnlyList<Block> blocks)
    {
        var tokens = new List<Token>();
        var sentences = new List<Sentence>();
        for (int b = 0; b < blocks.Count; b++)
        {
            if (!blocks[b].IsTelling) continue;
            int first = tokens.Count;
            for (int i = blocks[b].Span.Start; i < blocks[b].Span.End;)
            {
                if (char.IsWhiteSpace(text.Value[i])) { i++; continue; }
                int start = i++;
                if (char.IsLetterOrDigit(text.Value[start])) while (i < blocks[b].Span.End && char.IsLetterOrDigit(text.Value[i])) i++;
                tokens.Add(new Token { Span = new TextSpan(start, i), Head = -1, Lemma = "" });
            }
            if (tokens.Count > first) sentences.Add(new Sentence(new TextSpan(tokens[first].Span.Start, tokens[^1].Span.End), first, tokens.Count, b));
        }
        return new ParsedText(text, [.. tokens], [.. sentences]);
    }
}
