using Variorum.Language;

namespace Variorum.Statements;

/// <summary>Finds words by their place in the text.</summary>
internal static class TokenSearch
{
    /// <summary>Index of the first token that begins at or behind an offset; the number of tokens when there is none.</summary>
    public static int FirstTokenFrom(this ParsedText text, int offset)
    {
        int low = 0, high = text.Tokens.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (text.Tokens[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
