namespace Variorum.Language.English;

/// <summary>Punctuation that is one token however often it is repeated: "...", "--", "!?!", "*****".</summary>
internal static class Runs
{
    public static int End(ReadOnlySpan<char> text, int start)
    {
        char c = text[start];
        int i = start + 1;
        if (c is '!' or '?') while (i < text.Length && text[i] is '!' or '?') i++;
        else if (Repeats(c)) while (i < text.Length && text[i] == c) i++;
        else if (c is '\'' or '`' or ',' && i < text.Length && text[i] == c) i++;
        while (i < text.Length && CharTable.Of(text[i]) == CharClass.Mark) i++;
        return i;
    }

    private static bool Repeats(char c) => c is '.' or '-' or '=' or '*' or '_' or '~' or '#' or '<' or '>' or '+' or '…' or '–' or '—' or '•' or '^' or '|' or '$';
}
