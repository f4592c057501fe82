namespace Variorum.Articles.Roles;

/// <summary>What a block's own words and marks show.</summary>
internal static class WordingFeatures
{
    public static void Fill(Span<float> row, in Wording w, RawBlock block)
    {
        Set(row, Feature.LogWords, Math.Log(1 + w.Words) / 5);
        Set(row, Feature.FewWords, Math.Min(w.Words, 8) / 8.0);
        Set(row, Feature.WordLength, w.Share(w.Letters) / 10);
        Set(row, Feature.FunctionShare, w.Share(w.Functions));
        Set(row, Feature.CommaShare, Math.Min(1, 5 * w.Share(w.Commas)));
        Set(row, Feature.SentenceEnds, Math.Min(1, Math.Log(1 + w.SentenceEnds) / 2));
        Set(row, Feature.LineBreaks, Math.Min(1, w.LineBreaks / 3.0));
        Ends(row, w);
        Starts(row, w);
        Shapes(row, w);
        Kinds(row, w);
        Set(row, Feature.ListItem, block.Form == BlockForm.ListItem);
        Set(row, Feature.QuoteForm, block.Form == BlockForm.Quote);
        Set(row, Feature.TableForm, block.Form == BlockForm.Table);
        Set(row, Feature.BlankNone, block.BlankBefore == 0);
        Set(row, Feature.BlankOne, block.BlankBefore == 1);
        Set(row, Feature.BlankMore, block.BlankBefore > 1);
    }

    private static void Ends(Span<float> row, in Wording w)
    {
        Set(row, Feature.EndsStop, w.EndsSentence && w.Last != '…');
        Set(row, Feature.EndsQuestion, w.Last == '?');
        Set(row, Feature.EndsColon, w.Last == ':');
        Set(row, Feature.EndsEllipsis, w.Last == '…' || (w.Last == '.' && w.BeforeLast == '.'));
        Set(row, Feature.EndsComma, w.Last is ',' or ';');
        Set(row, Feature.EndsQuote, w.Last is '"' or '”' or '“' or '»');
        Set(row, Feature.EndsLetter, char.IsLetterOrDigit(w.Last));
    }

    private static void Starts(Span<float> row, in Wording w)
    {
        Set(row, Feature.StartsUpper, char.IsUpper(w.First));
        Set(row, Feature.StartsLower, char.IsLower(w.First));
        Set(row, Feature.StartsDigit, char.IsDigit(w.First));
        // In half the languages of Europe a dash opens what somebody says.
        bool quote = w.First is '"' or '“' or '«' or '„' or '‘' or '\'' or '「' or '『' || (w.First is '–' or '—' && w.EndsSentence);
        Set(row, Feature.StartsQuote, quote);
        Set(row, Feature.StartsMark, !char.IsLetterOrDigit(w.First) && !quote);
    }

    private static void Shapes(Span<float> row, in Wording w)
    {
        Set(row, Feature.CapitalShare, w.Share(w.Capitalised));
        Set(row, Feature.AllCapsShare, w.Share(w.AllCapitals));
        Set(row, Feature.DigitShare, (double)w.Digits / Math.Max(1, w.Digits + w.Letters));
        Set(row, Feature.ForeignShare, (double)w.Foreign / Math.Max(1, w.Letters));
        Set(row, Feature.Quotes, Math.Min(1, w.Quotes / 2.0));
        Set(row, Feature.Address, w.Address);
        Set(row, Feature.Copyright, w.Copyright);
        Set(row, Feature.Bar, w.Bar);
        Set(row, Feature.Year, w.Year);
        Set(row, Feature.Clock, w.Clock);
        Set(row, Feature.Currency, w.Currency);
        Set(row, Feature.Arrow, w.Arrow);
        Set(row, Feature.LowerI, w.LowerI);
        Set(row, Feature.RepeatedMarks, w.Runs > 0);
    }

    private static void Kinds(Span<float> row, in Wording w)
    {
        Set(row, Feature.DateShare, w.Share(w.Dates));
        Set(row, Feature.CallShare, w.Share(w.Calls));
        Set(row, Feature.FurnitureShare, w.Share(w.Furniture));
        Set(row, Feature.CreditShare, w.Share(w.Credits));
        Set(row, Feature.TellingWords, w.Tellings > 0);
        Set(row, Feature.TalkShare, Math.Min(1, 4 * w.Share(w.Talk)));
    }

    public static void Set(Span<float> row, Feature feature, double value) => row[(int)feature] = (float)value;

    public static void Set(Span<float> row, Feature feature, bool value) => row[(int)feature] = value ? 1 : 0;
}
