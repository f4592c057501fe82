namespace Variorum.Language.English;

/// <summary>
/// Finds what stands in quotation marks. A quotation never crosses a block, save that one left open at the end of a
/// paragraph goes on in the next when that begins with an opening mark: newspapers' custom.
/// </summary>
internal static class QuotationFinder
{
    // A single mark that opens and finds no close within so many words is an apostrophe: quotations of a word or a phrase
    // are what single marks are used for in running text.
    private const int LongestSingle = 60;

    private enum Mark : byte { None, Open, Close, Either, SingleOpen, SingleClose, SingleEither }

    public static IReadOnlyList<Quotation> Find(ParsedText text)
    {
        var found = new List<Quotation>();
        for (int s = 0; s < text.Sentences.Count;)
        {
            int first = text.Sentences[s].FirstToken, block = text.Sentences[s].Block;
            while (s < text.Sentences.Count && text.Sentences[s].Block == block) s++;
            InBlock(text, first, text.Sentences[s - 1].EndToken, found);
        }
        return found;
    }

    private static void InBlock(ParsedText text, int first, int end, List<Quotation> found)
    {
        int open = -1;
        for (int i = first; i < end; i++)
        {
            int width = 1;
            var mark = MarkAt(text, i, end, ref width);
            bool opens = mark == Mark.Open || (mark == Mark.Either && open < 0);
            bool closes = mark == Mark.Close || (mark == Mark.Either && open >= 0);
            if (opens && open < 0) open = i;
            else if (closes && open >= 0)
            {
                found.Add(new Quotation(open, i + width, true, true));
                open = -1;
            }
            else if (open < 0 && mark is Mark.SingleOpen or Mark.SingleEither && SingleEnd(text, i, end) is var close and > 0)
            {
                found.Add(new Quotation(i, close, true, true));
                i = close - 1;
            }
            i += width - 1;
        }
        if (open >= 0) found.Add(new Quotation(open, end, true, false));
    }

    private static int SingleEnd(ParsedText text, int open, int end)
    {
        if (open > 0 && text.Tokens[open - 1].Span.End == text.Tokens[open].Span.Start && text.Form(open - 1).ContainsAnyLettersOrDigits()) return -1;
        if (open + 1 >= end || text.Tokens[open + 1].Span.Start != text.Tokens[open].Span.End) return -1;
        for (int i = open + 2; i < Math.Min(end, open + LongestSingle); i++)
        {
            int width = 1;
            var mark = MarkAt(text, i, end, ref width);
            bool stuck = text.Tokens[i - 1].Span.End == text.Tokens[i].Span.Start;
            bool free = i + 1 >= end || text.Tokens[i + 1].Span.Start != text.Tokens[i].Span.End || !text.Form(i + 1).ContainsAnyLettersOrDigits();
            if (mark is Mark.SingleClose or Mark.SingleEither && stuck && free) return i + 1;
        }
        return -1;
    }

    private static Mark MarkAt(ParsedText text, int token, int end, ref int width)
    {
        var form = text.Form(token);
        switch (form)
        {
            case "“" or "„" or "«" or "``": return Mark.Open;
            case "”" or "»": return Mark.Close;
            case "\"" or "''" or "‘‘" or "’’": return Mark.Either;
            case "‘" or "`": return Mark.SingleOpen;
            case "'" when token + 1 < end && text.Form(token + 1) is "'" && text.Tokens[token + 1].Span.Start == text.Tokens[token].Span.End:
                width = 2;
                return Mark.Either;
            case "’": return Mark.SingleClose;
            case "'": return Mark.SingleEither;
            default: return Mark.None;
        }
    }
}
