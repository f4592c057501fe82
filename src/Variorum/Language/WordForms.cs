namespace Variorum.Language;

/// <summary>Questions about the letters of a word.</summary>
internal static class WordForms
{
    public static bool ContainsAnyLettersOrDigits(this ReadOnlySpan<char> form)
    {
        foreach (char c in form)
        {
            if (char.IsLetterOrDigit(c)) return true;
        }
        return false;
    }
}
