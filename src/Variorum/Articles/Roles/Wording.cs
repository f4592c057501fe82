namespace Variorum.Articles.Roles;

/// <summary>What one pass over a block's characters counts.</summary>
internal struct Wording
{
    /// <summary>Where the block's words stand in the page's list of words.</summary>
    public int FirstWord, Words;

    public int Letters, Capitals, Digits, Foreign, Capitalised, AllCapitals, Commas, SentenceEnds, Quotes;
    public int Functions, Dates, Calls, Furniture, Credits, Tellings, Talk;
    public int LineBreaks, Runs;
    public bool Address, Copyright, Bar, Year, Clock, Currency, LowerI, Arrow;
    public char First, Last, BeforeLast;

    /// <summary>A hash of the words, by which repeated blocks are found.</summary>
    public uint Hash;

    public void Count(WordKind kind)
    {
        if (kind == WordKind.None) return;
        if ((kind & WordKind.Function) != 0) Functions++;
        if ((kind & WordKind.Date) != 0) Dates++;
        if ((kind & WordKind.Call) != 0) Calls++;
        if ((kind & WordKind.Furniture) != 0) Furniture++;
        if ((kind & WordKind.Credit) != 0) Credits++;
        if ((kind & WordKind.Telling) != 0) Tellings++;
        if ((kind & WordKind.Talk) != 0) Talk++;
    }

    public readonly double Share(int count) => Words == 0 ? 0 : (double)count / Words;

    /// <summary>Whether the last mark, or the one inside a closing quotation mark or bracket, ends a sentence.</summary>
    public readonly bool EndsSentence => IsStop(Last) || (Last is '"' or '”' or '“' or '’' or '\'' or '»' or ')' or ']' && IsStop(BeforeLast));

    /// <summary>The same of a text whose words need no counting.</summary>
    public static bool EndsAsSentence(ReadOnlySpan<char> text) => new Wording { Last = text[^1], BeforeLast = text.Length > 1 ? text[^2] : ' ' }.EndsSentence;

    public static bool IsStop(char c) => c is '.' or '!' or '?' or '。' or '…' or '！' or '？' or '।' or '؟';
}
