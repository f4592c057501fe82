using Variorum.Text;

namespace Variorum.Language.English;

/// <summary>Cuts the short forms of verbs and pronouns, the negation and the possessive off their hosts.</summary>
internal static class Clitics
{
    /// <summary>The longest word in the list of contractions; longer words need no look.</summary>
    private const int LongestContraction = 8;

    /// <summary>"shouldn’t’ve" has two; the rest is room.</summary>
    private const int MostClitics = 4;

    private static readonly Lexicon Contractions = Lexicon.Load("en/contractions.tsv", ignoreCase: true);

    /// <summary>Whether a word that begins with an apostrophe is a short form ("’em", "’til") and not a quotation.</summary>
    public static bool StandsAlone(ReadOnlySpan<char> word) =>
        Contractions.Contains(word) || word[1..] is "em" or "til" or "cause" or "s" or "re" or "ve" or "ll" or "n" or "round" || IsTie(word);

    public static void Emit(ReadOnlySpan<char> text, int start, int end, TokenBuffer tokens)
    {
        var word = text[start..end];
        if (word.Length <= LongestContraction && Contractions.TryGet(word, out var row)) EmitParts(row[1], start, tokens);
        else EmitHostAndClitics(text, start, end, tokens);
    }

    private static bool IsTie(ReadOnlySpan<char> word) => word[1..].Equals("twas", StringComparison.OrdinalIgnoreCase);

    private static void EmitParts(string parts, int start, TokenBuffer tokens)
    {
        foreach (var part in parts.AsSpan().Split(' '))
        {
            int length = part.End.Value - part.Start.Value;
            tokens.Add(start, start + length);
            start += length;
        }
    }

    private static void EmitHostAndClitics(ReadOnlySpan<char> text, int start, int end, TokenBuffer tokens)
    {
        Span<int> cuts = stackalloc int[MostClitics];
        int count = 0, host = end;
        while (count < MostClitics && CliticStart(text[start..host]) is var cut and > 0) cuts[count++] = host = start + cut;
        tokens.Add(start, host);
        while (count > 0)
        {
            int from = cuts[--count];
            tokens.Add(from, count > 0 ? cuts[count - 1] : end);
        }
    }

    /// <summary>Where the last clitic of a word begins, or 0 when it has none.</summary>
    private static int CliticStart(ReadOnlySpan<char> word)
    {
        int tail = word.Length;
        while (tail > 0 && word.Length - tail < 3 && CharTable.Of(word[tail - 1]) != CharClass.Apostrophe) tail--;
        if (tail < 2 || tail == word.Length || CharTable.Of(word[tail - 1]) != CharClass.Apostrophe) return 0;
        return (word.Length - tail, Ascii.ToLower(word[tail]), Ascii.ToLower(word[^1])) switch
        {
            (1, 's' or 'm' or 'd', _) => tail - 1,
            (1, 't', _) when tail > 2 && word[tail - 2] is 'n' or 'N' => tail - 2,
            (2, 'l', 'l') or (2, 'r' or 'v', 'e') => tail - 1,
            _ => 0,
        };
    }

    private static class Ascii
    {
        public static char ToLower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
    }
}
