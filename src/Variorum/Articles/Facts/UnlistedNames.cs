using Variorum.Articles.Roles;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>Persons whose names no list knows: two or three words that the page writes with a capital and never without one. Sections
/// and subjects ("Space Travel") are written both ways sooner or later.</summary>
internal static class UnlistedNames
{
    /// <summary>A menu repeats its sections; an author stands with the title, below the text and perhaps at a comment.</summary>
    private const int MostTimes = 4;

    public static bool Is(PageView page, ReadOnlySpan<char> line)
    {
        int words = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (!IsCapitalised(word) || BylineWords.Is(word, "role") || BylineWords.Is(word, "org") || BylineWords.Is(word, "staff") || BylineWords.Is(word, "stop") || BylineWords.Is(word, "label") || WordKinds.English.Of(TextHash.OfLower(word)) != WordKind.None || DateWords.Label(word) != DateLabel.None) return false;
            words++;
        }
        if (words is < 2 or > 3 || page.Outlet is { } outlet && SiteSuffix.SameSite(line.ToString(), outlet)) return false;
        var text = page.Page.Text[new TextSpan(0, page.Page.Text.Length)];
        foreach (var range in line.Split(' '))
        {
            if (Holds(text, line[range].ToString().ToLowerInvariant())) return false;
        }
        return text.Count(line) <= MostTimes;
    }

    private static bool IsCapitalised(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || !char.IsUpper(word[0]) || !char.IsLower(word[^1])) return false;
        foreach (char c in word)
        {
            if (!char.IsLetter(c) && c is not ('-' or '\'' or '’')) return false;
        }
        return true;
    }

    /// <summary>Whether a text has a word as it is written here.</summary>
    private static bool Holds(ReadOnlySpan<char> text, string word)
    {
        for (int at = 0; text[at..].IndexOf(word, StringComparison.Ordinal) is >= 0 and var found;)
        {
            at += found;
            int end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return true;
            at = end;
        }
        return false;
    }
}
