using Variorum.Articles;
using Variorum.Text;

namespace Variorum.Language.English;

/// <summary>
/// Cuts the telling blocks of an article into words and sentences, by the conventions of the English treebanks of
/// Universal Dependencies: clitics and most hyphens are words of their own, abbreviations keep their stop.
/// </summary>
/// <remarks>Tokens are spans, ascend, never overlap, and cover every character that is not white space.</remarks>
public static class Tokenizer
{
    /// <summary>English news has 5.6 characters a word (dev parts of EWT and GUM: 5.1): room for all without growing.</summary>
    private const int CharactersPerToken = 4;

    public static ParsedText Tokenize(SourceText text, IReadOnlyList<Block> blocks)
    {
        var buffer = new TokenBuffer(text.Length / CharactersPerToken);
        var sentences = new List<Sentence>();
        for (int b = 0; b < blocks.Count; b++)
        {
            if (!blocks[b].IsTelling) continue;
            int first = buffer.Count;
            WordScanner.Scan(text.Value, blocks[b].Span, buffer);
            SentenceSplitter.Split(text.Value, buffer.Tokens, first, b, sentences);
        }
        return new ParsedText(text, buffer.ToArray(), [.. sentences]);
    }
}
