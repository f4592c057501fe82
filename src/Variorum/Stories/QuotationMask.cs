using Variorum.Text;

namespace Variorum.Stories;

/// <summary>
/// Where the quotations of a block stand. The same words inside quotation marks show one speaker, not copying, so they are
/// taken out before wording is compared.
/// </summary>
internal static class QuotationMask
{
    /// <summary>Quoted spans in order. An opening mark that is never closed masks the rest of its block, as in a speech that
    /// runs over paragraphs.</summary>
    public static List<TextSpan> Of(SourceText text, TextSpan block)
    {
        var quotes = new List<TextSpan>();
        for (int i = block.Start; i < block.End; i++)
        {
            int end;
            if (OpensTyped(text.Value, i, block)) end = EndTyped(text.Value, i + 2, block.End);
            else if (Closing(text.Value, i, block.Start) is var close and not '\0') end = End(text.Value, i + 1, block.End, close);
            else continue;
            quotes.Add(new TextSpan(i, end));
            i = end - 1;
        }
        return quotes;
    }

    /// <summary>Whether a pair of typewriter marks opens here, as agencies send them: ``so'' or ''so''.</summary>
    private static bool OpensTyped(string text, int at, TextSpan block) =>
        at + 2 < block.End && text[at] is '`' or '\'' && text[at + 1] == text[at] && !char.IsWhiteSpace(text[at + 2]) && (at == block.Start || !char.IsLetterOrDigit(text[at - 1]));

    private static int EndTyped(string text, int from, int end)
    {
        int close = text.AsSpan(from, end - from).IndexOf("''");
        return close < 0 ? end : from + close + 2;
    }

    /// <summary>The mark that closes what opens here, or 0. Single marks open only before a letter and behind no letter: elsewhere
    /// they are apostrophes.</summary>
    private static char Closing(string text, int at, int start) => text[at] switch
    {
        '“' or '„' => '”',
        '«' => '»',
        '"' => '"',
        '‘' when at == start || !char.IsLetterOrDigit(text[at - 1]) => '’',
        _ => '\0',
    };

    private static int End(string text, int from, int end, char close)
    {
        for (int i = from; i < end; i++)
        {
            if (text[i] != close && !(close == '”' && text[i] is '“' or '"')) continue;
            bool apostrophe = close == '’' && i + 1 < end && char.IsLetterOrDigit(text[i + 1]);
            if (!apostrophe) return i + 1;
        }
        return end;
    }
}
