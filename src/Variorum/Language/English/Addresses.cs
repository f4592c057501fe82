using Variorum.Text;

namespace Variorum.Language.English;

/// <summary>Addresses of pages and mail, file names, handles and hashtags.</summary>
internal static class Addresses
{
    /// <summary>A local part has at most 64 characters, a host name 253 (RFC 5321, RFC 1035).</summary>
    private const int LongestLocalPart = 64, LongestHost = 253;

    private static readonly Lexicon Labels = Lexicon.Load("addresses.tsv", ignoreCase: true);

    /// <summary>The end of the address whose first word is <c>[start, wordEnd)</c>, or 0 when it is none.</summary>
    public static int End(ReadOnlySpan<char> text, int start, int wordEnd)
    {
        if (wordEnd >= text.Length) return 0;
        if (text[wordEnd] == ':' && IsScheme(text[start..wordEnd]) && wordEnd + 2 < text.Length && !char.IsWhiteSpace(text[wordEnd + 1]))
            return WithoutTail(text, start, PathEnd(text, wordEnd));
        if (text[wordEnd] is not ('.' or '@' or '-' or '_' or '+' or '%')) return 0;
        int mail = MailEnd(text, wordEnd);
        return mail > 0 ? mail : HostEnd(text, start, wordEnd);
    }

    /// <summary>The end of "@name" or "#tag" at <paramref name="at"/>; the place itself when there is none.</summary>
    public static int HandleEnd(ReadOnlySpan<char> text, int from, int at)
    {
        if (at > from && CharTable.IsWord(text[at - 1])) return at;
        int i = at + 1;
        if (i >= text.Length || !CharTable.IsLetter(text[i])) return at;
        while (i < text.Length && (CharTable.IsWord(text[i]) || text[i] == '_')) i++;
        return i;
    }

    private static bool IsScheme(ReadOnlySpan<char> word) =>
        word.Equals("http", StringComparison.OrdinalIgnoreCase) || word.Equals("https", StringComparison.OrdinalIgnoreCase)
        || word.Equals("ftp", StringComparison.OrdinalIgnoreCase) || word.Equals("mailto", StringComparison.OrdinalIgnoreCase);

    private static int MailEnd(ReadOnlySpan<char> text, int i)
    {
        int limit = Math.Min(text.Length, i + LongestLocalPart);
        while (i < limit && text[i] != '@' && (CharTable.IsWord(text[i]) || text[i] is '.' or '-' or '_' or '+' or '%')) i++;
        if (i >= limit || text[i] != '@' || i + 1 >= text.Length || !CharTable.IsWord(text[i + 1])) return 0;
        return HostCharacters(text, i + 1);
    }

    /// <summary>The end of "www.example.org/page" or "notes.pdf"; 0 when the last label is no known one.</summary>
    private static int HostEnd(ReadOnlySpan<char> text, int start, int wordEnd)
    {
        int end = HostCharacters(text, wordEnd);
        if (end == wordEnd) return 0;
        int dot = text[start..end].LastIndexOf('.');
        if (dot < 0) return 0;
        bool known = text[start..wordEnd].Equals("www", StringComparison.OrdinalIgnoreCase) || IsLabel(text, start, start + dot + 1, end);
        if (!known) return 0;
        return end < text.Length && text[end] is '/' or '?' ? WithoutTail(text, start, PathEnd(text, end)) : end;
    }

    /// <summary>A sentence may lack the space after its stop ("there.It was"), so a country's two letters are small and stand
    /// behind a name or two dots; with two dots any small letters are a label ("alt.example.groups").</summary>
    private static bool IsLabel(ReadOnlySpan<char> text, int start, int label, int end)
    {
        int dots = text[start..label].Count('.');
        if (!Labels.Contains(text[label..end])) return dots > 1 && CharTable.IsLower(text[label]) && CharTable.IsLower(text[label - 2]);
        return end - label > 2 || (CharTable.IsLower(text[label]) && (dots > 1 || CharTable.IsUpper(text[start])));
    }

    private static int HostCharacters(ReadOnlySpan<char> text, int i)
    {
        int limit = Math.Min(text.Length, i + LongestHost);
        while (i < limit && (CharTable.IsWord(text[i]) || (text[i] is '.' or '-' or '_' && i + 1 < limit && CharTable.IsWord(text[i + 1])))) i++;
        return i;
    }

    private static int PathEnd(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] is not ('<' or '>' or '"' or '“' or '”')) i++;
        return i;
    }

    /// <summary>A path's last punctuation belongs to the sentence; a closing bracket only if the path did not open it.</summary>
    private static int WithoutTail(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start + 1 && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ']') end--;
        if (text[end - 1] == ')' && text[start..end].IndexOf('(') < 0) return WithoutTail(text, start, end - 1);
        return end;
    }
}
